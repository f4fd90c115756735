import { type AmiEvent, decodeText, Message, toFields } from '@openami/bindings'
import {
  ActionFailedError,
  AnswerTooLongError,
  OutcomeUnknownError,
  PermissionDeniedError,
  ServerShuttingDownError,
  UnknownActionError,
} from '../errors.ts'
import { eventSpec } from '../event-spec.ts'
import type { ActionRequest } from './action-request.ts'
import type { AnswerForm } from './answer-form.ts'

/** What a message did to the action: nothing, taken and more to come, or its end. */
export type Step = 'ignored' | 'taken' | { readonly value: object } | Failure

/** `more`: the server continues with the answer, which is dropped. */
interface Failure {
  readonly error: Error
  readonly more?: true
}

/** `Error`; `Failure` of JabberSend in 1.4. */
const refused = /^(?:error|failure)\s*$/i

/** One action in flight: takes the messages that answer it and puts the reply together. */
export class ReplyCollector {
  readonly request: ActionRequest
  readonly #form: AnswerForm
  #response: Message | undefined
  /** Whether events may answer by now. */
  #open: boolean
  /** Most actions have neither items nor rows. */
  #collected: AmiEvent[] | undefined = undefined
  #failed = false
  #withIds = false
  #text = ''
  /** Bytes of the items that are kept. */
  #bytes = 0

  constructor(request: ActionRequest) {
    this.request = request
    const { form } = request
    this.#form = form
    // DataGet answers with its event alone.
    this.#open = form.reply?.kind === 'event' && form.items.size > 0
  }

