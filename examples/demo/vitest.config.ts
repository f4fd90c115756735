import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

// Tests wait for time limits and for processes, most of them side by side.
export default mergeConfig(shared, { test: { maxConcurrency: 12 } })
