import type { SimulatorOptions } from './node/options.ts'
import { type Simulator, startSimulator } from './node/simulator.ts'

/** What a test of node:test is given, as far as it is needed here; hooks of other runners fit, too. */
export interface TestContext {
  after(work: () => Promise<void>): void
}

/**
 * Starts a simulator that ends with the test: `test('…', async (t) => { const pbx = await simulatorFor(t) … })`.
 *
 * What is not simulated fails the test, unless `onUnhandled` says otherwise.
 */
export async function simulatorFor(test: TestContext, options: SimulatorOptions = {}): Promise<Simulator> {
  const pbx = await startSimulator({ onUnhandled: 'error', ...options })
  test.after(() => pbx.close())
  return pbx
}
