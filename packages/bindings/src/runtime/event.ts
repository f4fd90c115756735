import { HeaderIndex, maskedObject, viewIssues, viewObject } from './accessors.ts'
import type { EventDescriptor } from './descriptor.ts'
import type { HeaderValue, ValueIssue } from './header-value.ts'
import { inspectAs } from './inspect.ts'
import type { Message } from './message.ts'

/**
 * A received event, read on demand. Events that the spec knows have one typed getter per header, named like the header
 * (`event.Channel`, `event['Cause-txt']`): undefined if the header is missing, means "no value", or is outside
 * its type. Reading never throws, whatever a server sends.
 */
export class AmiEvent {
  /** @internal */
  static readonly index: HeaderIndex = new HeaderIndex([])
  static readonly descriptor: EventDescriptor | undefined = undefined
  /** The received event. `declare`: a class field would be defined again in each derived class. */
  declare readonly message: Message

  constructor(message: Message) {
    this.message = message
  }

  /** Name as the spec spells it; of an event unknown to it, as the server does. */
  get name(): string {
    return this.message.name
  }

  get actionId(): string | undefined {
    return this.message.actionId
  }

  /** Classes that the event was sent for, as its `Privilege` header lists them; empty for list items. */
  get privilege(): string[] {
    const text = this.message.get('Privilege')?.trim()
    return text ? text.split(',').map((name) => name.trim()) : []
  }

  /** Text of the first header of this name, whether the spec knows it or not. */
  get(header: string): string | undefined {
    return this.message.get(header)
  }

  /** Texts of all headers of this name, in order. */
  getAll(header: string): string[] {
    return this.message.getAll(header)
  }

  /** Bytes of the first header of this name, as they came: for values that are not UTF-8. */
  getBytes(header: string): Uint8Array | undefined {
    return this.message.getBytes(header)
  }

  /** Bytes of all headers of this name, in order. */
  getAllBytes(header: string): Uint8Array[] {
    return this.message.getAllBytes(header)
  }

  has(header: string): boolean {
    return this.message.has(header)
  }

  /**
   * Every header by its canonical name: typed if it can be read, otherwise as text; omitted if the text
   * means "no value". Headers unknown to the spec are kept; a repeated one is an array.
   */
  toObject(): Record<string, HeaderValue> {
    return viewObject(this.message, this.#class.index)
  }

  /** As `toObject`, sensitive values masked. */
  toJSON(): Record<string, HeaderValue> {
    return maskedObject(this.message, this.#class.index)
  }

  /** Headers whose text is outside its type. */
  issues(): ValueIssue[] {
    return viewIssues(this.message, this.#class.index)
  }

  [Symbol.for('nodejs.util.inspect.custom')](
    depth: number | null,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    const { Event: _, ...headers } = this.toJSON()
    return inspectAs(this.name, headers, depth, options, inspect)
  }

  get #class(): typeof AmiEvent {
    return this.constructor as typeof AmiEvent
  }
}
