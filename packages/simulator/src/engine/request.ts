import type { IncomingAction } from '@openami/transport/codec'
import type { Engine } from './engine.ts'
import { type Headers, headerLine, headerLines } from './message.ts'
import type { Pbx } from './pbx/pbx.ts'
import type { Personality } from './personalities/personality.ts'
import type { Session } from './session.ts'

/** Ends before it returns, or when its promise settles. */
export type Handler = (request: Request) => void | Promise<void>

export interface ListItem {
  readonly event: string
  readonly headers: Headers
  /** `last`: the ActionID stands behind the other headers (R20); `none`: the item has none. Default: right at the top. */
  readonly id?: 'first' | 'last' | 'none'
}

/** One action in hand: what it asks, and the means to answer. */
export class Request {
  readonly session: Session
  readonly action: IncomingAction

  constructor(session: Session, action: IncomingAction) {
    this.session = session
    this.action = action
  }

  get engine(): Engine {
    return this.session.engine
  }

  get pbx(): Pbx {
    return this.session.engine.pbx
  }

  get personality(): Personality {
    return this.session.engine.personality
  }

  /** First value under this name; empty where there is none, which servers do not tell apart. */
  get(name: string): string {
    return this.action.get(name) ?? ''
  }

  getAll(name: string): string[] {
    return this.action.getAll(name)
  }

  /** `ActionID` as a header, where the client sent one. */
  get id(): Headers {
    const id = this.action.actionId
    return id === undefined || id === '' ? [] : [['ActionID', id]]
  }

  respond(response: string, headers: Headers = []): void {
    this.send(headerLine('Response', response) + headerLines([...this.id, ...headers]))
  }

  ack(message?: string): void {
    this.respond('Success', message === undefined ? [] : [['Message', message]])
  }

  error(message: string): void {
    this.respond('Error', [['Message', message]])
  }

  /** A list in the framing of the release: AMI 1.0 has no `EventList` (R19). */
  list(message: string, items: readonly ListItem[], complete: string, extra: Headers = [], count = items.length): void {
    const framed = this.personality.framesLists
    this.respond('Success', [...(framed ? [['EventList', 'start'] as const] : []), ['Message', message]])
    for (const item of items) this.item(item)
    const end: Headers = framed ? [['EventList', 'Complete'], ['ListItems', count], ...extra] : extra
    this.send(headerLines([['Event', complete], ...this.id, ...end]))
  }

  item({ event, headers, id = 'first' }: ListItem): void {
    const [before, after] = id === 'first' ? [this.id, []] : id === 'last' ? [[], this.id] : [[], []]
    this.send(headerLines([['Event', event], ...before, ...headers, ...after]))
  }

  /** A message without its blank line. */
  send(lines: string): void {
    this.session.send(`${lines}\r\n`)
  }

  /** Text as it is, without framing (R22, R23). */
  raw(text: string): void {
    this.session.send(text)
  }
}
