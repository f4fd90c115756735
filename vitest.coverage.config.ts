import { testsIn } from './vitest.shared.ts'

const root = import.meta.dirname

/** Branches of transport and client that the tests of both take; `npm run coverage`. */
export default testsIn(root, {
  test: {
    include: ['packages/{transport,client}/test/**/*.test.ts'],
    setupFiles: [`${root}/packages/transport/test/setup.ts`],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['packages/{transport,client}/src/**/*.ts'],
      reporter: ['text', 'json'],
      reportsDirectory: 'packages/client/coverage/report',
      thresholds: { branches: 98 },
    },
  },
})
