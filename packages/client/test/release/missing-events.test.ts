import { describe, expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import { type Client, type ConnectOptions, connect, connectServers } from '../../src/index.ts'
import { quick, to } from '../servers/support.ts'

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const settings: Handler = (action, peer) => peer.answer(action, 'Success', 'AsteriskVersion: 22.1.0')

async function watched(server: FakeServer, more: ConnectOptions = {}): Promise<{ client: Client; told: string[] }> {
  const client: Client = await connect({ ...to(server, quick), ...more })
  const told: string[] = []
  client.lifecycle.on('diagnostic', ({ kind, message }) => void told.push(`${kind}: ${message}`))
  return { client, told }
}
const missing = (name: string, release: string, instead = ''): string =>
  `event-missing: A listener waits for ${name}, which Asterisk ${release} does not have${instead}`

describe('a listener for an event that the connected release does not have', () => {
  it.each<[string, (client: Client) => unknown]>([
    ['on', (client) => client.on('Link', () => undefined)],
    ['on, in another case', (client) => client.on('lInK' as string, () => undefined)],
    ['once', (client) => void client.once('Link').catch(() => undefined)],
    ['events', (client) => client.events('Hangup', 'Link')],
  ])('is reported once for each name, by %s', async (_, listen) => {
    await using server = await FakeServer.start()
    const { client, told } = await watched(server)
    for (let n = 0; n < 3; n++) listen(client)
    expect(told).toEqual([])
    await soon()
    expect(told).toEqual([missing('Link', '22', '; it has BridgeEnter')])
    listen(client)
    const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    server.peer.socket.destroy()
    await back
    await soon()
    expect(told).toHaveLength(1)
    await client.close()
  })

  it('is reported also without a replacement, but not for dialplan and custom events', async () => {
    await using server = await FakeServer.start()
    const { client, told } = await watched(server)
    for (const name of ['Hangup', 'BridgeEnter', 'ModuleOfMyOwn', '*', 'Alarm', 'ExtensionStatus', 'JitterBufStats'])
      client.on(name, () => undefined)
    await soon()
    expect(told).toEqual([missing('JitterBufStats', '22')])
    await client.close()
  })

  it('is reported when the client reconnects to a server of another release', async () => {
    const greetings = ['1.0', '11.0.0']
    await using server = await FakeServer.start({
      onConnect: (peer) => peer.raw(`Asterisk Call Manager/${greetings.shift()}\r\n`),
    })
    const { client, told } = await watched(server)
    client.on('Link', () => undefined)
    await soon()
    expect(told).toEqual([])
    const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    server.peer.socket.destroy()
    await back
    await soon()
    expect(told).toEqual([missing('Link', '22', '; it has BridgeEnter')])
    await client.close()
  })

  it('is reported once the exact release is known', async () => {
    await using server = await FakeServer.start({ handle: settings })
    const { client, told } = await watched(server)
    // From 22.10 on, which the greeting does not show.
    client.on('PJSIPMaintenanceStatus', () => undefined)
    await soon()
    expect(told).toEqual([])
    await client.learnRelease()
    expect(told).toEqual([missing('PJSIPMaintenanceStatus', '22.1.0')])
    await client.close()
  })

  it('is reported for each of several servers separately', async () => {
    await using old = await FakeServer.start({ greeting: '1.0' })
    await using young = await FakeServer.start()
    await using servers = await connectServers({ old: to(old), young: to(young) }, { ...quick, require: 'all' })
    const told: string[] = []
    servers.lifecycle.on('diagnostic', ({ server, kind }) => void told.push(`${server} ${kind}`))
    servers.on('Link', () => undefined)
    await soon()
    expect(told).toEqual(['young event-missing'])
  })
})
