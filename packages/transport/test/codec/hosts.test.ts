import { type Message, toEvent } from '@openami/bindings'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as Codec from '../../src/codec/index.ts'
import { latin1, seeds } from '../fuzz/seeds.ts'

interface WebAssemblyHost {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { exports: { memory: unknown; scan: (length: number) => void } }
}
const own = (globalThis as unknown as { WebAssembly: WebAssemblyHost }).WebAssembly

/** Lengths of the windows that the host's WebAssembly has scanned. */
let scanned: number[] = []

/** The host's WebAssembly, watched. */
const watched: WebAssemblyHost = {
  Module: own.Module,
  Instance: class {
    readonly exports: { memory: unknown; scan: (length: number) => void }
    constructor(module: object) {
      const { memory, scan } = new own.Instance(module).exports
      this.exports = {
        memory,
        scan: (length) => {
          scanned.push(length)
          scan(length)
        },
      }
    }
  },
}
/** As under a Content-Security-Policy without `wasm-unsafe-eval`. */
const forbidden = {
  ...watched,
  Module: class {
    constructor() {
      throw new Error('Wasm code generation disallowed by embedder')
    }
  },
}

/** The codec as such a host loads it. */
async function load(host: unknown): Promise<typeof Codec> {
  vi.resetModules()
  vi.stubGlobal('WebAssembly', host)
  const codec = await import('../../src/codec/index.ts')
  // Decided when the first one is made.
  new codec.Framer({ onFrame: () => undefined })
  return codec
}

afterEach(() => {
  vi.unstubAllGlobals()
  scanned = []
})

function read(message: Message): unknown[] {
  const { kind, name, raw, body } = message
  return [kind, name, raw, body, message.get('Channel'), message.has('ActionID'), toEvent(message).toObject()]
}

function run({ Framer, ProtocolError }: typeof Codec, stream: Uint8Array, size = stream.length): unknown[] {
  const seen: unknown[] = []
  const framer = new Framer({
    greeting: false,
    isLater: (id) => id.startsWith('1'),
    onFrame: (frame) => {
      if (frame.type === 'message' || frame.type === 'torn') seen.push([frame.type, ...read(frame.message)])
      else seen.push(frame)
    },
  })
  try {
    for (let at = 0; at < stream.length; at += size) framer.feed(stream.subarray(at, at + size))
    framer.end()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    seen.push(error.problem)
  }
  return seen
}

const hosts: ReadonlyArray<[string, unknown, boolean]> = [
  ['that has WebAssembly', watched, true],
  ['without WebAssembly', undefined, false],
  ['whose policy forbids WebAssembly', forbidden, false],
]

describe.each(hosts)('on a host %s', (_, host, fast) => {
  it('scans a chunk with what the host supports, compiled once for all connections', async () => {
    const codec = await load(host)
    const chunk = latin1('Event: A\r\nChannel: SIP/1\r\n\r\nResponse: Success\r\n\r\n')
    const names: string[] = []
    for (const connection of [1, 2]) {
      const framer = new codec.Framer({
        greeting: false,
        onFrame: (frame) => {
          if (frame.type === 'message') names.push(`${frame.message.name} ${connection}`)
        },
      })
      framer.feed(chunk)
    }
    expect(names).toEqual(['A 1', 'Success 1', 'A 2', 'Success 2'])
    expect(scanned).toEqual(fast ? [chunk.length, chunk.length] : [])
  })

  it('lets a listener feed another connection with more bytes than its own', async () => {
    const { Framer } = await load(host)
    const seen: string[] = []
    const others: string[] = []
    const other = new Framer({
      greeting: false,
      onFrame: (frame) => {
        if (frame.type === 'message') others.push(frame.message.name)
      },
    })
    const framer = new Framer({
      greeting: false,
      onFrame: (frame) => {
        if (frame.type !== 'message') return
        other.feed(latin1('Event: Other\r\nChannel: SIP/other\r\n\r\n'.repeat(9)))
        seen.push(`${frame.message.name} ${frame.message.get('Channel')}`)
      },
    })
    framer.feed(latin1([1, 2, 3, 4].map((n) => `Event: E\r\nX: y\r\nChannel: ${n}\r\n\r\n`).join('')))
    expect(seen).toEqual(['E 1', 'E 2', 'E 3', 'E 4'])
    expect(others).toEqual(new Array(36).fill('Other'))
  })

  it('gives the same frames and values for any bytes at any split', async () => {
    const codec = await load(host)
    const elsewhere = await load(host === undefined ? watched : undefined)
    const part = fc.oneof(
      fc.constantFrom(...seeds),
      fc.constantFrom('Event: ', '\r\n', '\n', 'Response: ', 'ActionID: 1\r\n', '\xff', 'row', ' : ').map(latin1),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.integer({ min: 1, max: 200 }), (parts, size) => {
        const stream = new Uint8Array(Buffer.concat(parts))
        const whole = run(codec, stream)
        expect(run(codec, stream, size)).toEqual(whole)
        expect(run(elsewhere, stream)).toEqual(whole)
        expect(run(elsewhere, stream, size)).toEqual(whole)
      }),
      { numRuns: 200 },
    )
  })
})
