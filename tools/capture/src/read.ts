import { constants, gunzipSync } from 'node:zlib'
import type { Message } from '@openami/bindings'
import { Framer, ProtocolError } from '@openami/transport/codec'

/** Where something begins in a recording. */
export interface Place {
  /** Bytes in front of it. */
  offset: number
  /** From 1. */
  line: number
}

/** What a recording is made of, its messages apart. */
export interface Reading {
  messages: number
  /** Line that each session in it begins with (R1); none where the recording began later. */
  greetings: number
  /** It begins within a message, which was left out. */
  beginTorn: boolean
  /** It ends within a message, which was left out. */
  endTorn: boolean
  /** What is no message: rows of an old server (R23), or no AMI at all. */
  strays: { count: number; first?: Place }
}

export interface Reader {
  message(message: Message, place: Place): void
  /** A session begins: nothing that came before belongs to what follows. */
  greeting?(): void
}

const LF = 10
const CR = 13
const greeting = Buffer.from('Asterisk Call Manager/')

/** Unpacks a recording that was packed by gzip, one that was cut off too. @throws Error where it is broken. */
export function inflate(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
}

/**
 * Cuts what one client received into messages. A recording may begin and end anywhere and hold anything: what is no
 * message is counted. Never throws.
 */
export function readMessages(bytes: Uint8Array, reader: Reader): Reading {
  const reading: Reading = { messages: 0, greetings: 0, beginTorn: false, endTorn: false, strays: { count: 0 } }
  /** Where the current block begins; undefined between blocks. */
  let begin: Place | undefined
  let here: Place = { offset: 0, line: 1 }
  /** The line that is fed ended a block, and begins the next one unless it is blank. */
  let restarts = false

  const stray = (place: Place) => {
    if (reading.messages + reading.greetings + reading.strays.count === 0 && !reading.beginTorn) {
      reading.beginTorn = true
    } else {
      reading.strays.first ??= place
      reading.strays.count++
    }
  }
  const open = () =>
    new Framer({
      greeting: false,
      onFrame: (frame) => {
        const place = begin ?? here
        if (frame.type === 'message') {
          reading.messages++
          reader.message(frame.message, place)
        } else if (frame.type === 'text' && frame.text.trim() !== '') stray(place)
        restarts = true
      },
    })

  let framer = open()
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LF, start)
    const end = feed === -1 ? bytes.length : feed + 1
    here = { offset: start, line }
    restarts = false
    const blank = bytes[start] === LF || (bytes[start] === CR && end - start < 3)
    if (begin === undefined && feed !== -1 && greeting.equals(bytes.subarray(start, start + greeting.length))) {
      reading.greetings++
      reader.greeting?.()
      start = end
      continue
    }
    if (begin === undefined && !blank) begin = here
    try {
      framer.feed(bytes.subarray(start, end))
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
      stray(begin ?? here)
      framer = open()
      begin = undefined
    }
    // Rows end where a message begins, and that line is the first of the message.
    if (restarts) begin = blank ? undefined : here
    start = end
  }
  reading.endTorn = framer.pending > 0 && begin !== undefined
  return reading
}
