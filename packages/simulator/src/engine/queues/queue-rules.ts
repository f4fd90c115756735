/** After so many seconds the limits of a caller change. */
export interface PenaltyChange {
  readonly time: number
  readonly max: Change
  readonly min: Change
  readonly raise: Change
  readonly raiseRespectsMin: boolean
}

export interface Change {
  readonly value: number
  /** Added to what there is. */
  readonly relative: boolean
}

export interface QueueRule {
  readonly name: string
  /** By time. */
  readonly changes: PenaltyChange[]
}

/** `penaltychange => 30,+1,,5`; undefined, with a reason to `warn`, where it cannot be read. */
export function readPenaltyChange(text: string, warn: (reason: string) => void): PenaltyChange | undefined {
  const parts = text.split(',')
  if (parts.length < 2) {
    warn(`'${text}' needs a time and a maximum; write 60,10`)
    return undefined
  }
  const [time = '', max = '', min = '', raise = ''] = parts
  const seconds = Number.parseInt(time, 10) || 0
  if (seconds < 0) {
    warn(`'${time}' is not a time; write seconds, such as 60`)
    return undefined
  }
  return {
    time: seconds,
    max: change(max),
    min: change(min),
    raise: change(raise.replace(/^r/, '')),
    raiseRespectsMin: raise.startsWith('r'),
  }
}

function change(text: string): Change {
  return {
    value: Number.parseInt(text, 10) || 0,
    relative: text === '' || text.startsWith('+') || text.startsWith('-'),
  }
}

/** A limit after a change: never below 0, nor above `most`. */
export function changed(limit: number, { value, relative }: Change, most: number | undefined): number {
  const result = Math.max(0, relative ? limit + value : value)
  return most !== undefined && result > most ? most : result
}
