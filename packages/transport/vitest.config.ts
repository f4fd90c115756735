import { testsIn } from '../../vitest.shared.ts'

export default testsIn(import.meta.dirname, { test: { setupFiles: [`${import.meta.dirname}/test/setup.ts`] } })
