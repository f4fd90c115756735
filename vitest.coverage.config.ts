import { defineConfig } from 'vitest/config'

/** Branches of transport and client that the tests of both take; `npm run coverage`. */
export default defineConfig({
  test: {
    projects: ['packages/transport', 'packages/client'],
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
