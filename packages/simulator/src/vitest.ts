import { test as base, type TestAPI } from 'vitest'
import type { SimulatorOptions } from './node/options.ts'
import { type Simulator, startSimulator } from './node/simulator.ts'

/** What a test is given. */
export interface SimulatorFixtures {
  /** A simulator of its own, which ends with the test. */
  readonly pbx: Simulator
}

/**
 * The `test` of vitest with a simulator for each test that asks for it:
 * `const test = simulatorTest({ clock: 'virtual' })`, then `test('…', async ({ pbx }) => …)`.
 *
 * What is not simulated fails the test, unless `onUnhandled` says otherwise.
 */
export function simulatorTest(options: SimulatorOptions = {}): TestAPI<SimulatorFixtures> {
  return base.extend<SimulatorFixtures>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
    pbx: async ({}, use) => {
      const pbx = await startSimulator({ onUnhandled: 'error', ...options })
      await use(pbx)
      await pbx.close()
    },
  })
}

/** The `test` of vitest with a simulator without options. */
export const test: TestAPI<SimulatorFixtures> = simulatorTest()
