import { encodeText } from '@openami/bindings'
import type { Headers } from '../engine/message.ts'
import type { Responder } from '../engine/responder.ts'
import { type Duration, milliseconds } from './duration.ts'

/** Headers by name; a list is a header that repeats. */
export interface ReplyHeaders {
  readonly [name: string]: string | number | boolean | ReadonlyArray<string | number> | undefined
}

/** A message as its lines: a test may change the headers, their order and their number. */
export interface EditableMessage {
  headers: Array<readonly [name: string, value: string | number]>
}

export interface ReplyContext {
  readonly responder: Responder
  /** Text of the answer that the simulator gives. */
  runReal(): Promise<string>
  send(latin1: string): void
  sleep(milliseconds: number): Promise<void>
  disconnect(): void
}

/** The means of an override to answer an action. */
export class Reply {
  readonly #context: ReplyContext
  /** Something was sent, or decided. */
  given = false

  constructor(context: ReplyContext) {
    this.#context = context
  }

  /** `Response: Success`, with a message or with headers. */
  success(answer: string | ReplyHeaders = {}): void {
    this.response('Success', answer)
  }

  /** `Response: Error` with a message. */
  error(message: string): void {
    this.response('Error', message)
  }

  response(response: string, answer: string | ReplyHeaders = {}): void {
    this.given = true
    this.#context.responder.respond(response, typeof answer === 'string' ? [['Message', answer]] : headersOf(answer))
  }

  /** An event with the ActionID of the action, to this client alone. */
  event(name: string, headers: ReplyHeaders = {}): void {
    this.given = true
    this.#context.responder.item({ event: name, headers: headersOf(headers) })
  }

  /** A list: its response, its items with the name `event`, and the event that ends it. */
  list({ event, items, complete }: { event: string; items: readonly ReplyHeaders[]; complete: string }): void {
    this.given = true
    const listed = items.map((headers) => ({ event, headers: headersOf(headers) }))
    this.#context.responder.list('List will follow', listed, complete)
  }

  /** Text as it is, without any framing; one character a byte. */
  raw(latin1: string): void {
    this.given = true
    this.#context.send(latin1)
  }

  /** No answer at all. */
  none(): void {
    this.given = true
  }

  /** Ends the connection in place of an answer. */
  disconnect(): void {
    this.given = true
    this.#context.disconnect()
  }

  /** Waits, by the clock of the simulator. Later actions of the client wait, too. */
  delay(duration: Duration): Promise<void> {
    return this.#context.sleep(milliseconds(duration))
  }

  /**
   * The answer that the simulator itself gives. `edit` may change its messages: leave some out, repeat them, put them in
   * another order, forge some.
   */
  async real(
    edit: (messages: EditableMessage[]) => readonly EditableMessage[] = (messages) => messages,
  ): Promise<void> {
    this.given = true
    const text = await this.#context.runReal()
    for (const { headers } of edit(messagesOf(text))) this.#context.send(`${rawLines(headers)}\r\n`)
  }
}

function headersOf(headers: ReplyHeaders): Headers {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined) return []
    const values = typeof value === 'object' ? value : [typeof value === 'boolean' ? String(value) : value]
    return values.map((one) => [name, one] as const)
  })
}

/** Blocks of text as messages. What is not a header is kept as a name without a value. */
function messagesOf(latin1: string): EditableMessage[] {
  const blocks = latin1.split('\r\n\r\n').filter((block) => block !== '')
  return blocks.map((block) => ({
    headers: block.split('\r\n').map((line) => {
      const colon = line.indexOf(': ')
      return colon === -1 ? ([line, ''] as const) : ([line.slice(0, colon), line.slice(colon + 2)] as const)
    }),
  }))
}

/** Values that were read are latin1 already; others are written as text is. */
function rawLines(headers: EditableMessage['headers']): string {
  return headers
    .map(([name, value]) => {
      if (value === '' && !/^[\w.()-]+$/.test(name)) return `${name}\r\n`
      const text = String(value)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: one character a byte
      return `${name}: ${/^[\x00-\xff]*$/.test(text) ? text : encodeText(text)}\r\n`
    })
    .join('')
}