  /** A response with this action's ActionID, or one that can only be its. */
  onResponse(message: Message): Step {
    const { reply, items, ends, unmarkedList, empty } = this.#form
    if (message.name !== 'Success' && refused.test(message.name)) {
      if (empty === undefined || !empty.test(message.get('Message') ?? '')) return { error: this.#failure(message) }
      this.#response = message
      return { value: this.#list(undefined) }
    }
    // A second answer says nothing new (R21).
    if (this.#response !== undefined) return 'taken'
    this.#response = message
    if (message.body !== undefined || reply?.kind === 'output')
      return { value: this.#reply({ output: outputOf(message) }) }
    // A value with a line end could say that a list follows where none can (R14).
    const canList = this.request.descriptor === undefined || items.size > 0 || ends !== undefined
    const marked = canList && message.get('EventList')?.trim().toLowerCase() === 'start'
    if (marked || unmarkedList !== false || reply?.kind === 'event') {
      this.#open = true
      return 'taken'
    }
    return { value: this.#plain() }
  }

  /** An event with this action's ActionID, whose name must be in the contract too (R14), or one that `takesAnonymous`. */
  onEvent(message: Message, id: string | undefined): Step {
    const { items, ends, reply } = this.#form
    const name = message.name.trim().toLowerCase()
    if (id !== undefined) {
      if (!this.#open || (items.size > 0 && name !== ends && !items.has(name))) return 'ignored'
      this.#withIds = true
    }

    const event = eventSpec().toEvent(message)
    if (reply?.kind === 'event') {
      this.#response ??= message
      return { value: this.#reply({ event }) }
    }
    const closing =
      ends === undefined ? /^(?:complete|cancell?ed)/i.test(message.get('EventList') ?? '') : name === ends
    return closing ? { value: this.#list(event) } : this.#take(event, message.raw.length)
  }

  /** Whether events may answer by now. */
  get takesEvents(): boolean {
    return this.#open
  }

  /** Whether an event without ActionID can be this action's item or end: some releases leave it out (R20), others never (R14). */
  takesAnonymous(message: Message): boolean {
    const { withoutActionId, items, ends } = this.#form
    if (!this.#open || this.#response === undefined) return false
    const name = message.name.trim().toLowerCase()
    if (name === ends) return withoutActionId.end
    if (!withoutActionId.items || this.#withIds || !items.has(name)) return false
    return !message.has('Privilege')
  }

  /**
   * Whether an event without the ActionID of any action in flight is what a line end in a value left of one of this
   * list's items (R14). Ordinary events of the same name have their class in the second line, where no value can put
   * it, in lower case (R20).
   */
  isBrokenBy(message: Message): boolean {
    const { withoutActionId, items } = this.#form
    if (withoutActionId.items || !this.#open || this.#response === undefined) return false
    if (!items.has(message.name.trim().toLowerCase())) return false
    return !/^[^\n]*\nPrivilege: [a-z]/.test(message.raw)
  }

  /** Whether text that comes now is its answer, or part of it. */
  get takesText(): boolean {
    return (this.#form.text || this.#form.withoutResponse) && this.#response === undefined
  }

  onText(text: string): Step {
    if (this.#failed) return 'taken'
    if (!this.#form.withoutResponse) {
      this.#text += text
      return this.#text.length <= this.request.maxAnswer ? 'taken' : this.stopTooLong()
    }
    this.#response = new Message(text.trimEnd())
    return { value: this.#plain() }
  }

  /** The fence's answer has come. */
  onFence(): Step {
    const { reply, mayLackEnd } = this.#form
    if (this.#response !== undefined) {
      if (mayLackEnd) return { value: this.#list(undefined) }
      return { error: new OutcomeUnknownError(this.request.action, 'the end of its list did not come') }
    }
    if (reply?.kind === 'text') return { value: { text: decodeText(this.#rows()) } }
    // Nothing is all that the server says.
    this.#response = new Message(this.#rows())
    return { value: this.#plain() }
  }

  #take(event: AmiEvent, bytes: number): Step {
    const { action, maxItems, maxAnswer, onItem } = this.request
    if (this.#failed) return 'taken'
    if (onItem !== undefined) {
      try {
        onItem(event)
        return 'taken'
      } catch (error) {
        return this.#stop(asError(error))
      }
    }
    if ((this.#collected?.length ?? 0) >= maxItems)
      return this.#stop(new AnswerTooLongError(action, `it lists more than ${maxItems} items`, 'maxItems'))
    this.#bytes += bytes
    if (this.#bytes > maxAnswer) return this.stopTooLong()
    this.#collected ??= []
    this.#collected.push(event)
    return 'taken'
  }

  /** More than `maxAnswer` has come. */
  stopTooLong(): Failure {
    const { action, maxAnswer } = this.request
    return this.#stop(new AnswerTooLongError(action, `it has more than ${maxAnswer} bytes`, 'maxAnswer'))
  }

  /** What follows belongs to the action all the same. */
  #stop(error: Error): Failure {
    this.#failed = true
    this.#text = ''
    this.#collected = undefined
    return { error, more: true }
  }

  /** IAXpeers of 1.4 puts the ActionID before its rows, a header without a message. */
  #rows(): string {
    const next = this.#text.indexOf('\n') + 1
    const own = this.#text.slice(0, next).trimEnd() === `ActionID: ${this.request.id}`
    return own ? this.#text.slice(next) : this.#text
  }

  /** A response without items. */
  #plain(): object {
    return this.#form.lists ? this.#list(undefined) : this.#fields()
  }

  #list(complete: AmiEvent | undefined): object {
    return this.#reply({ items: this.#collected ?? [], complete })
  }

  #reply(extra: object): object {
    return Object.assign(this.#fields(), extra)
  }

  #fields(): object {
    return toFields(this.#response as Message, this.#form.reply?.headers, this.request.descriptor?.name)
  }

  #failure(message: Message): ActionFailedError {
    const { action } = this.request
    const reason = message.get('Message') ?? ''
    if (/^asterisk is shutting down/i.test(reason)) return new ServerShuttingDownError(action, message)
    if (/^permission denied/i.test(reason)) return new PermissionDeniedError(action, message)
    if (/^invalid\/unknown command/i.test(reason)) return new UnknownActionError(action, message)
    return new ActionFailedError(action, message, this.#form.reply?.kind === 'output' ? outputOf(message) : [])
  }
}

/** Rows of a CLI command in either form (R22). */
function outputOf(message: Message): string[] {
  if (message.body === undefined) return message.getAll('Output')
  return message.body === '' ? [] : decodeText(message.body).split('\n')
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(`onItem threw ${String(reason)}`, { cause: reason })
}
