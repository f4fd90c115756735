import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config'

const inRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * The configuration of the tests in a folder. They read workspace packages from their sources, so that none of them needs a build
 * first; each source is transformed once for all packages, which is why all have one root.
 */
export function testsIn(folder: string, own: ViteUserConfig = {}): ViteUserConfig {
  const shared = defineConfig({
    root: inRoot('.'),
    resolve: { conditions: ['@openami/source'] },
    ssr: { resolve: { conditions: ['@openami/source'], externalConditions: ['@openami/source'] } },
    test: {
      dir: folder,
      include: ['test/**/*.test.ts'],
      experimental: { fsModuleCache: true, fsModuleCachePath: inRoot('node_modules/.vitest') },
      // Each worker loads the modules once for all files: none of them changes what a module holds.
      isolate: false,
      setupFiles: [inRoot('vitest.equality.ts')],
      // Ends what hangs; never a measure of speed, which depends on the machine.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 50_000 } },
      reporters: ['default', ['json', { outputFile: `${folder}/coverage/test-results.json` }]],
    },
  })
  return mergeConfig(shared, own)
}
