import type { Message } from '@openami/bindings'
import { expect, it } from 'vitest'
import { Framer, ProtocolError } from '../src/codec/index.ts'
import { heap } from '../test/support/heap.ts'

const decode = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.prototype.latin1Slice.call(bytes as Buffer, start, end)

it('a retained event does not retain the other events of its chunk', () => {
  const chunk = Buffer.from(`Event: SoftHangupRequestOfALongName\r\nChannel: ${'x'.repeat(400)}\r\n\r\n`.repeat(140))
  const kept: Message[] = []
  let count = 0
  const framer = new Framer({
    greeting: false,
    decode,
    onFrame: (frame) => {
      if (frame.type === 'message' && count++ % 140 === 70) kept.push(frame.message)
    },
  })
  framer.feed(chunk)
  const before = heap()
  for (let i = 0; i < 200; i++) framer.feed(chunk)
  // 200 messages of half a KB each; with their chunks they would be 12 MB.
  expect(heap() - before).toBeLessThan(1_000_000)
  expect(kept.length).toBe(201)
})

it.each([
  ['line', 'Event: A\r\nX: ', 'x'.repeat(1000), 'line-too-long', 65_536],
  ['line in small pieces', 'Event: A\r\nX: ', 'x'.repeat(16), 'line-too-long', 1_048_576],
  ['line byte by byte', 'Event: A\r\nX: ', 'x', 'line-too-long', 1_048_576],
  ['message', 'Event: A\r\n', `X: ${'y'.repeat(995)}\r\n`, 'message-too-long', 1_048_576],
  ['message in small pieces', 'Event: A\r\n', `X: ${'y'.repeat(11)}\r\n`, 'message-too-long', 1_048_576],
  ['message in pieces of three bytes', 'Event: A\r\n', 'X\r\n', 'message-too-long', 1_048_576],
  ['output in small pieces', 'Response: Follows\r\n', `${'y'.repeat(15)}\n`, 'message-too-long', 1_048_576],
  ['text in small pieces', 'row\n', `${'y'.repeat(15)}\n`, 'message-too-long', 1_048_576],
])('an endless %s is rejected at its limit, using at most twice that memory', (_, begin, piece, problem, limit) => {
  const limits = problem === 'line-too-long' ? { maxLine: limit, maxMessage: 4 * limit } : {}
  const bytes = Buffer.from(piece)
  const fill = (framer: Framer): void => {
    framer.feed(Buffer.from(begin))
    while (framer.pending + 2 * bytes.length < limit) framer.feed(bytes)
  }
  const open = (): Framer => new Framer({ greeting: false, decode, ...limits, onFrame: () => undefined })
  // What the engine keeps of the program itself is not counted.
  fill(open())
  const framer = open()
  const before = heap()
  fill(framer)
  expect(heap() - before).toBeLessThan(2 * limit)
  let caught: unknown
  try {
    for (let i = 0; i < 100; i++) framer.feed(bytes)
  } catch (error) {
    caught = error
  }
  expect(caught).toBeInstanceOf(ProtocolError)
  expect((caught as ProtocolError).problem).toBe(problem)
})

it.each([
  ['one line of an output', 'Response: Follows\r\n', 'x'.repeat(16)],
  ['lines of an output', 'Response: Follows\r\n', `${'x'.repeat(20)}\n`],
  ['rows that raise doubts', 'Response: Follows\r\n', 'Event: x\r\nActionID: x\r\n'],
  ['one line of an event', 'Event: A\r\nX: ', 'x'.repeat(16)],
  ['lines of an event', 'Event: A\r\n', `X: ${'x'.repeat(20)}\r\n`],
  ['rows of text', 'row\n', `${'x'.repeat(20)}\n`],
])('takes linear time for %s in small pieces', (_, begin, line) => {
  const framer = new Framer({
    greeting: false,
    decode,
    onFrame: () => undefined,
    maxLine: 1 << 30,
    maxMessage: 1 << 30,
  })
  framer.feed(Buffer.from(begin))
  const all = Buffer.from(line.repeat(Math.ceil(3_200_000 / line.length)))
  const began = performance.now()
  for (let at = 0; at < all.length; at += 16) framer.feed(all.subarray(at, at + 16))
  framer.feed(Buffer.from('x\nx'))
  expect(framer.pending).toBeGreaterThan(3_200_000)
  // Less than one on an idle machine; a way that grows with the square takes minutes.
  expect(performance.now() - began).toBeLessThan(20_000)
})
