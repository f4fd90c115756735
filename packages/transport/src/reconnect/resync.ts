import type { Diagnostic, Gap } from '../events/lifecycle.ts'
import { limited } from '../time.ts'

/** Asks the server for the state that events of the gap would have told (R36). */
export type Resync<C> = (client: C, gap: Gap, signal: AbortSignal) => unknown

/**
 * Runs the hook; whatever becomes of it, the events go on, after `timeout` ms at the latest. Its signal fires then;
 * earlier where somebody else aborts it.
 */
export async function runResync(
  hook: (signal: AbortSignal) => unknown,
  aborter: AbortController,
  timeout: number,
  onDiagnostic: (diagnostic: Diagnostic) => void,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = limited(timeout, () => {
      const error = new Error(`It was not done within ${timeout} ms; events go on without it`)
      reject(error)
      aborter.abort(error)
    })
  })
  try {
    await Promise.race([Promise.resolve(hook(aborter.signal)), late])
  } catch (error) {
    onDiagnostic({ kind: 'resync-failed', message: 'The resync hook failed', error })
  } finally {
    clearTimeout(timer)
  }
}
