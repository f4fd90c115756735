import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../transport/test/fake-server.ts'
import { type Client, connect, type LifecycleEvents, type ReconnectOptions } from '../src/index.ts'
import { to, until } from './servers/support.ts'

const names = ['disconnect', 'gap', 'reconnect', 'diagnostic', 'close'] as const

/** What closes the client: a listener of the lifecycle, the sync hook, or a listener of an event at some flush. */
type Closer = keyof LifecycleEvents | 'hook' | 'AtStart' | 'AtBreak' | 'BehindHook' | 'BehindHookLater'

const closers: readonly Closer[] = [
  'disconnect',
  'gap',
  'reconnect',
  'diagnostic',
  'hook',
  'AtStart',
  'AtBreak',
  'BehindHook',
  'BehindHookLater',
]
const quick = { initialDelay: 1, maxDelay: 1 }
const ways: [string, ReconnectOptions | false][] = [
  ['reconnect', quick],
  ['one more attempt', { ...quick, maxAttempts: 1 }],
  ['no reconnect', false],
]

/**
 * The lifecycle of a client, with events held back at every possible place: after the login, during the hook of the
 * first connection, which fails once, and of the second one, which breaks under it.
 */
async function live(server: FakeServer, closer: Closer, reconnect: ReconnectOptions | false) {
  const log: string[] = []
  let closing: Promise<void> | undefined
  const close = (client: Client): void => {
    log.push('close()')
    closing ??= client.close()
  }
  let reconnects = 0
  const client = await connect({
    ...to(server, { events: 'call', reconnect, keepalive: false }),
    async sync(own, { cause, attempt }) {
      if (cause === 'connect') {
        server.peer.say(`Event: ${attempt === 1 ? 'AtStart' : 'BehindHook'}`)
        await own.ping()
        if (attempt === 1) throw new Error('mine')
        return
      }
      server.peer.say(`Event: ${++reconnects === 1 ? 'AtBreak' : 'BehindHookLater'}`)
      await own.ping()
      if (closer === 'hook') close(own)
      if (reconnects > 1) return
      server.peer.socket.destroy()
      await new Promise(() => undefined)
    },
  })
  const note = (what: string): void => {
    log.push(`${what} ${client.state}`)
    if (what === closer) close(client)
  }
  for (const name of names) client.lifecycle.on(name, () => note(name))
  client.on('*', ({ name }) => note(name))
  await until(() => log.includes('BehindHook connected') || closing !== undefined)
  server.peer.socket.destroy()
  await until(() => closing !== undefined || client.state === 'closed' || reconnects > 1)
  await until(() => closing !== undefined || client.state === 'closed' || log.includes('BehindHookLater connected'))
  await closing
  return { client, log }
}

describe.each(ways)('with %s', (_, reconnect) => {
  it.each(closers)('emits nothing after close when %s closes the client', async (closer) => {
    await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
    const { client, log } = await live(server, closer, reconnect)
    const { length: logins } = server.peers
    // Time for what should not come.
    for (let n = 0; n < 20; n++) await new Promise((resolve) => setTimeout(resolve, 1))
    const at = log.indexOf('close closed')
    expect(log.slice(at)).toEqual(['close closed'])
    expect(client.state).toBe('closed')
    expect(server.peers).toHaveLength(logins)
    const begun = log.includes('close()') ? log.indexOf('close()') : at
    // The break was on its way to all who listen; a new life does not begin.
    for (const entry of log.slice(begun)) expect(entry).not.toMatch(/(?:reconnecting|connected)$|^(?:gap|reconnect) /)
    await until(() => server.peers.every(({ socket }) => socket.destroyed))
  })
})
