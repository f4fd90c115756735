import { Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import { EventHub } from '../../src/events/hub.ts'

const event = (name: string): Message => new Message(`Event: ${name}\r\n`)
const open = () => ({ hub: new EventHub(() => undefined) })

describe('waiting for one event', () => {
  it('resolves once, by name without regard to case', async () => {
    const { hub } = open()
    const waiting = hub.once('hangup', undefined)
    hub.emit(event('Newchannel'))
    hub.emit(event('Hangup'))
    expect((await waiting).name).toBe('Hangup')
    expect(hub.wants('Hangup')).toBe(false)
  })

  it('rejects when the signal fires, names the event, and removes its listener', async () => {
    const { hub } = open()
    const aborter = new AbortController()
    const waiting = hub.once('Hangup', aborter.signal)
    expect(hub.wants('Hangup')).toBe(true)
    aborter.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError', message: expect.stringContaining('Hangup') })
    expect(hub.wants('Hangup')).toBe(false)
    await expect(hub.once('Hangup', aborter.signal)).rejects.toThrow('Hangup')
  })

  it('rejects when the client ends', async () => {
    const { hub } = open()
    const waiting = hub.once('Hangup', undefined)
    hub.end(new Error('lost'))
    await expect(waiting).rejects.toThrow('lost')
  })
})
