import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

/** What an object of all headers holds is the same without the fast path: its tests, with it turned off. */
const config = mergeConfig(shared, { test: { setupFiles: ['test/without-fast-path.ts'] } })
config.test.include = ['test/{accessors,bytes,event,sensitive}.test.ts']
config.test.reporters = ['default', ['json', { outputFile: 'coverage/test-results-without-fast-path.json' }]]

export default config
