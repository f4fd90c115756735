import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { Link } from '../../src/connection/link.ts'
import { readFrom, sharedReads } from '../../src/connection/reading.ts'

/** What a link does with a socket, without one. */
class FakeSocket extends EventEmitter {
  destroyed = false
  writable = true
  remoteAddress: string | undefined
  readonly written: string[] = []
  write(text: string): boolean {
    this.written.push(text)
    return true
  }
  destroy(): this {
    this.destroyed = true
    return this
  }
}

function open(socket = new FakeSocket()) {
  const frames: string[] = []
  const reasons: Error[] = []
  const link = new Link(socket as unknown as Socket, {
    onFrame: (frame) => {
      if (frame.type === 'message' && frame.message.name === 'Broken') throw new TypeError('of the application')
      frames.push(frame.type)
    },
    wants: () => true,
    isLater: () => false,
    onDoubt: () => undefined,
    traffic: { received: 0, sent: 0 },
    onClose: (reason) => reasons.push(reason),
  })
  return { socket, link, frames, reasons }
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const greeting = Buffer.from('Asterisk Call Manager/11.0.0\r\n')

it('a socket that broke before anybody looked ends the link, once', async () => {
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
])('%s', (error, message, code) => {
  const { socket, reasons } = open()
  socket.emit('error', error)
  socket.emit('close')
  expect(reasons).toHaveLength(1)
  expect(reasons[0]).toMatchObject({ name: 'ConnectionLost', message, code })
  expect(socket.destroyed).toBe(true)
})

it('what comes behind the end is not read', () => {
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

it('bytes that are no AMI end the link; what a listener throws does not', () => {
  const { socket, frames, reasons } = open()
  socket.emit('data', greeting)
  expect(() => socket.emit('data', Buffer.from('Event: Broken\r\n\r\n'))).toThrow('of the application')
  expect(reasons).toEqual([])
  const other = open()
  other.socket.emit('data', Buffer.from('HTTP/1.1 400\r\n'))
  expect(other.reasons[0]).toMatchObject({ name: 'ProtocolError', problem: 'not-ami' })
  expect(frames).toEqual(['greeting'])
})

it('writes once a turn, and nothing to a socket that is gone', async () => {
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

it('tells the address of the other side, as long as there is one', () => {
  const { socket, link } = open()
  expect(link.remoteAddress).toBe('')
  socket.remoteAddress = '192.0.2.1'
  expect(link.remoteAddress).toBe('192.0.2.1')
})

it('a link whose socket is gone has nothing to wait for at its end', async () => {
  const { socket, link } = open()
  socket.destroyed = true
  await expect(link.end(60_000)).resolves.toBeUndefined()
})

it('bytes that come before anybody reads are kept, and come first', () => {
  const socket = new FakeSocket() as unknown as Socket
  const { buffer, callback } = sharedReads(() => socket).onread
  const fill = (text: string): void => {
    const length = (buffer as Buffer).write(text)
    callback(length, buffer as Buffer)
  }
  const seen: string[] = []
  fill('one')
  fill('two!')
  readFrom(socket, (chunk) => seen.push(Buffer.from(chunk).toString()))
  fill('three')
  fill('4')
  expect(seen).toEqual(['one', 'two!', 'three', '4'])
})
