import { testsIn } from '../../vitest.shared.ts'

/** What measures time or memory: one file at a time, and never while other suites run, which would be measured with it. */
export default testsIn(`${import.meta.dirname}/measured`, {
  test: {
    dir: `${import.meta.dirname}/../..`,
    include: ['{packages,tools}/*/measured/**/*.test.ts'],
    fileParallelism: false,
  },
})
