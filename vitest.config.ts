import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { testsIn } from './vitest.shared.ts'

const root = import.meta.dirname
const setup = `${root}/packages/transport/test/setup.ts`
const withCommand = 'packages/cli/test/**/*.test.ts'

/**
 * The tests that need nothing but Node, in one run: most of the time of a short suite alone is that of loading what the others
 * load, too.
 */
const all = testsIn(root, {
  test: {
    name: 'all',
    include: ['{packages,tools,examples}/*/test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tools/{conformance,package-checks}/**', withCommand],
    setupFiles: [setup],
  },
})

/** These run the command as it is built. */
const command = testsIn(root, {
  test: { name: 'command', include: [withCommand], globalSetup: [`${root}/packages/cli/test/build.ts`] },
})

/** What codec, correlation and events show is the same with their fast paths turned off. */
const withoutFastPaths = testsIn(root, {
  test: {
    name: 'without fast paths',
    include: [
      'packages/bindings/test/{accessors,bytes,event,sensitive}.test.ts',
      'packages/transport/test/{framer,follows,unwanted,correlator}.test.ts',
      'packages/transport/test/{correlation,session}/*.test.ts',
    ],
    setupFiles: [
      setup,
      ...['bindings', 'transport'].map((name) => `${root}/packages/${name}/test/without-fast-path.ts`),
    ],
  },
})

export default defineConfig({
  test: {
    projects: [all, command, withoutFastPaths],
    reporters: ['default', ['json', { outputFile: `${root}/coverage/test-results.json` }]],
    // Tests wait for processes and time limits, too: one worker more than cores.
    maxWorkers: availableParallelism() + 1,
    maxConcurrency: 12,
  },
})
