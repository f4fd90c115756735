import { type Message, toEvent } from '@openami/bindings'
import { Framer, ProtocolError } from '../../src/codec/index.ts'
import { feedOverwritten } from '../support/overwritten.ts'
import { mutate, Random } from './mutate.ts'
import { seeds } from './seeds.ts'

export interface Finding {
  /** Number of the input: the same in every run. */
  readonly input: number
  readonly problem: string
  /** The bytes, latin1. */
  readonly bytes: string
}

export interface FuzzReport {
  readonly inputs: number
  readonly bytes: number
  readonly messages: number
  /** Streams given up with a typed error, which is as it should be. */
  readonly refused: number
  readonly seconds: number
  /** Milliseconds of the slowest input, a KB; inputs under a KB count as one. */
  readonly slowest: number
  readonly findings: readonly Finding[]
}

const allowed = 1
const maxFindings = 20
const limits = { maxLine: 200, maxMessage: 600 }

/**
 * Feeds `count` mutated streams, from input number `from` on, to the framer and reads everything of each message that
 * comes out. Nothing but a ProtocolError may be thrown, no prototype may change, and no KB may take a millisecond.
 */
export function fuzz(count: number, from = 0, onProgress: (done: number) => void = () => undefined): FuzzReport {
  const began = performance.now()
  const before = prototypes()
  const findings: Finding[] = []
  let bytes = 0
  let messages = 0
  let refused = 0
  let slowest = 0
  for (let input = from; input < from + count && findings.length < maxFindings; input++) {
    const stream = streamOf(input)
    bytes += stream.length
    const report = (problem: string): void => {
      findings.push({ input, problem, bytes: String.fromCharCode(...stream) })
    }
    try {
      const found = readAll(stream, input)
      messages += found.messages
      if (found.refused) refused++
      // A machine that does other things as well makes anything slow: then the processor's own time counts.
      let { perKb } = found
      for (let again = 0; perKb > allowed && again < 20; again++) {
        const { user, system } = process.cpuUsage()
        readAll(stream, input)
        const spent = process.cpuUsage()
        const milliseconds = (spent.user - user + spent.system - system) / 1000
        perKb = Math.min(perKb, milliseconds / Math.max(1, stream.length / 1024))
      }
      if (perKb > allowed) report(`takes ${perKb.toFixed(2)} ms a KB`)
      slowest = Math.max(slowest, perKb)
    } catch (error) {
      report(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    }
    if (prototypes() !== before) report('changes a prototype')
    if (input % 10_000 === 0) onProgress(input - from)
  }
  return { inputs: count, bytes, messages, refused, seconds: (performance.now() - began) / 1000, slowest, findings }
}

export function streamOf(input: number): Uint8Array {
  return mutate(seeds, new Random(input))
}

function readAll(stream: Uint8Array, input: number): { messages: number; refused: boolean; perKb: number } {
  const random = new Random(~input)
  let messages = 0
  let refused = false
  const began = performance.now()
  const framer = new Framer({
    greeting: false,
    // Every eighth with limits that it may well meet.
    ...(input % 8 === 0 ? limits : {}),
    onFrame: (frame) => {
      if (frame.type !== 'message') return
      messages++
      read(frame.message)
    },
  })
  try {
    for (let at = 0; at < stream.length; ) {
      const size = input % 2 === 0 ? stream.length : 1 + random.below(64)
      feedOverwritten(framer, stream.subarray(at, at + size))
      at += size
    }
    framer.end()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    refused = true
  }
  return { messages, refused, perKb: (performance.now() - began) / Math.max(1, stream.length / 1024) }
}

function read(message: Message): void {
  message.get('Channel')
  message.has('__proto__')
  message.getAll('Output')
  message.toObject()
  const event = toEvent(message)
  event.toObject()
  JSON.stringify(event)
  event.issues()
  for (const name in event) void (event as unknown as Record<string, unknown>)[name]
}

/** Whatever could be put on the prototypes that all objects share. */
function prototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
    .map((prototype) => Object.getOwnPropertyNames(prototype).length)
    .join()
}
