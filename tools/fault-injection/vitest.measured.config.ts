import { defineConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

/** What measures time or memory: one file at a time, and never while other suites run, which would be measured with it. */
export default defineConfig({
  ...shared,
  root: import.meta.dirname,
  test: {
    ...shared.test,
    include: ['measured/**/*.test.ts'],
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: 'measured/coverage/test-results.json' }]],
  },
})
