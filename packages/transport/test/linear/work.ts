/** Kibibytes of one message. */
const least = 60
/** Work that grows with the square makes sixteen of it, and that of four small messages is four. */
const linear = 5
/** Beyond it, another four times as long a message could take minutes. */
const hopeless = 10

const mostRounds = 15
/** Milliseconds that a case may cost before what was measured counts as it is. */
const enough = 6_000

/** Makes a message of so many kibibytes; what it returns takes it. */
export type Making = (kibibytes: number) => () => Promise<void>

/** Milliseconds of CPU. */
export interface Figures {
  /** KiB. */
  readonly small: number
  readonly large: number
  /** How many times as long the large one took as one of the small ones. */
  readonly times: number
  readonly linear: boolean
}

/** A message of 960 KiB beside four of 240 KiB, which need as much memory. */
export async function measure(make: Making): Promise<Figures> {
  const first = await compare(make(least), make(4 * least), hopeless)
  if (first.times > hopeless) return { ...first, linear: false }
  const { small, large, times } = await compare(make(4 * least), make(16 * least), linear)
  return { small, large, times, linear: times <= linear }
}

/** The best round of the large one beside the usual round of the small one: others at work on the machine make it slower. */
async function compare(small: () => Promise<void>, large: () => Promise<void>, limit: number) {
  const fours: number[] = []
  let best = Number.POSITIVE_INFINITY
  let times = best
  for (let spent = 0; times > limit && fours.length < mostRounds && spent < enough; ) {
    const [four, one] = [await cpu(small, 4), await cpu(large, 1)]
    spent += four + one
    fours.push(four)
    best = Math.min(best, one)
    times = best / (median(fours) / 4)
  }
  return { small: median(fours) / 4, large: best, times }
}

function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[figures.length >> 1] as number
}

async function cpu(work: () => Promise<void>, times: number): Promise<number> {
  const before = process.cpuUsage()
  for (; times > 0; times--) await work()
  // What the system does is mostly to find memory.
  return process.cpuUsage(before).user / 1000
}
