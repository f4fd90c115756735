import { defineConfig } from 'vitest/config'
import { targetNames } from './src/target.ts'

const conditions = ['@openami/source']

/** Servers that AMI over HTTP is tested with: 1.4 speaks another one. */
const webServers = (name: string): string[] => (name === 'simulator-1.4' ? [] : ['http/**/*.test.ts'])

/** What the simulator of a release that no real server of the suite has is tested with. */
const older = ['test/login.test.ts', 'test/releases.test.ts', 'test/wire/record.test.ts', 'test/wire/wire.test.ts']

function testsOf(name: string): string[] {
  if (/^simulator-(?:1\.8|11|13|18|20|23)$/.test(name)) return older
  return ['test/**/*.test.ts', ...(name.startsWith('asterisk-') ? ['real/**/*.test.ts'] : []), ...webServers(name)]
}

/** One project a server: the same tests run on each. `--project asterisk-22` runs them on one, `together` what takes several. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  // Where Vitest runs the global setup.
  environments: { __vitest__: { resolve: { conditions, externalConditions: conditions } } },
  test: {
    reporters: ['default', 'json'],
    // Not an option of the reporter, so that the command line can name another: one file a run.
    outputFile: { json: 'coverage/test-results.json' },
    // Ends what does not come; a busy server takes longer than the second that is the default.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      ...targetNames.map((name) => ({
        extends: true as const,
        test: {
          name,
          include: testsOf(name),
          globalSetup: ['./test/setup.ts'],
          // One server, one PBX: a file that counts channels must not see another file's calls.
          fileParallelism: false,
          testTimeout: 15_000,
          hookTimeout: 15_000,
        },
      })),
      // Starts the servers it needs itself.
      { extends: true as const, test: { name: 'together', include: ['together/**/*.test.ts'] } },
      { extends: true as const, test: { name: 'live', include: ['live/**/*.test.ts'] } },
      { extends: true as const, test: { name: 'differential', include: ['differential/**/*.test.ts'] } },
    ],
  },
})
