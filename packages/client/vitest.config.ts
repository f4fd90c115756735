import { testsIn } from '../../vitest.shared.ts'

export default testsIn(import.meta.dirname, {
  // The longest suite: all cores, not all but one.
  test: { setupFiles: [`${import.meta.dirname}/test/setup.ts`], maxWorkers: '100%' },
})
