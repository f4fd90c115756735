import { defineGetters, HeaderIndex, maskedObject, viewIssues, viewObject } from './accessors.ts'
import { configCategories, isConfigReply } from './config-reply.ts'
import type { HeaderDescriptor } from './descriptor.ts'
import type { HeaderValue, ValueIssue } from './header-value.ts'
import type { Message } from './message.ts'
import type { AckReply, ConfigCategory } from './reply.ts'
import { maskText } from './sensitive.ts'
import { defineUnlisted } from './unlisted.ts'

/**
 * A response whose headers are its content (`Getvar`, `MailboxCount`, …), with one typed getter a header as events
 * have. Lists and plain acknowledgements use it too: add their members with `Object.assign`.
 */
export class Fields implements AckReply {
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

  /** As `toObject`, sensitive values masked. */
  toJSON(): Record<string, HeaderValue> {
    return maskedObject(this.response, this.#index)
  }

  [Symbol.for('nodejs.util.inspect.custom')](
    _depth: number,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    const { response: _, ...parts } = this
    const output = this.#output?.map(maskText)
    return `Reply ${inspect({ ...this.toJSON(), ...parts, ...(output && { output }) }, options)}`
  }

  /** Headers whose text is outside its type. */
  issues(): ValueIssue[] {
    return viewIssues(this.response, this.#index)
  }

  get #index(): HeaderIndex {
    return (this.constructor as typeof Fields).index
  }
}

const classes = new WeakMap<readonly HeaderDescriptor[], typeof Fields>()

/** The typed view of a response, by the headers of its reply descriptor. */
export function toFields(response: Message, headers: readonly HeaderDescriptor[] | undefined): Fields {
  if (headers === undefined || headers.length === 0) return new Fields(response)
  let built = classes.get(headers)
  if (built === undefined) {
    built = buildClass(headers)
    classes.set(headers, built)
  }
  return new built(response)
}

function buildClass(headers: readonly HeaderDescriptor[]): typeof Fields {
  const built = class extends Fields {
    static override readonly index = new HeaderIndex(headers)
  }
  Object.defineProperty(built, 'name', { value: 'Fields' })
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
