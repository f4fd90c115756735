import { maskHeader } from '@openami/bindings/internal'
import { decodeLatin1 } from '@openami/transport/codec'
import { ActionReader } from '../engine/action-reader.ts'
import { IncomingAction } from '../engine/incoming-action.ts'
import { type AnswerPart, formatRecording } from './recording.ts'

/** Milliseconds between two pieces that count as one. */
const minPause = 2

interface Recorded {
  readonly action: IncomingAction
  readonly parts: Array<{ after: number; text: string }>
}

/** Makes a recording of what goes over one connection. */
export class ConnectionRecorder {
  readonly #now: () => number
  readonly #reader: ActionReader
  readonly #exchanges: Recorded[] = []
  /** Sent while the server was in the middle of a line: they belong after it. */
  readonly #waiting: IncomingAction[] = []
  #greeting = ''
  /** What of a line has come. */
  #line = ''
  #last = 0

  /** `now` gives milliseconds. */
  constructor(now: () => number) {
    this.#now = now
    this.#reader = new ActionReader({ onAction: (action) => this.#sent(action) })
  }

  fromClient(bytes: Uint8Array): void {
    this.#reader.feed(bytes)
  }

  fromServer(bytes: Uint8Array): void {
    const text = this.#line + decodeLatin1(bytes, 0, bytes.length)
    const end = text.lastIndexOf('\n') + 1
    this.#line = text.slice(end)
    if (end > 0) this.#received(text.slice(0, end))
    if (this.#line === '') for (const action of this.#waiting.splice(0)) this.#begin(action)
  }

  /** The recording so far, with the secrets of logins masked; latin1. */
  text(): string {
    const exchanges = this.#exchanges.map(({ action, parts }, index) => {
      const rest = index === this.#exchanges.length - 1 ? this.#line : ''
      const all: AnswerPart[] = rest === '' ? parts : [...parts, { after: 0, text: rest }]
      return { action, answer: all.map(({ text }) => text).join(''), parts: all }
    })
    const greeting = this.#exchanges.length === 0 ? this.#greeting + this.#line : this.#greeting
    return formatRecording({ greeting, exchanges })
  }

  #received(text: string): void {
    const current = this.#exchanges.at(-1)
    if (current === undefined) {
      this.#greeting += text
      return
    }
    const after = Math.round(this.#now() - this.#last)
    const last = current.parts.at(-1)
    if (last !== undefined && after < minPause) {
      last.text += text
      return
    }
    current.parts.push({ after, text })
    this.#last = this.#now()
  }

  #sent(action: IncomingAction): void {
    if (action.lines.length === 0) return
    const lines = action.lines.map((line) => {
      const [, name, blank = '', value = ''] = /^([^:\s]+):([ \t]*)(.*)$/.exec(line) ?? []
      return name === undefined ? line : `${name}:${blank}${maskHeader(name, value, 'action', action.action)}`
    })
    const masked = new IncomingAction(lines.filter((line) => /^[^:\s]+:/.test(line)).sort(actionFirst), undefined)
    if (this.#line === '') this.#begin(masked)
    else this.#waiting.push(masked)
  }

  #begin(action: IncomingAction): void {
    this.#exchanges.push({ action, parts: [] })
    this.#last = this.#now()
  }
}

/** A recording begins each action with its name. */
function actionFirst(a: string, b: string): number {
  return Number(/^action:/i.test(b)) - Number(/^action:/i.test(a))
}
