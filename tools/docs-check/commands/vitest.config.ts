import { testsIn } from '../../../vitest.shared.ts'

/** Commands start servers, builds and other runners: one after the other, and each as long as it needs. */
export default testsIn(import.meta.dirname, {
  test: { include: ['*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
})
