/** What is known of a message that becomes a frame. */
interface Head {
  readonly node: string
  readonly kind: string
  readonly position?: number
  readonly name?: string
}

/** One message as bytes, made once for all that read it. */
export class Frame {
  readonly node: string
  /** Undefined for what cannot be resumed after. */
  readonly position: number | undefined
  readonly kind: string
  /** Of an event. */
  readonly name: string | undefined
  readonly text: string
  readonly bytes: number
  readonly #data: Buffer
  #sse: { readonly id: string | undefined; readonly data: Buffer } | undefined

  /** `text`: the message as JSON. */
  constructor(message: Head, text: string) {
    this.node = message.node
    this.position = message.position
    this.kind = message.kind
    this.name = message.name
    this.text = text
    this.#data = Buffer.from(text)
    this.bytes = this.#data.length
  }

  static of<M extends Head>(message: M): Frame {
    return new Frame(message, JSON.stringify(message))
  }

  get socketData(): Buffer {
    return this.#data
  }

  /** As a server-sent event. Readers of the same nodes have the same id. */
  eventData(id: string | undefined): Buffer {
    if (this.#sse === undefined || this.#sse.id !== id) {
      const head = id === undefined ? 'data: ' : `id: ${id}\ndata: `
      this.#sse = { id, data: Buffer.from(`${head}${this.text}\n\n`) }
    }
    return this.#sse.data
  }
}
