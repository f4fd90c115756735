/**
 * Of 256 times the bytes: linear work is 256 times as much, and what grows with the square 65,536 times. It is five times the
 * work for each four times the bytes. A cache that has room for the small message and not for the large one makes the work a
 * byte twice as much, once: over so long a way this is little.
 */
const linear = 625
/** How many small messages have the bytes of the large one. */
const sameBytes = 256
/** Beyond it, a busy machine is hardly the reason. */
export const hopelessRatio = 1_500
/** Milliseconds of a message of 240 KiB, and how many times the small one's: beyond both, the large one could take minutes. */
const slow = 1_000
const hopelessHalfWay = 60
/** Milliseconds below which what is measured is too short to be relied on. */
const short = 50

const maxRounds = 15
/** Milliseconds that a case may cost before what was measured counts as it is. */
const enough = 6_000

const { gc } = globalThis as { readonly gc?: (options: { readonly type: 'minor' }) => void }
if (gc === undefined) throw new Error('start Node with --expose-gc')
const collectYoung = gc

type Work = () => Promise<void>

/** Makes so many messages of so many kibibytes; each of what it returns takes one. */
export type Making = (kibibytes: number, count: number) => readonly Work[]

/** Milliseconds of CPU. */
export interface Figures {
  /** 15 KiB. */
  readonly small: number
  /** Each time that as many small ones as have the bytes of the large one were taken. */
  readonly rounds: readonly number[]
  /** 3,840 KiB. */
  readonly large: number
  /** How many times as long the large one took as a small one. */
  readonly times: number
  readonly linear: boolean
}

/**
 * A message of 3,840 KiB compared with one of 15 KiB, once if that clearly shows linear work. What was measured earlier
 * counts, too.
 */
export async function measure(make: Making, earlier?: Figures): Promise<Figures> {
  const takeSmall = make(15, sameBytes)
  const one = takeSmall.slice(0, 1)
  // The engine has yet to compile some of what this runs.
  const first = await cpu(one)
  const halfWay = await cpu(make(240, 1))
  if (halfWay > slow && halfWay > hopelessHalfWay * first) return figures(first, hopelessRatio * first, [])
  const takeLarge = make(3840, 1)
  const large = await cpu(takeLarge)
  if (first > short) {
    const found = figures(Math.min(first, await cpu(one)), large, [])
    if (found.linear) return found
  }
  return compare(takeSmall, takeLarge, Math.min(large, earlier?.large ?? large), earlier?.rounds ?? [])
}

/**
 * As many small ones as have its bytes, alternating with the large one. They are numbered on, so that both have the same
 * names: the engine keeps those that it has met. The best round of the large one counts, and the usual round of the small
 * ones: others at work on the machine make both slower.
 */
async function compare(
  small: readonly Work[],
  large: readonly Work[],
  begun: number,
  earlier: readonly number[],
): Promise<Figures> {
  const rounds = [...earlier]
  let best = begun
  for (let spent = 0; ; ) {
    const round = await cpu(small)
    rounds.push(round)
    const found = figures(median(rounds) / sameBytes, best, rounds)
    if (found.linear || rounds.length >= earlier.length + maxRounds || spent > enough) return found
    if (rounds.length > 1 && found.times > hopelessRatio) return found
    const one = await cpu(large)
    best = Math.min(best, one)
    spent += round + one
  }
}

function figures(small: number, large: number, rounds: readonly number[]): Figures {
  const times = large / small
  return { small, rounds, large, times, linear: times <= linear }
}

function median(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[all.length >> 1] as number
}

async function cpu(works: readonly Work[]): Promise<number> {
  // Otherwise the young generation becomes full in each round at the same place, which is always in the large message.
  collectYoung({ type: 'minor' })
  const before = process.cpuUsage()
  for (const work of works) await work()
  // What the system does is mostly to find memory.
  return process.cpuUsage(before).user / 1000
}
