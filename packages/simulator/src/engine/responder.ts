import type { IncomingAction } from './incoming-action.ts'
import { type Headers, headerLine, headerLines } from './message.ts'
import { type ReleaseForms, type ReplyForm, without } from './personalities/release-forms.ts'

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
  readonly #forms: ReleaseForms
  /** How the release answers the action; undefined until it is known to be one. */
  form: ReplyForm | undefined

  constructor(action: IncomingAction, client: AnswerTarget, forms: ReleaseForms) {
    this.action = action
    this.client = client
    this.#forms = forms
  }

  /** `ActionID` as a header, where the client sent one. */
  get id(): Headers {
    const id = this.action.actionId
    return id === undefined || id === '' ? [] : [['ActionID', id]]
  }

  respond(response: string, headers: Headers = []): void {
    const sent = without(headers, this.form?.hidden)
    this.send(headerLine('Response', response) + headerLines(this.id) + headerLines(sent))
  }

  ack(message?: string): void {
    this.respond('Success', message === undefined ? [] : [['Message', message]])
  }

  error(message: string): void {
    this.respond('Error', [['Message', message]])
  }

  /** A list in the framing of the release (R19): some say where it begins and ends, some have no end. */
  list(message: string, items: readonly ListItem[], complete: string, extra: Headers = [], count = items.length): void {
    const { exists, hidden } = this.#forms.event(complete)
    const starts = exists && !hidden?.has('EventList') && this.form?.withoutStart !== true
    this.respond('Success', [...(starts ? [['EventList', 'start'] as const] : []), ['Message', message]])
    for (const item of items) this.item(item)
    if (!exists) return
    const end: Headers = [['EventList', 'Complete'], ['ListItems', count], ...extra]
    this.send(headerLines([['Event', complete], ...this.id, ...without(end, hidden)]))
  }

  item({ event, headers, id = 'first' }: ListItem): void {
    const [before, after] = id === 'first' ? [this.id, []] : id === 'last' ? [[], this.id] : [[], []]
    const sent = without(headers, this.#forms.event(event).hidden)
    this.send(headerLines([['Event', event], ...before, ...sent, ...after]))
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
