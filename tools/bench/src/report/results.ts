import { floor, own } from '../clients/index.ts'
import { fiveKinds } from '../input/kinds.ts'
import type { Expected } from '../input/stream.ts'
import { read } from '../input/stream.ts'
import type { Case } from '../measure/job.ts'
import type { Measured } from '../measure/run.ts'

/** What one client did in one case: its best round of all runs, and the middle one. */
export interface Result {
  readonly client: string
  /** Events or actions a second, by the wall clock. */
  readonly perSecond: number
  readonly medianPerSecond: number
  readonly megabytesPerSecond: number | undefined
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakRss: number | undefined
  readonly timesFloor: number | undefined
  /** How many times faster this project's client is. */
  readonly ownIsFaster: number | undefined
  /** What it did wrong. */
  readonly remarks: readonly string[]
}

export interface Outcome {
  readonly input: string
  readonly case: Case
  readonly results: readonly Result[]
}

export interface Sums {
  readonly input: string
  readonly case: Case
  /** Undefined for actions. */
  readonly expected: Expected | undefined
  readonly actions: number
  readonly measured: ReadonlyMap<string, readonly Measured[]>
}

export function summarise(sums: Sums): Outcome {
  const bare = [...sums.measured].map(([client, runs]) => result(client, runs, sums))
  const rate = (client: string): number | undefined => bare.find((one) => one.client === client)?.perSecond
  const results = bare.map((one) => ({
    ...one,
    timesFloor: ratio(rate(floor), one.perSecond),
    ownIsFaster: one.client === floor ? undefined : ratio(rate(own), one.perSecond),
  }))
  results.sort((a, b) => b.perSecond - a.perSecond)
  return { input: sums.input, case: sums.case, results }
}

function ratio(rate: number | undefined, other: number): number | undefined {
  return rate === undefined || other === 0 ? undefined : rate / other
}

function result(client: string, runs: readonly Measured[], sums: Sums): Omit<Result, 'timesFloor' | 'ownIsFaster'> {
  const rounds = runs.flatMap((run) => run.rounds)
  const sorted = [...rounds].sort((a, b) => a.seconds - b.seconds)
  const best = sorted[0]
  // Of the whole stream, also where a client hands out a few kinds or loses some.
  const done = best?.cut ? best.count : (sums.expected?.events ?? sums.actions)

  const median = sorted[sorted.length >> 1]
  const failures = [...new Set(runs.map((run) => run.failure).filter((failure) => failure !== undefined))]
  const peaks = runs.map((run) => run.peakRss).filter((peak) => peak !== undefined)
  return {
    client,
    perSecond: best === undefined ? 0 : done / best.seconds,
    medianPerSecond: median === undefined ? 0 : done / median.seconds,
    megabytesPerSecond:
      best === undefined || sums.expected === undefined ? undefined : sums.expected.bytes / best.seconds / 1e6,
    seconds: best?.seconds ?? 0,
    cpuSeconds: rounds.length === 0 ? 0 : Math.min(...rounds.map((round) => round.cpuSeconds)),
    peakRss: peaks.length === 0 ? undefined : Math.max(...peaks),
    remarks: [...failures, ...(client === floor || best === undefined || best.cut ? [] : faults(best, sums))],
  }
}

/** Events that did not come, and values that are not those of the stream. */
function faults(round: { readonly count: number; readonly read: number }, sums: Sums): string[] {
  const { expected } = sums
  if (expected === undefined) return round.count === sums.actions ? [] : [`${round.count} of ${sums.actions} answers`]
  const wanted =
    sums.case === 'five kinds' ? fiveKinds.reduce((sum, kind) => sum + (expected.kinds[kind] ?? 0), 0) : expected.events
  const found: string[] = []
  if (round.count !== wanted) found.push(`${round.count} of ${wanted} events`)
  if (sums.case === 'three headers' && round.read !== expected.characters)
    found.push(`${round.read} of ${expected.characters} characters of ${read.join(', ')}`)
  return found
}
