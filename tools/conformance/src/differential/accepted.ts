import type { Difference } from './compare.ts'
import { nameOf } from './report.ts'
import type { Step } from './step.ts'

/** Something that the simulator does otherwise than the real server, and why that stays so. */
export interface Accepted {
  /**
   * What differs: `answer`, `missing Hangup`, `extra VarSet`, `header Newexten AppData`, `order Newexten`; a star is
   * any text.
   */
  readonly differs: string
  /** Steps as `nameOf` prints them, with stars; every step where it is omitted. */
  readonly in?: readonly string[]
  readonly reason: string
  /** It does not differ in every run. */
  readonly sometimes?: true
}

export interface Unexpected {
  /** The difference as an entry would name it, and the step as `nameOf` prints it. */
  readonly text: string
  readonly area: string
}

export interface Verdict {
  /** Differences that no entry accepts. */
  readonly unexpected: readonly Unexpected[]
  /** Entries that nothing differs in any more. */
  readonly stale: readonly Accepted[]
}

/** Holds differences against the list of those that are accepted. */
export function judge(
  differences: readonly Difference[],
  script: readonly Step[],
  accepted: readonly Accepted[],
): Verdict {
  const patterns = accepted.map((entry) => ({
    entry,
    differs: starred(entry.differs),
    steps: entry.in?.map(starred),
    used: false,
  }))
  const unexpected = differences.flatMap((difference): Unexpected[] => {
    const [text, step] = [textOf(difference), nameOf(script[difference.step])]
    const fitting = patterns.filter(
      ({ differs, steps }) => differs.test(text) && (steps === undefined || steps.some((each) => each.test(step))),
    )
    for (const pattern of fitting) pattern.used = true
    return fitting.length === 0 ? [{ text: `${text}   in ${step}`, area: script[difference.step]?.area ?? '' }] : []
  })
  const stale = patterns.filter(({ used, entry }) => !used && entry.sometimes !== true)
  return { unexpected, stale: stale.map(({ entry }) => entry) }
}

/** As an entry names it. */
export function textOf({ kind, event, header }: Difference): string {
  return [kind, event, header].filter((part) => part !== undefined).join(' ')
}

function starred(text: string): RegExp {
  return new RegExp(`^${text.split('*').map(escaped).join('.*')}$`, 's')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
}
