import { testsIn } from '../../vitest.shared.ts'

/** The tests run the command as it is built. */
export default testsIn(import.meta.dirname, {
  test: { globalSetup: [`${import.meta.dirname}/test/build.ts`], expect: { poll: { timeout: 20_000 } } },
})
