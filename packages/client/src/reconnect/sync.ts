import type { Diagnostic } from '@openami/transport'
import { limited } from '@openami/transport/internal'
import type { Gap } from '../events/lifecycle.ts'
import { pause, pauseBefore, type ReconnectOptions } from './backoff.ts'
import type { Boot } from './boot.ts'

/** Why the hook runs. */
export interface SyncReason {
  /**
   * `connect`: the client's first login; `reconnect`: a login after a break; `boot`: the server has said FullyBooted, and
   * the run before was too early (R30).
   */
  readonly cause: 'connect' | 'reconnect' | 'boot'
  /** The time whose events may be lost (R36); undefined on the client's first connection. */
  readonly gap: Gap | undefined
  /** Counts from 1; greater than 1 if the previous run has failed. */
  readonly attempt: number
}

/** The hook as an option. Declared as a method, so that a hook for any release is accepted for a certain release. */
export type SyncOption<C> = { sync(client: C, reason: SyncReason, signal: AbortSignal): unknown }['sync']

/** Reads the state that missed events would have reported. */
export type Sync<C> = (client: C, reason: SyncReason, signal: AbortSignal) => unknown

export interface SyncOptions {
  readonly hook: (reason: SyncReason, signal: AbortSignal) => unknown
  readonly cause: 'connect' | 'reconnect'
  readonly gap: Gap | undefined
  readonly boot: Boot
  /** Milliseconds to wait for the server's FullyBooted before the first run. */
  readonly bootWait: number
  /** Milliseconds that one run may take. */
  readonly timeout: number
  /** Between a run that has failed and the next. */
  readonly pauses: ReconnectOptions
  /** Resolves when the application can hear of events and diagnostics. */
  readonly listening: Promise<void>
  /** Events wait from now on. */
  readonly hold: () => void
  /** They come, those that waited first. */
  readonly release: () => void
  /** The first run is over, whatever came of it. */
  readonly onFirstRun: () => void
  /** FullyBooted did not come in time. */
  readonly onNoBoot: () => void
  readonly onDiagnostic: (diagnostic: Diagnostic) => void
}

/**
 * Runs the hook until a run has succeeded on a server that had booted. Events wait during each run, and not between two.
 * `signal` ends it, without a word.
 */
export async function keepSynced(options: SyncOptions, signal: AbortSignal): Promise<void> {
  const { gap, boot, hook } = options
  let cause: SyncReason['cause'] = options.cause
  let missing = await waitForBoot(options, signal)
  for (let attempt = 1; !signal.aborted; attempt++) {
    const booted = boot.came
    options.hold()
    const failure = await run((own) => hook({ cause, gap, attempt }, own), options.timeout, signal)
    if (signal.aborted) return
    if (failure === undefined && !booted && boot.came) {
      // It came meanwhile: nothing is let through before the next run.
      cause = 'boot'
      attempt = 0
      continue
    }
    options.onFirstRun()
    await options.listening
    if (signal.aborted) return
    if (missing !== undefined) options.onDiagnostic(missing)
    missing = undefined
    if (failure !== undefined) {
      const wait = pauseBefore(attempt, options.pauses)
      options.onDiagnostic(failed(attempt, wait, failure.error))
      options.release()
      await pauseUnless(booted ? undefined : boot.coming, wait, signal)
      continue
    }
    options.release()
    if (booted) return
    await pauseUnless(boot.coming, undefined, signal)
    cause = 'boot'
    attempt = 0
  }
}

/** Returns what to say where the server is not known to have booted. */
async function waitForBoot(
  { boot, bootWait, onNoBoot }: SyncOptions,
  signal: AbortSignal,
): Promise<Diagnostic | undefined> {
  if (boot.came || bootWait === 0) return undefined
  await pauseUnless(boot.coming, bootWait, signal)
  if (boot.came || signal.aborted) return undefined
  onNoBoot()
  const message =
    `The server did not say FullyBooted within ${bootWait} ms, and the sync hook runs without it: ` +
    'give the user the read class `system`, or leave `system` out of the option `events`'
  return { kind: 'boot-unseen', message }
}

/** One run; undefined where it succeeded. Its own signal fires when the time is over, or with the outer one. */
async function run(
  hook: (signal: AbortSignal) => unknown,
  timeout: number,
  outer: AbortSignal,
): Promise<{ readonly error: unknown } | undefined> {
  const aborter = new AbortController()
  let end: (error: Error) => void = () => undefined
  const ended = new Promise<never>((_, reject) => {
    end = (error) => {
      reject(error)
      aborter.abort(error)
    }
  })
  const onAbort = (): void => end(outer.reason)
  outer.addEventListener('abort', onAbort)
  const timer = limited(timeout, () => end(new Error(`sync did not finish within ${timeout} ms`)))
  try {
    await Promise.race([(async () => hook(aborter.signal))(), ended])
    return undefined
  } catch (error) {
    return { error }
  } finally {
    clearTimeout(timer)
    outer.removeEventListener('abort', onAbort)
  }
}

function failed(attempt: number, wait: number, error: unknown): Diagnostic {
  const message = `Run ${attempt} of the sync hook failed; the next one follows in ${Math.ceil(wait)} ms`
  return { kind: 'sync-failed', message, error }
}

/** Until the time is over, `work` is done or the signal fires; without a time, until one of the other two. */
async function pauseUnless(
  work: Promise<void> | undefined,
  milliseconds: number | undefined,
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController()
  const end = (): void => over.abort()
  signal.addEventListener('abort', end)
  if (signal.aborted) end()
  void work?.then(end)
  if (milliseconds !== undefined) await pause(milliseconds, over.signal)
  else if (!over.signal.aborted) await new Promise((resolve) => over.signal.addEventListener('abort', resolve))
  signal.removeEventListener('abort', end)
}
