import { type AmiEvent, Message } from '@openami/bindings'
import { expect, it } from 'vitest'
import { EventHub } from '../src/events/hub.ts'

const event = (name: string): Message => new Message(`Event: ${name}\r\n`)
const open = () => {
  const hub = new EventHub(() => undefined)
  return { hub, stream: hub.stream({ names: ['A'], options: {} }, { limit: 10, overflow: 'drop-oldest' }) }
}
const nameOf = async (next: Promise<IteratorResult<AmiEvent, undefined>>): Promise<unknown> => {
  const { value, done } = await next
  return done ? 'done' : value.name
}

it('gives the next events to pending reads in order', async () => {
  const { hub, stream } = open()
  const waiting = [nameOf(stream.next()), nameOf(stream.next())]
  hub.emit(event('A'))
  hub.emit(event('a'))
  hub.emit(event('A'))
  expect(await Promise.all(waiting)).toEqual(['A', 'a'])
  expect(stream.size).toBe(1)
  expect(await nameOf(stream.next())).toBe('A')
})

it('ends pending reads without an error, or rejects them with one', async () => {
  const { hub, stream } = open()
  const waiting = nameOf(stream.next())
  hub.end(undefined)
  expect([await waiting, await nameOf(stream.next())]).toEqual(['done', 'done'])
  const other = open()
  const failing = other.stream.next()
  other.hub.end(new Error('lost'))
  await expect(failing).rejects.toThrow('lost')
})

it('returns events from before the end, and none after it', async () => {
  const { hub, stream } = open()
  hub.emit(event('A'))
  hub.end(new Error('lost'))
  stream.end(new Error('another'))
  stream.push({ name: 'late' } as unknown as AmiEvent)
  expect(await nameOf(stream.next())).toBe('A')
  await expect(stream.next()).rejects.toThrow('lost')
  expect(await nameOf(stream.next())).toBe('done')
})
