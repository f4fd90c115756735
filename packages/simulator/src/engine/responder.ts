import type { IncomingAction } from './action-reader.ts'
import { type Headers, headerLine, headerLines } from './message.ts'

export interface ListItem {
  readonly event: string
  readonly headers: Headers
  /** `last`: the ActionID is after the other headers (R20); `none`: the item has none. Default: right at the top. */
  readonly id?: 'first' | 'last' | 'none'
}

/** Where answers go. */
export interface AnswerTarget {
  send(latin1: string): void
}

/** The means to answer one action, in the framing of the release. */
export class Responder {
  readonly action: IncomingAction
  readonly client: AnswerTarget
  readonly #framesLists: boolean

  /** `framesLists`: lists say where they begin and end (R19). */
  constructor(action: IncomingAction, client: AnswerTarget, framesLists: boolean) {
    this.action = action
    this.client = client
    this.#framesLists = framesLists
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
    const framed = this.#framesLists
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
    this.client.send(`${lines}\r\n`)
  }

  /** Text as it is, without framing (R22, R23). */
  raw(text: string): void {
    this.client.send(text)
  }
}
