import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests read workspace packages from their sources, so that none of them needs a build first. */
export default defineConfig({
  resolve: { conditions: ['@openami/source'] },
  ssr: { resolve: { conditions: ['@openami/source'], externalConditions: ['@openami/source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    // Each worker loads the modules once for all files: none of them changes what a module holds.
    isolate: false,
    setupFiles: [fileURLToPath(new URL('vitest.equality.ts', import.meta.url))],
    // Ends what hangs; never a measure of speed, which depends on the machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 50_000 } },
    reporters: ['default', ['json', { outputFile: 'coverage/test-results.json' }]],
  },
})
