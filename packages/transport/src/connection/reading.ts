import type { OnReadOpts, Socket } from 'node:net'

type Reader = (chunk: Uint8Array) => void

const size = 65_536
let shared: Buffer | undefined
const readers = new WeakMap<Socket, Reader>()

/**
 * Options that make a plain socket read into one buffer that all of them share, instead of a new one for each read. The
 * bytes are good until the reader returns. (A TLS socket cannot do that.)
 */
export function sharedReads(socketOf: () => Socket): { readonly onread: OnReadOpts } {
  shared ??= Buffer.allocUnsafeSlow(size)
  const early: Buffer[] = []
  return {
    onread: {
      buffer: shared,
      callback: (length, buffer) => {
        const chunk = buffer.subarray(0, length)
        const reader = readers.get(socketOf())
        // There is no reader yet: the next read would overwrite it.
        if (reader === undefined) early.push(Buffer.from(chunk))
        else {
          for (const one of early.splice(0)) reader(one)
          reader(chunk)
        }
        return true
      },
    },
  }
}

/** Hands the socket's bytes to `reader`, which must not keep them. */
export function readFrom(socket: Socket, reader: Reader): void {
  readers.set(socket, reader)
  socket.on('data', reader)
}
