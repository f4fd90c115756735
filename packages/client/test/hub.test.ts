import { Message } from '@openami/bindings'
import { expect, it, vi } from 'vitest'
import { heap } from '../../transport/test/support/heap.ts'
import { EventHub } from '../src/events/hub.ts'

const event = (name: string): Message => new Message(`Event: ${name}\r\n`)
const open = () => {
  const errors: unknown[] = []
  return { errors, hub: new EventHub((error) => errors.push(error)) }
}

it('R17 knows without regard to case whether an event has listeners, and counts events without one', () => {
  const { hub } = open()
  const off = hub.on('Hangup', () => undefined)
  expect([hub.wants('hangup'), hub.wants('Hangup '), hub.wants('Newchannel')]).toEqual([true, true, false])
  expect(hub.received).toBe(1)
  off()
  expect(hub.wants('hangup')).toBe(false)
  hub.on('*', () => undefined)
  expect(hub.wants('Newchannel')).toBe(true)
})

it('delivers wanted events after thousands of invented names', () => {
  const { hub } = open()
  const seen: string[] = []
  hub.on('Wanted', ({ name }) => seen.push(name))
  for (let n = 0; n < 3_000; n++) hub.emit(event(`Made-up ${n}`))
  hub.emit(event('wanted'))
  expect(seen).toHaveLength(1)
  expect(hub.received).toBe(3_001)
})

it('calls the other listeners when one throws', () => {
  const { hub, errors } = open()
  const mistake = new Error('mine')
  const seen: string[] = []
  hub.on('A', () => {
    throw mistake
  })
  hub.on('a', ({ name }) => seen.push(name))
  hub.emit(event('A'))
  expect(seen).toEqual(['A'])
  expect(errors).toEqual([mistake])
})

it('adds no listener for a wait that has already ended', async () => {
  const { hub } = open()
  await expect(hub.once('A', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  expect(hub.wants('A')).toBe(false)
  hub.end(undefined)
  await expect(hub.once('A', undefined)).rejects.toMatchObject({ name: 'AbortError', message: 'The client was closed' })
  const reason = new Error('lost')
  hub.end(reason)
  await expect(hub.once('A', undefined)).rejects.toBe(reason)
  await expect(hub.stream({ names: [], options: {} }, { limit: 1, overflow: 'drop-oldest' }).next()).rejects.toBe(
    reason,
  )
})

it('requires loadEventSpec before the event spec is read', async () => {
  vi.resetModules()
  const { eventSpec, loadEventSpec } = await import('../../transport/src/event-spec.ts')
  expect(() => eventSpec()).toThrow('loadEventSpec must be called before the first event')
  await loadEventSpec()
  expect(eventSpec().eventDescriptor('hangup')?.name).toBe('Hangup')
})

it('releases a removed listener even when no further event arrives', async () => {
  const { hub } = open()
  const listened = (): WeakRef<object> => {
    const listener = (): void => undefined
    const off = hub.on('Hangup', listener)
    hub.emit(event('Hangup'))
    off()
    return new WeakRef(listener)
  }
  const gone = listened()
  await new Promise((resolve) => setTimeout(resolve))
  heap()
  expect(gone.deref()).toBeUndefined()
})
