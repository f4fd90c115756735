import type { load } from '../small-spec.ts'

/** What is wrong, the change of the small spec that makes it so, and every finding: `file:line:column rule message`. */
export type WrongFile = readonly [
  what: string,
  changes: NonNullable<Parameters<typeof load>[0]>,
  findings: readonly string[],
]
