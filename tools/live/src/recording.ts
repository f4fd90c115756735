import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Message } from '@openami/bindings'
import { encodeLatin1, Framer } from '@openami/transport/codec'

export interface TimedEvent {
  readonly event: Message
  /** Milliseconds since 1970. */
  readonly at: number
}

/**
 * The events of a recording: what a client received, byte for byte, plain or packed by gzip, or as the simulator's recorder
 * writes it (`#` begins lines of its own). List items are events as well. Several files: one after another.
 */
export function readRecording(...parts: readonly string[]): TimedEvent[] {
  const read = (file: string): Buffer => {
    const bytes = readFileSync(file)
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  }
  return eventsOf(Buffer.concat(parts.map(read)))
}

export function eventsOf(bytes: Uint8Array): TimedEvent[] {
  const found: TimedEvent[] = []
  const clock = new Clock()
  const framer = new Framer({
    greeting: false,
    onFrame: (frame) => {
      if (frame.type !== 'message' || frame.message.kind !== 'event') return
      found.push({ event: frame.message, at: clock.at(frame.message) })
    },
  })
  for (const { text, after } of pieces(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  )) {
    clock.pass(after)
    framer.feed(encodeLatin1(text))
  }
  return found
}

/** What the server sent, without the greeting and the lines of the recorder; `after`: milliseconds that passed before. */
function* pieces(recording: string): Generator<{ text: string; after: number }> {
  let text = ''
  let after = 0
  for (const line of recording.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    if (line.startsWith('##')) text += line.slice(1)
    else if (line.startsWith('#')) {
      yield { text, after }
      text = ''
      after = Number(/^#\+ (\d+)/.exec(line)?.[1] ?? 0)
    } else if (!line.startsWith('Asterisk Call Manager/')) text += line
  }
  yield { text, after }
}

/** Time of the events, by what they say of it: they begin with it where the server has `timestampevents`. */
class Clock {
  #now = 0

  pass(milliseconds: number): void {
    this.#now += milliseconds
  }

  at(event: Message): number {
    const stamp = event.get('Timestamp')
    // A Uniqueid begins with the second in which its channel began.
    const born = event.name === 'Newchannel' ? /(\d{9,})\.\d+$/.exec(event.get('Uniqueid') ?? '')?.[1] : undefined
    const seconds = Number(stamp ?? born)
    if (Number.isFinite(seconds)) this.#now = Math.max(this.#now, seconds * 1_000)
    return this.#now
  }
}
