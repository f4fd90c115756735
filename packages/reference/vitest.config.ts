import { testsIn } from '../../vitest.shared.ts'

export default testsIn(import.meta.dirname)
