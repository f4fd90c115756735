import { testsIn } from '../../../vitest.shared.ts'

export default testsIn(import.meta.dirname, {
  test: { testTimeout: 3_000_000, hookTimeout: 60_000, fileParallelism: false },
})
