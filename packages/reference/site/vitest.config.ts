import { mergeConfig } from 'vitest/config'
import shared from '../../../vitest.shared.ts'

export default mergeConfig(shared, { test: { testTimeout: 3_000_000, hookTimeout: 60_000, fileParallelism: false } })
