import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Link, type LinkHandlers } from '../../src/connection/link.ts'
import { readFrom, sharedReads } from '../../src/connection/reading.ts'

afterEach(() => void vi.useRealTimers())

/** What a link does with a socket, without one. */
class FakeSocket extends EventEmitter {
  destroyed = false
  writable = true
  remoteAddress: string | undefined
  /** What went out, as bytes; `end` for this side's end. */
  readonly written: string[] = []
  write(text: string, encoding: BufferEncoding): boolean {
    this.written.push(Buffer.from(text, encoding).toString('latin1'))
    return true
  }
  end(): void {
    this.written.push('end')
  }
  destroy(): this {
    this.destroyed = true
    queueMicrotask(() => this.emit('close'))
    return this
  }
}

function open(socket = new FakeSocket()) {
  const frames: string[] = []
  const reasons: Error[] = []
  const traffic = { received: 0, sent: 0 }
  const handlers: LinkHandlers = {
    onFrame: (frame) => {
      if (frame.type === 'message' && frame.message.name === 'Broken') throw new TypeError('of the application')
      frames.push(frame.type)
    },
    wants: (event) => event !== 'Unwanted',
    isLater: () => false,
    onDoubt: () => undefined,
    answers: () => undefined,
    traffic,
    onClose: (reason) => reasons.push(reason),
  }
  const link = new Link(socket as unknown as Socket, handlers, { maxLine: 100 })
  return { socket, link, frames, reasons, traffic }
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const greeting = Buffer.from('Asterisk Call Manager/11.0.0\r\n')

it('ends once when the socket broke before it was read', async () => {
  const broken = new FakeSocket()
  broken.destroyed = true
  const { link, reasons } = open(broken)
  await soon()
  expect(link.closed).toBe(true)
  expect(reasons.map(({ message }) => message)).toEqual(['The connection broke at once'])
})

it.each([
  [
    Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    'The connection broke: ECONNRESET',
    'ECONNRESET',
  ],
  [new Error('without a code'), 'The connection broke: without a code', undefined],
])("ends with the socket's error: %s", (error, message, code) => {
  const { socket, reasons } = open()
  socket.emit('error', error)
  socket.emit('close')
  expect(reasons).toHaveLength(1)
  expect(reasons[0]).toMatchObject({ name: 'ConnectionLostError', message, systemCode: code })
  expect(socket.destroyed).toBe(true)
})

it('reads nothing after the end', () => {
  const { socket, link, frames, reasons } = open()
  socket.emit('data', greeting)
  expect(frames).toEqual(['greeting'])
  socket.emit('end')
  const heard = link.lastHeard
  socket.emit('data', Buffer.from('Event: A\r\n\r\n'))
  socket.emit('end')
  expect(frames).toEqual(['greeting'])
  expect(link.lastHeard).toBe(heard)
  expect(reasons.map(({ message }) => message)).toEqual(['The server closed the connection'])
})

it('ends for bytes that are not AMI, and not for an error of a listener', () => {
  const { socket, frames, reasons } = open()
  socket.emit('data', greeting)
  expect(() => socket.emit('data', Buffer.from('Event: Broken\r\n\r\n'))).toThrow('of the application')
  expect(reasons).toEqual([])
  const other = open()
  other.socket.emit('data', Buffer.from('HTTP/1.1 400\r\n'))
  expect(other.reasons[0]).toMatchObject({ name: 'ProtocolError', problem: 'not-ami' })
  expect(frames).toEqual(['greeting'])
})

it('writes once a turn, and nothing to a closed socket', async () => {
  const { socket, link } = open()
  link.write('a')
  link.write('b')
  await soon()
  expect(socket.written).toEqual(['ab'])
  socket.writable = false
  link.write('c')
  await soon()
  socket.writable = true
  socket.destroyed = true
  link.write('d')
  await soon()
  expect(socket.written).toEqual(['ab'])
})

it('has the remote address while the socket is connected', () => {
  const { socket, link } = open()
  expect(link.remoteAddress).toBe('')
  socket.remoteAddress = '192.0.2.1'
  expect(link.remoteAddress).toBe('192.0.2.1')
})

it('counts the bytes of both directions, except those that are not sent', async () => {
  const { socket, link, traffic } = open()
  expect(traffic).toEqual({ received: 0, sent: 0 })
  socket.emit('data', greeting)
  link.write('Action: Caf\xe9\r\n\r\n')
  await soon()
  expect(socket.written).toEqual(['Action: Caf\xe9\r\n\r\n'])
  expect(traffic).toEqual({ received: greeting.length, sent: 16 })
  socket.emit('data', Buffer.from('Eve'))
  socket.writable = false
  link.write('lost')
  await soon()
  expect(traffic).toEqual({ received: greeting.length + 3, sent: 16 })
})

describe('lastHeard and the receipt of', () => {
  const event = 'Event: A\r\nB: c\r\n\r\n'
  const first = greeting.toString()

  it.each<[what: string, before: string, bytes: string, counts: boolean]>([
    ['a greeting', '', first, true],
    ['a part of the greeting', '', first.slice(0, 9), false],
    ['the rest of the greeting', first.slice(0, 9), first.slice(9), true],
    ['a message', first, event, true],
    ['a byte of a message', first, 'E', false],
    ['a message without its last byte', first, event.slice(0, -1), false],
    ['the last byte of a message', first + event.slice(0, -1), '\n', true],
    ['a message and a half', first, `${event}Event: B`, true],
    ['a blank line', first, '\r\n', false],
    ['a message without a listener', first, event.replace('A', 'Unwanted'), true],
    ['a part of a message without a listener', first, 'Event: Unwanted\r', false],
    ['the last byte of a message without a listener', `${first}Event: Unwanted\r\n\r`, '\n', true],
    ['unfinished rows of text', first, 'row\r\nrow\r\n', false],
    ['unfinished rows of a command', first, 'Response: Follows\r\nrow\nrow\n', false],
  ])('%s', (_, before, bytes, counts) => {
    vi.useFakeTimers()
    const { socket, link } = open()
    socket.emit('data', Buffer.from(before))
    const begun = link.lastHeard
    vi.advanceTimersByTime(10)
    link.write('Action: Ping\r\n\r\n')
    socket.emit('data', Buffer.from(bytes))
    expect(link.lastHeard).toBe(counts ? begun + 10 : begun)
  })
})

describe('the end of a link', () => {
  it.each([
    ['the greeting and then an end', ['data', 'end'], 'The server closed the connection'],
    ['the greeting and then a close', ['data', 'close'], 'The connection is closed'],
    [
      'an end without a greeting',
      ['end'],
      'The server sent nothing instead of an AMI greeting and closed the connection',
    ],
  ])('is reported once: %s', async (_, events, message) => {
    const { socket, link, reasons } = open()
    for (const event of events) socket.emit(event, ...(event === 'data' ? [greeting] : []))
    await soon()
    expect(reasons.map((reason) => reason.message)).toEqual([message])
    expect(link.closed).toBe(true)
    expect(socket.destroyed).toBe(true)
  })

  it('within a message is reported as a torn message', () => {
    const { socket, reasons } = open()
    socket.emit('data', greeting)
    socket.emit('data', Buffer.from('Event: Hang'))
    socket.emit('end')
    expect(reasons).toMatchObject([{ name: 'ProtocolError', problem: 'torn' }])
  })

  it('is caused by a line beyond the limit', () => {
    const { socket, reasons } = open()
    socket.emit('data', greeting)
    socket.emit('data', Buffer.from('x'.repeat(101)))
    expect(reasons).toMatchObject([{ name: 'ProtocolError', problem: 'line-too-long' }])
  })

  it('has the reason given to destroy()', async () => {
    const { socket, link, reasons } = open()
    const reason = new Error('mine')
    link.destroy(reason)
    link.destroy(new Error('another'))
    await soon()
    expect(reasons).toEqual([reason])
    expect(link.closed).toBe(true)
    expect(socket.destroyed).toBe(true)
  })

  it("by end() sends pending bytes and waits for the server's end", async () => {
    vi.useFakeTimers()
    const { socket, link, reasons } = open()
    link.write('Action: Logoff\r\n\r\n')
    const over = vi.fn()
    const ending = link.end(1_000).then(over)
    expect(socket.written).toEqual(['Action: Logoff\r\n\r\n', 'end'])
    await vi.advanceTimersByTimeAsync(999)
    expect(over).not.toHaveBeenCalled()
    expect(socket.destroyed).toBe(false)
    socket.emit('close')
    await ending
    expect(vi.getTimerCount()).toBe(0)
    expect(reasons).toMatchObject([{ name: 'ConnectionLostError' }])
  })

  it('by end() waits no longer than its time limit', async () => {
    vi.useFakeTimers()
    const { socket, link } = open()
    const ending = link.end(1_000)
    await vi.advanceTimersByTimeAsync(1_000)
    await ending
    expect(socket.destroyed).toBe(true)
  })

  it('by end() does not wait when the socket is gone', async () => {
    const { socket, link } = open()
    socket.destroyed = true
    await link.end(60_000)
    expect(socket.written).toEqual([])
  })
})

it("R35 reports doubt when rows of a command's output may hide that it was cut off", () => {
  const socket = new FakeSocket()
  const asked: (string | undefined)[][] = []
  const types: string[] = []
  let doubts = 0
  new Link(socket as unknown as Socket, {
    onFrame: ({ type }) => types.push(type),
    wants: (event) => event !== 'Unwanted',
    isLater: (...ids) => asked.push(ids) > 0,
    onDoubt: () => doubts++,
    answers: () => undefined,
    traffic: { received: 0, sent: 0 },
    onClose: () => undefined,
  })
  socket.emit('data', greeting)
  socket.emit('data', Buffer.from('Response: Follows\r\nPrivilege: Command\r\nActionID: one\r\nrow\n'))
  expect(doubts).toBe(0)
  socket.emit('data', Buffer.from('Event: Hangup\r\nPrivilege: call,all\r\nChannel: A\r\n\r\n'))
  expect(doubts).toBe(1)
  socket.emit('data', Buffer.from('Response: Success\r\nActionID: two\r\n\r\n'))
  expect(asked).toEqual([['two', 'one']])
  expect(types).toEqual(['greeting', 'torn', 'message'])
})

it('keeps bytes that arrive before a reader is attached, and delivers them first', () => {
  const socket = new FakeSocket() as unknown as Socket
  const { buffer, callback } = sharedReads(() => socket).onread
  const fill = (text: string): void => {
    const length = (buffer as Buffer).write(text)
    // Else Node reads no more.
    expect(callback(length, buffer as Buffer)).toBe(true)
  }
  const seen: string[] = []
  fill('one')
  fill('two!')
  readFrom(socket, (chunk) => seen.push(Buffer.from(chunk).toString()))
  fill('three')
  fill('4')
  expect(seen).toEqual(['one', 'two!', 'three', '4'])
})

it('shares one read buffer among sockets', () => {
  const [one, other] = [sharedReads, sharedReads].map((reads) => reads(() => new FakeSocket() as unknown as Socket))
  expect(one?.onread.buffer).toBe(other?.onread.buffer)
})
