import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'
import { fileProblem } from '../../model/files.ts'

/** The recording is not there or cannot be unpacked. The message says which. */
export class UnreadableRecording extends Error {
  override readonly name = 'UnreadableRecording'
}

const damaged = 'is damaged gzip, or gzip that other bytes follow'

/** The bytes of a recording, in pieces. One that was packed by gzip is unpacked, even if its end is missing. */
export async function* recordingBytes(source: string | Readable): AsyncGenerator<Uint8Array> {
  const name = typeof source === 'string' ? source : 'standard input'
  const input = typeof source === 'string' ? createReadStream(source, { highWaterMark: 1 << 17 }) : source
  try {
    const chunks = input[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer>
    // A pipe may deliver one byte at a time.
    let head = Buffer.alloc(0)
    while (head.length < 2) {
      const { value, done } = await chunks.next()
      if (done) break
      head = Buffer.concat([head, value])
    }
    if (head[0] === 0x1f && head[1] === 0x8b) yield* unpack(head, chunks)
    else {
      yield head
      yield* chunks
    }
  } catch (error) {
    throw new UnreadableRecording(`${name} ${fileProblem(error)}; name a recording, gzip or not`)
  } finally {
    input.destroy()
  }
}

async function* unpack(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let given = 0
  const count = (chunk: Buffer): Buffer => {
    given += chunk.length
    return chunk
  }
  const input = Readable.from(all(head, rest, count))
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 1 << 17 })
  input.on('error', (error) => gunzip.destroy(error))
  try {
    yield* input.pipe(gunzip) as AsyncIterable<Buffer>
    // Node ignores what follows the last part; here no byte may be ignored.
    if (given > gunzip.bytesWritten) throw new Error(damaged)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code?.startsWith('Z_') ? new Error(damaged) : error
  } finally {
    input.destroy()
    gunzip.destroy()
  }
}

async function* all(
  head: Buffer,
  rest: AsyncIterable<Buffer>,
  count: (chunk: Buffer) => Buffer,
): AsyncGenerator<Buffer> {
  yield count(head)
  for await (const chunk of rest) yield count(chunk)
}
