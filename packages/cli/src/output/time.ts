import type { Since } from '@openami/live'

/** Whole seconds since then; undefined where that is not known. */
export function ago(since: Since, now: number): number | undefined {
  return since === 'unknown' ? undefined : Math.max(0, Math.round((now - since) / 1_000))
}
