import type { Message } from '@openami/bindings'
import { Framer, ProtocolError } from '@openami/transport/codec'

/** Where something stands in a capture: bytes from 0, lines from 1. */
export interface Place {
  readonly offset: number
  readonly line: number
}

export interface Placed extends Place {
  readonly message: Message
}

export interface Frames {
  readonly messages: readonly Placed[]
  /** The server's first word is in it, so nothing came before. */
  readonly greeted: boolean
  /** It stops in the middle of a message. */
  readonly torn: boolean
}

/** Bytes that are no AMI at all; the message says where. */
export class NotAmi extends Error {
  override readonly name = 'NotAmi'
}

const LF = 10
const greeting = /^[^\r\n]{0,200}Call Manager\//
const limits = { maxLine: 16 * 1024 * 1024, maxMessage: 256 * 1024 * 1024 }

/**
 * The messages of one recorded session. It may begin and end anywhere: a piece of a message at either end is no fault
 * of the server.
 *
 * @throws NotAmi
 */
export function readFrames(capture: Uint8Array): Frames {
  const greeted = greeting.test(Buffer.from(capture.subarray(0, 256)).toString('latin1'))
  const messages: Placed[] = []
  let at: Place = { offset: 0, line: 1 }
  let start = at
  const framer = new Framer({
    ...limits,
    greeting: greeted,
    onFrame: (frame) => {
      if (frame.type === 'message') messages.push({ message: frame.message, ...start })
      start = at
    },
  })
  try {
    let line = 1
    for (let from = 0; from < capture.length; ) {
      const lf = capture.indexOf(LF, from)
      const end = lf === -1 ? capture.length : lf + 1
      if (lf !== -1) line++
      at = { offset: end, line }
      // Blank lines between messages are the start of none.
      if (framer.pending === 0 && end - from <= 2) start = at
      framer.feed(capture.subarray(from, end))
      from = end
    }
  } catch (error) {
    throw new NotAmi(`line ${start.line}, byte ${start.offset}: ${(error as Error).message}`)
  }
  return { messages, greeted, torn: isTorn(framer) }
}

function isTorn(framer: Framer): boolean {
  try {
    framer.end()
    return false
  } catch (error) {
    if (error instanceof ProtocolError) return true
    throw error
  }
}
