import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

// One load of the model for all files: none of them changes what a module holds.
export default mergeConfig(shared, { test: { isolate: false } })
