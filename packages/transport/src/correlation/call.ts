import {
  type ActionContract,
  type AmiEvent,
  decodeText,
  type Message,
  type ReplyDescriptor,
  toFields,
} from '@openami/bindings'
import { ActionFailed, OutcomeUnknown, PermissionDenied, ServerShuttingDown, UnknownAction } from '../errors.ts'
import { eventSpec } from '../events/spec.ts'

export interface CallRequest {
  readonly action: string
  readonly id: string
  /** The whole message, latin1. */
  readonly bytes: string
  readonly descriptor: ActionContract | undefined
  readonly reply: ReplyDescriptor | undefined
  /** Whether a list says so in its first answer (R19). */
  readonly announced: boolean
  /** A Ping sent right behind, whose answer ends plain text (R23); undefined for framed answers. */
  readonly fence: { readonly id: string; readonly bytes: string } | undefined
  /** Name of the event that later tells how it ended. */
  readonly outcome: string | undefined
  /** Milliseconds that this event may take by its nature. */
  readonly outcomeTakes: number
}

/** What a message did to a call: nothing, taken and more to come, or its end. */
export type Step = 'ignored' | 'taken' | { readonly value: object } | { readonly error: Error }

/** `Error`; `Failure` of JabberSend in 1.4. */
const refused = /^(?:error|failure)\s*$/i

/** Events that answer an action in any release, in lower case. */
interface Contract {
  readonly items: ReadonlySet<string>
  readonly ends: string | undefined
}

const noContract: Contract = { items: new Set(), ends: undefined }
const contracts = new WeakMap<ActionContract, Contract>()

function contractOf(descriptor: ActionContract): Contract {
  let contract = contracts.get(descriptor)
  if (contract === undefined) {
    const { replies } = descriptor
    contract = {
      items: new Set(replies.flatMap((reply) => reply.items ?? []).map((name) => name.toLowerCase())),
      ends: replies.map(({ ends }) => ends?.toLowerCase()).find((ends) => ends !== undefined),
    }
    contracts.set(descriptor, contract)
  }
  return contract
}

/** One action in flight: takes the messages that answer it and puts the reply together. */
export class Call {
  readonly request: CallRequest
  readonly #items: ReadonlySet<string>
  readonly #ends: string | undefined
  #response: Message | undefined
  /** Whether events may answer by now. */
  #open: boolean
  /** Most actions have neither items nor rows. */
  #collected: AmiEvent[] | undefined = undefined
  #withIds = false
  #text = ''

  constructor(request: CallRequest) {
    this.request = request
    const { items, ends } = request.descriptor === undefined ? noContract : contractOf(request.descriptor)
    this.#items = items
    this.#ends = request.reply?.ends?.toLowerCase() ?? ends
    // DataGet answers with its event alone.
    this.#open = request.reply?.kind === 'event' && this.#items.size > 0
  }

  /** A response with this call's ActionID, or one that can only be its. */
  onResponse(message: Message): Step {
    const { action, reply } = this.request
    if (message.name !== 'Success' && refused.test(message.name)) return { error: this.#failure(message) }
    // A second answer says nothing new (R21).
    if (this.#response !== undefined) return 'taken'
    this.#response = message
    if (message.body !== undefined || reply?.kind === 'output')
      return { value: this.#reply({ output: outputOf(message) }) }
    // A value with a line end could say that a list follows where none can (R14).
    const canList = this.request.descriptor === undefined || this.#items.size > 0 || this.#ends !== undefined
    const marked = canList && message.get('EventList')?.trim().toLowerCase() === 'start'
    // WaitEvent's list never says that it is one (R20); Hangup is one only for a pattern, and then says so (R19).
    const unmarked =
      reply?.kind === 'list' && (action === 'WaitEvent' || (!this.request.announced && action !== 'Hangup'))
    if (marked || unmarked || reply?.kind === 'event') {
      this.#open = true
      return 'taken'
    }
    if (reply?.kind === 'list') return { value: this.#reply({ items: [], complete: undefined }) }
    return { value: this.#fields() }
  }

  /** An event with this call's ActionID, whose name must be in the contract too (R14), or one that `takesNameless`. */
  onEvent(message: Message, id: string | undefined): Step {
    const name = message.name.trim().toLowerCase()
    if (id !== undefined) {
      if (!this.#open || (this.#items.size > 0 && name !== this.#ends && !this.#items.has(name))) return 'ignored'
      this.#withIds = true
    }

    const event = eventSpec().toEvent(message)
    if (this.request.reply?.kind === 'event') {
      this.#response ??= message
      return { value: this.#reply({ event }) }
    }
    const closing =
      this.#ends === undefined ? /^(?:complete|cancell?ed)/i.test(message.get('EventList') ?? '') : name === this.#ends
    if (closing) return { value: this.#reply({ items: this.#collected ?? [], complete: event }) }
    this.#collected ??= []
    this.#collected.push(event)
    return 'taken'
  }

  /** Whether an event without ActionID could be this call's item: one module forgets it (R20), and no other may (R14). */
  takesNameless(message: Message): boolean {
    if (this.request.action !== 'IAXpeers' || !this.#open || this.#withIds) return false
    return this.#items.has(message.name.trim().toLowerCase()) && !message.has('Privilege')
  }

  /**
   * Whether an event without the ActionID of any action in flight is what a line end in a value left of one of this list's items (R14). Ordinary
   * events of the same name have their class in the second line, where no value can put it, in lower case (R20).
   */
  isBrokenBy(message: Message): boolean {
    if (this.request.action === 'IAXpeers' || !this.#open || this.#response === undefined) return false
    if (!this.#items.has(message.name.trim().toLowerCase())) return false
    return !/^[^\n]*\nPrivilege: [a-z]/.test(message.raw)
  }

  onText(text: string): void {
    this.#text += text
  }

  /** The fence's answer has come. */
  onFence(): Step {
    if (this.#response !== undefined)
      return { error: new OutcomeUnknown(this.request.action, 'the end of its list did not come') }
    // IAXpeers of 1.4 puts the ActionID in front of its rows, a header without a message.
    const behind = this.#text.indexOf('\n') + 1
    const own = this.#text.slice(0, behind).trimEnd() === `ActionID: ${this.request.id}`
    return { value: { text: decodeText(own ? this.#text.slice(behind) : this.#text) } }
  }

  #reply(extra: object): object {
    return Object.assign(this.#fields(), extra)
  }

  #fields(): object {
    return toFields(this.#response as Message, this.request.reply?.headers)
  }

  #failure(message: Message): ActionFailed {
    const { action, reply } = this.request
    const reason = message.get('Message') ?? ''
    if (/^asterisk is shutting down/i.test(reason)) return new ServerShuttingDown(action, message)
    if (/^permission denied/i.test(reason)) return new PermissionDenied(action, message)
    if (/^invalid\/unknown command/i.test(reason)) return new UnknownAction(action, message)
    return new ActionFailed(action, message, reply?.kind === 'output' ? outputOf(message) : [])
  }
}

/** Rows of a CLI command in either form (R22). */
function outputOf(message: Message): string[] {
  if (message.body === undefined) return message.getAll('Output')
  return message.body === '' ? [] : decodeText(message.body).split('\n')
}
