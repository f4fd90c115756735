import type { Client } from '@openami/client'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Login } from '../src/target.ts'
import { answeredCall, hangUpAll, login, target, users } from './support.ts'

let actor: Client
beforeAll(async () => {
  actor = await login()
})
afterEach(() => hangUpAll(actor))
afterAll(() => actor.close())

/** Names of the events that one user's session gets while a call is made and ends. */
async function heard(user: Login, mask?: string): Promise<Set<string>> {
  await using listener = await login(user)
  if (mask !== undefined) await listener.send('Events', { EventMask: mask })
  const names = new Set<string>()
  listener.on('*', (event) => names.add(event.name))
  const ended = actor.once('Hangup', { signal: AbortSignal.timeout(5_000) })
  await answeredCall(actor)
  await actor.userEvent({ UserEvent: 'Conformance' })
  await hangUpAll(actor)
  // A channel is in no list any more before its Hangup is sent.
  await ended
  // Answers come after events that another session has heard.
  await listener.ping()
  return names
}

describe('delivery of events by class, mask and filter', () => {
  test('R31 a user with all classes gets calls and user events', async () => {
    const names = await heard(users.admin)
    expect(names).toContain('Newchannel')
    expect(names).toContain('Hangup')
    expect(names).toContain('UserEvent')
  })

  test('R31 a user with the class call gets only calls', async () => {
    const names = await heard(users.callonly)
    expect(names).toContain('Newchannel')
    expect(names).not.toContain('UserEvent')
  })

  test('R31 a user without classes gets nothing', async () => {
    expect(await heard(users.nobody)).toEqual(new Set())
  })

  test('R32 Events off stops all events of the session', async () => {
    expect(await heard(users.admin, 'off')).toEqual(new Set())
  })

  test('R32 Events call keeps calls', async () => {
    const names = await heard(users.admin, 'call')
    expect(names).toContain('Newchannel')
    expect(names).not.toContain('UserEvent')
  })

  test('R32 Events system excludes calls', async () => {
    const names = await heard(users.admin, 'system')
    expect(names).not.toContain('Newchannel')
    expect(names).not.toContain('UserEvent')
  })

  test('R32 a mask does not add classes that the user lacks', async () => {
    const names = await heard(users.callonly, 'on')
    expect(names).not.toContain('UserEvent')
  })

  test("R34 a user's own filter excludes events", async () => {
    const names = await heard(users.filtered)
    expect(names).toContain('Newchannel')
    // Asterisk 1.4 has no filters.
    expect(names.has('UserEvent')).toBe(target.branch === '1.4')
  })
})
