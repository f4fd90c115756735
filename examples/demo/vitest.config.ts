import { testsIn } from '../../vitest.shared.ts'

// Tests wait for time limits and for processes, most of them side by side.
export default testsIn(import.meta.dirname, { test: { maxConcurrency: 12 } })
