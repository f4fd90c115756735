import { testsIn } from './vitest.shared.ts'

/**
 * All examples in one run: most of the time of one alone is that of loading client and simulator, which are the same. Tests
 * wait for time limits and for processes, most of them side by side.
 */
export default testsIn(`${import.meta.dirname}/coverage/examples`, {
  test: { dir: `${import.meta.dirname}/examples`, include: ['*/test/**/*.test.ts'], maxConcurrency: 12 },
})
