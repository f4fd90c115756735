import type { Diagnostic, Gap } from '../events/lifecycle.ts'
import { limited } from '../time.ts'

/** Asks the server for the state that events of the gap would have told (R36). */
export type Resync<C> = (client: C, gap: Gap) => unknown

/** Runs the hook; whatever becomes of it, the events go on, after `timeout` ms at the latest. */
export async function runResync(
  hook: () => unknown,
  timeout: number,
  onDiagnostic: (diagnostic: Diagnostic) => void,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = limited(timeout, () => reject(new Error(`It was not done within ${timeout} ms; events go on without it`)))
  })
  try {
    await Promise.race([Promise.resolve(hook()), late])
  } catch (error) {
    onDiagnostic({ kind: 'resync-failed', message: 'The resync hook failed', error })
  } finally {
    clearTimeout(timer)
  }
}
