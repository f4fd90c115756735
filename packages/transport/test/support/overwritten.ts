import type { Framer } from '../../src/codec/index.ts'

const shared = Buffer.alloc(65_536)

/** Feeds a chunk as a socket does: out of memory that is overwritten as soon as it has been read. */
export function feedOverwritten(framer: Framer, chunk: Uint8Array): void {
  for (let at = 0; at < Math.max(1, chunk.length); at += shared.length) {
    const part = chunk.subarray(at, at + shared.length)
    shared.set(part)
    try {
      framer.feed(shared.subarray(0, part.length))
    } finally {
      shared.fill('\r\nEvent: Overwritten\r\n\r\n')
    }
  }
}
