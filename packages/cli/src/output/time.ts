import type { Since } from '@openami/live'
import { UsageError } from '../errors.ts'

/** Whole seconds since then; undefined where that is not known. */
export function ago(since: Since, now: number): number | undefined {
  return since === 'unknown' ? undefined : Math.max(0, Math.round((now - since) / 1_000))
}

/** The value of an option in seconds. */
export function secondsOf(option: string, text: string): number {
  const seconds = Number(text)
  if (seconds > 0 && seconds < 2_000_000) return seconds
  throw new UsageError(`${option} must be a positive number of seconds, not ${JSON.stringify(text)}`)
}
