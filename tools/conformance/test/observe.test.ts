import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { diagnosticsChannels, type EventNotice } from '@openami/client'
import { expect, test } from 'vitest'
import { WireSession } from '../src/wire-session.ts'
import { answeredCall, hangUpAll, login, target, users } from './support.ts'

test('R13 a value keeps every byte that a line can hold', async () => {
  await using client = await login()
  await using sender = await WireSession.loggedIn(target, users.admin)
  const bytes = Uint8Array.from({ length: 0xff - 0x20 }, (_, i) => i + 0x21)
  const coming = client.once('UserEvent', { signal: AbortSignal.timeout(5_000) })
  sender.send(`Action: UserEvent\r\nUserEvent: Bytes\r\nValue: ${Buffer.from(bytes).toString('latin1')}\r\n\r\n`)
  const event = await coming
  expect(event.getBytes('Value')).toEqual(bytes)
  // No UTF-8: a character a byte.
  expect(event.get('Value')).toBe(Buffer.from(bytes).toString('latin1'))
})

test('counters and diagnostics channels report a call', async () => {
  const told: string[] = []
  const tell = (notice: unknown): void => {
    const { client: whose, event } = notice as EventNotice
    if (whose === client) told.push(event.name)
  }
  const client = await login()
  subscribe(diagnosticsChannels.event, tell)
  const heard: string[] = []
  client.on('*', (event) => heard.push(event.name))
  await answeredCall(client)
  await hangUpAll(client)
  await client.ping()
  unsubscribe(diagnosticsChannels.event, tell)
  const { actions, byAction, events, bytes, connections, diagnostics } = client.counters
  await client.close()
  expect(told).toEqual(heard)
  expect(told).toContain('Hangup')
  expect(events).toMatchObject({ delivered: heard.length, dropped: 0 })
  expect(actions.inFlight).toBe(0)
  expect(byAction.Originate).toMatchObject({ started: 1, answered: 1 })
  expect(byAction.Ping?.maxMs).toBeGreaterThan(0)
  expect(bytes.received).toBeGreaterThan(heard.length * 50)
  expect(connections).toEqual({ opened: 1, reconnected: 0, lost: 0, failed: 0 })
  expect(diagnostics).toEqual({})
})
