import { appendFileSync } from 'node:fs'

/** The long run is asked for by `npm run harden`; everything else gets the short one. */
export const long: boolean = process.env.OPENAMI_HARDEN === 'long'

export function runs(short: number, full: number): number {
  return long ? full : short
}

/** A line of the table that `npm run harden` prints. */
export interface Finding {
  /** Of the list, such as `kill`. */
  readonly campaign: string
  readonly what: string
  readonly count: number
  readonly result: string
}

export function report(finding: Finding): void {
  const file = process.env.OPENAMI_HARDEN_TABLE
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(finding)}\n`)
}
