import type { ServerResponse } from 'node:http'
import type { Connection } from './connection.ts'
import type { GatewayError } from './errors.ts'
import type { Hub } from './hub.ts'
import type { EndMessage } from './messages.ts'
import { Outbox } from './outbox.ts'
import { Reader } from './reader.ts'
import type { Selection } from './selection.ts'
import type { Grant } from './tokens.ts'

/** Milliseconds after which a browser connects again. */
const retry = 2_000

/** A response of server-sent events. */
export class EventStream implements Connection {
  readonly kind = 'eventStreams'
  readonly grant: Grant
  readonly outbox: Outbox
  readonly #reader: Reader
  readonly #hub: Hub
  readonly #response: ServerResponse

  constructor(
    response: ServerResponse,
    hub: Hub,
    { grant, selection, limit }: { grant: Grant; selection: Selection; limit: number },
  ) {
    this.grant = grant
    this.#hub = hub
    this.#response = response
    this.outbox = new Outbox((data, done) => void response.write(data, done), limit)
    this.#reader = new Reader({ hub, selection, kind: 'sse', outbox: this.outbox })
  }

  /** `after`: positions that it has read up to, if it was connected before. */
  open(headers: Readonly<Record<string, string>>, after: ReadonlyMap<string, number> | undefined): void {
    this.#response.socket?.setNoDelay(true)
    this.#response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    const id = after === undefined ? this.#reader.id : undefined
    this.outbox.push(Buffer.from(`retry: ${retry}\n${id === undefined ? '' : `id: ${id}\n`}\n`))
    this.#hub.readers.add(this.#reader)
    for (const node of this.#hub.nodes) this.#reader.takeSnapshot(node)
    if (after !== undefined) void this.#reader.resume(after)
  }

  /** A comment, or the position, so that what this reader does not select is not read again. */
  keepAlive(): void {
    const id = this.#reader.idReached
    const text = id === undefined ? ':\n\n' : `id: ${id}\n\n`
    if (this.outbox.fits(text.length)) this.outbox.push(Buffer.from(text))
  }

  end({ code, message }: GatewayError): void {
    if (this.outbox.closed) return
    const last: EndMessage = { kind: 'end', code, message }
    this.close()
    this.#response.end(`data: ${JSON.stringify(last)}\n\n`)
  }

  destroy(): void {
    this.close()
    this.#response.destroy()
  }

  close(): void {
    this.#hub.readers.delete(this.#reader)
    this.#reader.close()
    this.outbox.close()
  }
}
