import { defineGetters, HeaderIndex, maskedObject, viewIssues, viewObject } from './accessors.ts'
import { configCategories, isConfigReply } from './config-reply.ts'
import type { HeaderDescriptor } from './descriptor.ts'
import type { HeaderValue, ValueIssue } from './header-value.ts'
import { inspectAs, named } from './inspect.ts'
import type { Message } from './message.ts'
import type { AckReply, ConfigCategory } from './reply.ts'
import { maskText } from './sensitive.ts'
import { defineUnlisted } from './unlisted.ts'

/**
 * A response whose headers are its content (`Getvar`, `MailboxCount`, …), with one typed getter a header as events
 * have. Lists and plain acknowledgements use it too: add their members with `Object.assign`.
 */
export class Fields implements AckReply {
  /** @internal */
  static readonly index: HeaderIndex = new HeaderIndex([])
  declare readonly response: Message
  /** What a command printed (R22), which may hold anything: kept as the text of a message is, where no printer sees it. */
  #output: string[] | undefined

  static {
    // biome-ignore lint/complexity/noThisInStatic: once compiled, the name of the class has no value here yet
    defineUnlisted(this.prototype, {
      output: {
        get(this: Fields): string[] | undefined {
          return this.#output
        },
        set(this: Fields, rows: string[] | undefined) {
          this.#output = rows
        },
      },
    })
  }

  constructor(response: Message) {
    this.response = response
  }

  /** The response's `Message` header. */
  get message(): string | undefined {
    return this.response.get('Message')
  }

  /** Text of the first header of this name. */
  get(header: string): string | undefined {
    return this.response.get(header)
  }

  /** Texts of all headers of this name, in order. */
  getAll(header: string): string[] {
    return this.response.getAll(header)
  }

  /** Bytes of the first header of this name, as they came: for values that are not UTF-8. */
  getBytes(header: string): Uint8Array | undefined {
    return this.response.getBytes(header)
  }

  /** Bytes of all headers of this name, in order. */
  getAllBytes(header: string): Uint8Array[] {
    return this.response.getAllBytes(header)
  }

  has(header: string): boolean {
    return this.response.has(header)
  }

  /** Every header, as an event's `toObject` gives them. */
  toObject(): Record<string, HeaderValue> {
    return viewObject(this.response, this.#index)
  }

  /**
   * As `toObject`, sensitive values masked, with what else the reply has: `items` and `complete` of a list, `event`, `output`.
   * That is also what is printed.
   */
  toJSON(): Record<string, unknown> {
    const { outcome: _, ...parts } = this.#parts()
    return named(this.constructor.name, { ...this.#headers(), ...parts })
  }

  [Symbol.for('nodejs.util.inspect.custom')](
    depth: number | null,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    const shown = { ...this.#headers(), ...this.#parts() }
    return inspectAs(this.constructor.name, shown, depth, options, inspect)
  }

  /** Without those that are shown as `output`. */
  #headers(): Record<string, HeaderValue> {
    const { Output, ...headers } = maskedObject(this.response, this.#index)
    return Output === undefined || this.#output !== undefined ? headers : { ...headers, Output }
  }

  /** What the reply has in addition to its headers. */
  #parts(): Record<string, unknown> {
    const { response: _, ...own } = this
    const parts = Object.fromEntries(Object.entries(own).filter(([, part]) => part !== undefined))
    return this.#output === undefined ? parts : { ...parts, output: this.#output.map(maskText) }
  }

  /** Headers whose text is outside its type. */
  issues(): ValueIssue[] {
    return viewIssues(this.response, this.#index)
  }

  get #index(): HeaderIndex {
    return (this.constructor as typeof Fields).index
  }
}

const withHeaders = new WeakMap<readonly HeaderDescriptor[], typeof Fields>()
const withoutHeaders = new Map<string, typeof Fields>()

/**
 * The typed view of a response, by the headers of its reply descriptor. Its class is named after the action, if the spec
 * knows that: `QueueStatusReply`.
 */
export function toFields(response: Message, headers: readonly HeaderDescriptor[] | undefined, action = ''): Fields {
  let built = headers === undefined ? withoutHeaders.get(action) : withHeaders.get(headers)
  if (built === undefined) {
    built = buildClass(headers ?? [], action)
    if (headers === undefined) withoutHeaders.set(action, built)
    else withHeaders.set(headers, built)
  }
  return new built(response)
}

function buildClass(headers: readonly HeaderDescriptor[], action: string): typeof Fields {
  const built = class extends Fields {
    static override readonly index = new HeaderIndex(headers)
  }
  const name = action.replace(/[^A-Za-z0-9]/g, '')
  Object.defineProperty(built, 'name', { value: `${name.charAt(0).toUpperCase()}${name.slice(1)}Reply` })
  defineGetters(built.prototype, headers, (fields: Fields) => fields.response)
  if (isConfigReply(headers)) defineCategories(built)
  return built
}

function defineCategories(built: typeof Fields): void {
  const known = new WeakMap<Fields, readonly ConfigCategory[]>()
  Object.defineProperty(built.prototype, 'categories', {
    get(this: Fields): readonly ConfigCategory[] {
      const categories = known.get(this) ?? configCategories(this.response)
      known.set(this, categories)
      return categories
    },
    configurable: true,
  })
}
