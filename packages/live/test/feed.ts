import { Message } from '@openami/bindings'
import { applyEvent, type CallRecord, type Change, PbxState, type StateOptions, type Surprise } from '../src/index.ts'

export type Headers = Readonly<Record<string, string | number>>

export function message(name: string, headers: Headers = {}): Message {
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}\r\n`)
  return new Message(`Event: ${name}\r\n${lines.join('')}`)
}

/** A state that events are fed to, with what it emits. */
export class Feed {
  readonly changes: Change[] = []
  readonly state: PbxState
  /** Milliseconds since 1970. */
  now = 1_000_000

  constructor(options?: StateOptions) {
    this.state = new PbxState((change) => this.changes.push(change), options)
  }

  event(name: string, headers?: Headers): void {
    applyEvent(this.state, message(name, headers), this.now)
  }

  /** Time passes. */
  wait(seconds: number): void {
    this.now += seconds * 1_000
  }

  /** Of the calls that ended. */
  get records(): CallRecord[] {
    return this.changes.flatMap((change) => (change.type === 'call:ended' ? [change.record] : []))
  }

  get surprises(): Surprise[] {
    return this.changes.flatMap((change) => (change.type === 'surprise' ? [change.surprise] : []))
  }
}
