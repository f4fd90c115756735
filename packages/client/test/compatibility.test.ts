import { describe, expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../transport/test/fake-server.ts'
import { type Client, type ConnectOptions, connect } from '../src/index.ts'
import { compatibility, supports } from '../src/release/compatibility.ts'
import { fromGreeting, fromOption, fromVersion } from '../src/release/server-release.ts'

const at = fromOption

describe("the server's release", () => {
  it.each([
    ['1.0', '1.4', ['1.0', '1.2', '1.4'], true],
    ['1.1', '1.8', ['1.6.2', '1.8'], true],
    ['5.0.1', '16', ['16'], true],
    ['12.0.0', '23', ['23'], true],
    ['13.0.0', '24', ['24'], true],
    ['99.0.0', '24', ['24'], false],
  ])('is derived from the greeting AMI %s', (version, release, branches, described) =>
    expect(fromGreeting(version)).toEqual({ release, branches, source: 'greeting', described }),
  )

  it.each([
    ['11.0.0', '22.10.1', '22.10.1'],
    ['5.0.5', '16.28.0~dfsg-0+deb11u4', '16.28.0'],
    ['7.0.3', 'certified/18.9-cert4', '18'],
    ['7.0.3', 'certified-18.9-cert4', '18'],
    ['11.0.0', '22.0.0-rc1', '22.0.0'],
    ['11.0.0', 'GIT-22-1a2b3cM', '22'],
    ['1.1', 'SVN-branch-1.8-r404044', '1.8'],
    ['1.1', '1.6.2.9-2+squeeze12', '1.6.2.9'],
    ['13.0.0', '24.1.0', '24.1.0'],
  ])('is derived from AMI %s and AsteriskVersion %s', (ami, version, release) =>
    expect(fromVersion(version, fromGreeting(ami))?.release).toBe(release),
  )

  it.each(['GIT-master-1a2b3c', 'GIT-5f3a', 'mine', '', '16.1.0'])(
    'stays unknown for AMI 11.0.0 and AsteriskVersion %j',
    (version) => expect(fromVersion(version, fromGreeting('11.0.0'))).toBeUndefined(),
  )
})

describe('supports', () => {
  it('knows actions and events without regard to case', () => {
    expect(supports(at('22'), 'queuestatus')).toBe(true)
    expect(supports(at('22'), 'SIPpeers')).toBe(false)
    expect(supports(at('1.4'), 'BridgeEnter')).toBe(false)
    expect(supports(at('1.4'), 'Link')).toBe(true)
    expect(supports(at('22'), 'MakeTea')).toBeUndefined()
  })

  it('is false for an event that Asterisk documents but never sends', () => {
    for (const release of ['12', '16', '22']) {
      expect(supports(at(release), 'LoadAverageLimit')).toBe(false)
      expect(compatibility(at(release), { events: ['LoadAverageLimit', 'FailedACL'] }).problems).toEqual([
        { kind: 'event', name: 'LoadAverageLimit', status: 'missing', instead: [] },
      ])
    }
    expect(supports(at('13.9'), 'MemoryLimit')).toBe(true)
    expect(supports(at('13.10'), 'MemoryLimit')).toBe(false)
  })

  it('prefers an action to an event of the same name', () => {
    expect(supports(at('1.4'), 'ZapShowChannels')).toBe(true)
    expect(supports(at('11'), 'BlindTransfer')).toBe(false)
    expect(supports(at('11'), 'BlindTransfer', 'event')).toBe(false)
    expect(supports(at('11'), 'Bridge', 'event')).toBe(true)
    expect(supports(at('22'), 'Bridge')).toBe(true)
    expect(supports(at('22'), 'Bridge', 'event')).toBe(false)
    expect(supports(at('22'), 'Ping', 'event')).toBeUndefined()
  })

  it('is undefined where it depends on the minor release and that is unknown', () => {
    const greeting = fromGreeting('7.0.3')
    expect(supports(greeting, 'CoreShowChannelMap')).toBeUndefined()
    expect(supports(at('18.10'), 'CoreShowChannelMap')).toBe(false)
    expect(supports(at('18'), 'CoreShowChannelMap')).toBe(true)
    expect(supports(fromGreeting('1.0'), 'QueuePause')).toBeUndefined()
    expect(supports(fromGreeting('1.0'), 'QueueStatus')).toBe(true)
  })

  it('treats a server newer than the spec as the newest release of the spec', () => {
    for (const server of [fromGreeting('99.0.0'), at('99'), at('99.1.0')]) {
      expect(supports(server, 'QueueStatus')).toBe(true)
      expect(supports(server, 'Link')).toBe(false)
    }
    expect(supports(at('0.9'), 'QueueStatus')).toBe(false)
  })
})

describe('the compatibility report', () => {
  const report = (release: string, ...events: string[]) => compatibility(at(release), { events }).problems

  it('names the replacement, over several steps', () => {
    expect(report('22', 'Link', 'Hangup')).toEqual([
      { kind: 'event', name: 'Link', status: 'renamed', instead: ['BridgeEnter'] },
    ])
    expect(report('11', 'Link')).toEqual([{ kind: 'event', name: 'Link', status: 'renamed', instead: ['Bridge'] }])
  })

  it('names what an older release has instead', () => {
    expect(report('11', 'BridgeEnter')[0]?.instead).toEqual(['Bridge'])
    expect(report('1.4', 'BridgeEnter')[0]?.instead).toEqual(['Link', 'Unlink'])
  })

  it('distinguishes missing, uncertain and unknown', () => {
    const uses = { actions: ['CoreShowChannelMap', 'MakeTea'], events: ['Zaphod', 'ChanSpyStart'] }
    const { problems, compatible } = compatibility(fromGreeting('7.0.3'), uses)
    expect(problems.map(({ name, status }) => [name, status])).toEqual([
      ['CoreShowChannelMap', 'uncertain'],
      ['MakeTea', 'unknown'],
      ['Zaphod', 'unknown'],
    ])
    expect(compatible).toBe(true)
    expect(compatibility(at('1.4'), uses)).toMatchObject({ compatible: false })
  })
})

describe('a client', () => {
  const open = (server: FakeServer, more: ConnectOptions = {}): Promise<Client> =>
    connect({ port: server.port, username: 'admin', secret: 'canary-secret', ...more })
  const version =
    (text: string): Handler =>
    (action, peer) =>
      peer.answer(action, 'Success', `AsteriskVersion: ${text}`)
  const asked = (server: FakeServer): number =>
    server.peer.actions.filter(({ action }) => action === 'CoreSettings').length

  it('learns the exact release once for each connection', async () => {
    await using server = await FakeServer.start({ greeting: '7.0.3', handle: version('18.10.0') })
    await using client = await open(server)
    expect(client.serverRelease).toMatchObject({ release: '18', source: 'greeting' })
    expect(client.supports('CoreShowChannelMap')).toBeUndefined()
    expect(asked(server)).toBe(0)
    const { problems, server: release } = await client.compatibility({
      actions: ['CoreShowChannelMap'],
      events: ['Link'],
    })
    expect(release).toMatchObject({ release: '18.10.0', source: 'CoreSettings' })
    expect(problems).toHaveLength(2)
    expect(client.supports('CoreShowChannelMap')).toBe(false)
    await client.learnRelease()
    expect(asked(server)).toBe(1)
  })

  it('keeps the release of the greeting where it lacks the permission to ask', async () => {
    const handle: Handler = (action, peer) => peer.answer(action, 'Error', 'Message: Permission denied')
    await using server = await FakeServer.start({ handle })
    await using client = await open(server)
    expect(await client.learnRelease()).toMatchObject({ release: '22', source: 'greeting' })
    await client.learnRelease()
    expect(asked(server)).toBe(1)
  })

  it('does not ask a server that lacks the action, or when the release is an option', async () => {
    await using server = await FakeServer.start({ greeting: '1.0', handle: version('1.4.44') })
    await using client = await open(server)
    expect((await client.learnRelease()).release).toBe('1.4')
    expect(asked(server)).toBe(0)
    await using told = await open(server, { release: '1.2' })
    expect((await told.learnRelease()).release).toBe('1.2')
    expect(told.supports('Unhold')).toBe(true)
    expect(asked(server)).toBe(0)
  })

  it('accepts servers newer or older than the spec or than the release option', async () => {
    for (const greeting of ['99.0.0', '0.3', '1.0']) {
      await using server = await FakeServer.start({ greeting, handle: version('99.0.0') })
      for (const release of [undefined, '22', '99']) {
        await using client = await open(server, release === undefined ? {} : { release })
        await client.ping()
        expect((await client.compatibility({ actions: ['Ping'], events: ['Brandnew'] })).compatible).toBe(true)
      }
    }
  })

  it('asks for the release again after a reconnect', async () => {
    await using server = await FakeServer.start({ handle: version('22.1.0') })
    await using client = await open(server, { reconnect: { initialDelay: 1, maxDelay: 1 } })
    await client.learnRelease()
    const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    server.peer.socket.destroy()
    await back
    expect(client.serverRelease.release).toBe('22')
    expect((await client.learnRelease()).release).toBe('22.1.0')
    expect(server.peers).toHaveLength(2)
  })
})
