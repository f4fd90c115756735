/**
 * Of sixteen times the bytes: linear work is sixteen times as much, and what grows with the square 256 times. The same growth
 * as five times the work for four times the bytes, with more room for what the machine adds.
 */
const linear = 25
/** Beyond it, a busy machine is hardly the reason. */
export const hopelessRatio = 60
/** Milliseconds of a small message beyond which a large one could take minutes. */
const slow = 1_000
/** Milliseconds below which what is measured is too short to be relied on. */
const short = 50

const maxRounds = 15
/** Milliseconds that a case may cost before what was measured counts as it is. */
const enough = 6_000

const { gc } = globalThis as { readonly gc?: (options: { readonly type: 'minor' }) => void }
if (gc === undefined) throw new Error('start Node with --expose-gc')
const collectYoung = gc

/** Makes a message of so many kibibytes; what it returns takes it. */
export type Making = (kibibytes: number) => () => Promise<void>

/** Milliseconds of CPU. */
export interface Figures {
  /** 60 KiB. */
  readonly small: number
  /** 960 KiB. */
  readonly large: number
  /** How many times as long the large one took as a small one. */
  readonly times: number
  readonly linear: boolean
}

/** A message of 960 KiB compared with one of 60 KiB, once if that clearly shows linear work. */
export async function measure(make: Making): Promise<Figures> {
  const takeSmall = make(60)
  // The engine has yet to compile some of what this runs.
  const first = await cpu(takeSmall, 1)
  if (first > slow) {
    const times = Math.min(first, await cpu(takeSmall, 1)) / (await cpu(make(60 / 16), 1))
    if (times > hopelessRatio) return figures(first, times * first)
  }
  const takeLarge = make(960)
  const large = await cpu(takeLarge, 1)
  if (first > short) {
    const found = figures(Math.min(first, await cpu(takeSmall, 1)), large)
    if (found.linear) return found
  }
  return compare(takeSmall, takeLarge, { first, large })
}

/**
 * Small ones, sixteen at least, which need as much memory, alternating with the large one. The best round of the
 * large one counts, and the usual round of the small ones: others at work on the machine make both slower.
 */
async function compare(
  small: () => Promise<void>,
  large: () => Promise<void>,
  begun: { readonly first: number; readonly large: number },
): Promise<Figures> {
  const together = Math.min(64, Math.max(16, Math.ceil(short / begun.first)))
  const rounds: number[] = []
  let best = begun.large
  for (let spent = 0; ; ) {
    const round = await cpu(small, together)
    rounds.push(round)
    const found = figures(median(rounds) / together, best)
    if (found.linear || rounds.length >= maxRounds || spent > enough) return found
    if (rounds.length > 1 && found.times > hopelessRatio) return found
    const one = await cpu(large, 1)
    best = Math.min(best, one)
    spent += round + one
  }
}

function figures(small: number, large: number): Figures {
  const times = large / small
  return { small, large, times, linear: times <= linear }
}

function median(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[all.length >> 1] as number
}

async function cpu(work: () => Promise<void>, times: number): Promise<number> {
  // Otherwise the young generation becomes full in each round at the same place, which is always in the large message.
  collectYoung({ type: 'minor' })
  const before = process.cpuUsage()
  for (; times > 0; times--) await work()
  // What the system does is mostly to find memory.
  return process.cpuUsage(before).user / 1000
}
