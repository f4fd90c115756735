import type { Channel } from '../pbx/channel.ts'
import type { Conferences } from '../pbx/conferences.ts'
import type { Parking } from '../pbx/parking.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import type { Queues } from '../pbx/queues.ts'

/** The PBX as applications use it. */
export interface ApplicationPbx extends PbxCore {
  readonly queues: Queues
  readonly parking: Parking
  readonly conferences: Conferences
}

export interface Jump {
  readonly context?: string
  readonly exten?: string
  readonly priority: number
}

export type Finish = (result: 'next' | 'hangup' | Jump) => void

export interface Call {
  readonly pbx: ApplicationPbx
  readonly channel: Channel
  readonly data: string
  readonly finish: Finish
  /** Runs another application in place of this one. */
  readonly execute: (application: string, data: string) => (() => void) | undefined
}

/** Begins, and may give back what stops it before its end. */
export type Application = (call: Call) => (() => void) | undefined

/** By name in lower case; modules of Asterisk decide which of them a server has. */
export type Applications = Readonly<Record<string, Application>>

/** An application that is over at once: what it gives back is where the dialplan goes on. */
export function immediate(work: (call: Call) => 'hangup' | Jump | undefined | void): Application {
  return (call) => {
    call.finish(work(call) ?? 'next')
    return undefined
  }
}

/** Arguments of an application, split at commas, or bars up to 1.4, outside parentheses and quotes. */
export function splitArguments(data: string, legacy = false): string[] {
  const separator = legacy ? '|' : ','
  const parts: string[] = ['']
  let depth = 0
  let quoted = false
  for (let at = 0; at < data.length; at++) {
    const char = data.charAt(at)
    if (char === '\\' && at + 1 < data.length) {
      parts[parts.length - 1] += char + data.charAt(++at)
      continue
    }
    if (char === '"') quoted = !quoted
    else if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    if (char === separator && depth === 0 && !quoted) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}
