import { mergeConfig } from 'vitest/config'
import own from './vitest.config.ts'

/** What the codec and the correlation do is the same without the fast path: their tests, with it turned off. */
const config = mergeConfig(own, {
  test: {
    setupFiles: ['test/without-fast-path.ts'],
  },
})
config.test.include = ['test/{framer,follows,unwanted,correlator}.test.ts', 'test/{correlation,session}/*.test.ts']
config.test.reporters = ['default', ['json', { outputFile: 'coverage/test-results-without-fast-path.json' }]]

export default config
