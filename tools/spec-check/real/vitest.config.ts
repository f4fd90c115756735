import { testsIn } from '../../../vitest.shared.ts'

/** Run by `npm run test:asterisk`: these need a real Asterisk, which is fetched at the first run. */
export default testsIn(import.meta.dirname, {
  test: { include: ['**/*.test.ts'], fileParallelism: false, hookTimeout: 600_000 },
})
