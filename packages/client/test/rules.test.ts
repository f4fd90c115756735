import { describe, expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../transport/test/fake-server.ts'
import { type Client, type ConnectOptions, connect } from '../src/index.ts'

/** What the wire rules ask of a client, where no other test does. */
const open = (server: FakeServer, more: ConnectOptions = {}): Promise<Client> =>
  connect({ port: server.port, username: 'admin', secret: 'canary-secret', ...more })

it('R13, R15, R17 odd values, repeated and odd names, and drifting spelling reach a listener', async () => {
  await using server = await FakeServer.start()
  await using client = await open(server)
  const next = client.once('Newchannel')
  server.peer.raw(
    'Event: Newchannel\r\nPrivilege: call,all\r\nChannel: SIP/a\r\nCallerIDnum: <unknown>\r\nUniqueID: 1.1\r\n' +
      'ChanVariable(SIP/a): A=b: c \r\nChanVariable(SIP/a): B=\r\nCause-txt: x\r\nNoColon\r\nRaw: \xff\r\n\r\n',
  )
  const event = await next
  expect([event.get('CallerIDNum'), event.get('uniqueid'), event.get('Uniqueid')]).toEqual(['<unknown>', '1.1', '1.1'])
  expect(event.message.getAll('ChanVariable(SIP/a)')).toEqual(['A=b: c ', 'B='])
  expect(event.get('Cause-txt')).toBe('x')
  expect(event.get('Raw')).toBe('\xff')
  expect(event.message.lines).toEqual(['NoColon'])
})

it('R24 a success without a Message, and one that means nothing, are successes', async () => {
  await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
  await using client = await open(server)
  expect((await client.setEvents({ EventMask: 'on' })).response.name).toBe('Success')
  expect(
    (await client.redirect({ Channel: 'a', Exten: 'none', Context: 'none', Priority: '1' })).message,
  ).toBeUndefined()
})

describe('R25', () => {
  it('an error that also ends the session is that error, and then a reconnect', async () => {
    const handle: Handler = (action, peer) => {
      peer.answer(action, 'Error', 'Message: No channel specified')
      peer.socket.end()
    }
    await using server = await FakeServer.start({ greeting: '1.0', handle })
    await using client = await open(server, { reconnect: { initialDelay: 1 } })
    const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    await expect(client.send('PauseMonitor', { Channel: 'x' })).rejects.toMatchObject({
      message: 'PauseMonitor: No channel specified',
    })
    await back
  })

  it('an Events without answer times out, and harms none behind it', async () => {
    await using server = await FakeServer.start({ handle: () => undefined })
    await using client = await open(server)
    const setting = client.setEvents({ EventMask: 'call' }, { timeout: 20 })
    await expect(setting).rejects.toMatchObject({ name: 'ActionTimeoutError', sent: true })
    await client.ping()
  })
})

it('R32 a mask goes out as it is written; one that the server would not understand does not leave', async () => {
  await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
  await using client = await open(server, { events: 'call,agent' })
  await client.setEvents({ EventMask: 'agent,system' })
  for (const EventMask of ['call, agent', 'CALL', 'calls', 'call,,agent', ''])
    await expect(client.setEvents({ EventMask })).rejects.toMatchObject({
      name: 'InvalidActionError',
      header: 'EventMask',
    })
  await expect(client.send('events', { EventMask: 'calls' })).rejects.toThrow(
    `Events: header EventMask must be 'on', 'off' or privilege classes separated by commas, and "calls" is not one of them; did you mean call?`,
  )
  const masks = server.peer.actions.map((action) => action.get('Events') ?? action.get('EventMask'))
  expect(masks.filter((mask) => mask !== undefined)).toEqual(['call,agent', 'agent,system'])
  expect(client.counters.actions.invalid).toBe(6)
})

it('R33 what can run programs, write files or stop the server needs leave; an Originate is the server’s to judge', async () => {
  await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
  await using client = await open(server)
  for (const [name, request] of [
    ['Command', { Command: 'core show uptime' }],
    ['UpdateConfig', { SrcFilename: 'a.conf', DstFilename: 'a.conf' }],
  ] as const)
    await expect(client.send(name, request)).rejects.toMatchObject({ name: 'InvalidActionError', action: name })
  await client.originate({ Channel: 'Local/1@a', Application: 'System', Data: 'true' })
  expect(server.peer.actions.at(-1)?.action).toBe('Originate')
})

describe('R34', () => {
  it('filters only add up, and all come back behind a reconnect, in their order', async () => {
    await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
    await using client = await open(server, { reconnect: { initialDelay: 1 } })
    await client.filter({ Operation: 'Add', Filter: '!Channel: Grün' })
    await client.filter({ Operation: 'Add', Filter: 'Hangup', MatchCriteria: 'name(Hangup)' })
    const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    server.peer.socket.destroy()
    await back
    const again = server.peer.actions.filter(({ action }) => action === 'Filter')
    expect(again.map((action) => action.get('Filter'))).toEqual(['!Channel: Grün', 'Hangup'])
    expect(again[1]?.get('MatchCriteria')).toBe('name(Hangup)')
  })

  it('a filter that was refused does not come back, and one that is refused later is a diagnostic', async () => {
    let refuse = true
    const handle: Handler = (action, peer) => peer.answer(action, refuse ? 'Error' : 'Success', 'Message: x')
    await using server = await FakeServer.start({ handle })
    await using client = await open(server, { reconnect: { initialDelay: 1 } })
    await expect(client.filter({ Operation: 'Add', Filter: 'bad' })).rejects.toMatchObject({
      name: 'ActionFailedError',
    })
    refuse = false
    await client.filter({ Operation: 'Add', Filter: 'good' })
    refuse = true
    const kinds: string[] = []
    client.lifecycle.on('diagnostic', ({ kind }) => void kinds.push(kind))
    const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    server.peer.socket.destroy()
    await back
    expect(server.peer.actions.flatMap((action) => action.get('Filter') ?? [])).toEqual(['good'])
    expect(kinds).toEqual(['filter-failed'])
  })
})

it('R37 answers to what was sent before a half-close still arrive', async () => {
  const handle: Handler = (action, peer) => {
    setTimeout(() => {
      peer.answer(action, 'Success', 'Late: yes')
      peer.socket.end()
    }, 20)
  }
  await using server = await FakeServer.start({ handle, own: ['Logoff'] })
  const client = await open(server, { reconnect: false })
  const late = client.send('Slow')
  const closing = client.close()
  expect((await late) as object).toMatchObject({ message: undefined })
  await closing
})

describe('connect itself', () => {
  it('R3 tries again where it was told to, with a greeting that does not come given up early', async () => {
    let connections = 0
    const greeting = 'Asterisk Call Manager/11.0.0\r\n'
    await using server = await FakeServer.start({
      onConnect: (peer) => void (++connections < 3 ? peer.socket.end() : peer.raw(greeting)),
    })
    await using client = await open(server, { retry: { initialDelay: 1 } })
    expect(client.state).toBe('connected')
    await expect(open(server, { retry: { initialDelay: 1, maxAttempts: 2 }, port: 1 })).rejects.toMatchObject({
      name: 'ConnectError',
      problem: 'refused',
    })
  })

  it('R1 says the first word where the greeting is late, so that the server’s kernel learns of it', async () => {
    const handle: Handler = (action, peer) => {
      if (peer.actions.length === 1) peer.raw('Asterisk Call Manager/11.0.0\r\n')
      peer.answer(action, 'Success', 'Challenge: 123456789')
    }
    await using server = await FakeServer.start({ onConnect: () => undefined, own: ['Challenge'], handle })
    await using client = await open(server)
    expect(server.peer.actions.map(({ action }) => action)).toEqual(['Challenge', 'Challenge', 'Login'])
    const kinds: string[] = []
    client.lifecycle.on('diagnostic', ({ kind }) => void kinds.push(kind))
    await client.ping()
    expect(kinds).toEqual([])
  })
})
