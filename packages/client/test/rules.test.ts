import { describe, expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../transport/test/fake-server.ts'
import { type Client, type ConnectOptions, connect } from '../src/index.ts'

/** What the wire rules ask of a client, where no other test does. */
const open = (server: FakeServer, more: ConnectOptions = {}): Promise<Client> =>
  connect({ port: server.port, username: 'admin', secret: 'canary-secret', ...more })

it('R13, R15, R17 delivers odd values, repeated and odd names, and other spellings to a listener', async () => {
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

it('R24 resolves a success without a Message, and one with a meaningless Message', async () => {
  await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
  await using client = await open(server)
  expect((await client.setEvents({ EventMask: 'on' })).response.name).toBe('Success')
  expect(
    (await client.redirect({ Channel: 'a', Exten: 'none', Context: 'none', Priority: '1' })).message,
  ).toBeUndefined()
})

describe('R25 actions that end or stall a session', () => {
  it("reject with the server's error when it also closes the session, and the client reconnects", async () => {
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

  it('reject at the time limit when Events is not answered, without affecting later ones', async () => {
    await using server = await FakeServer.start({ handle: () => undefined })
    await using client = await open(server)
    const setting = client.setEvents({ EventMask: 'call' }, { timeout: 20 })
    await expect(setting).rejects.toMatchObject({ name: 'ActionTimeoutError', sent: true })
    await client.ping()
  })
})

it('R32 sends a mask as it is written, and refuses one that the server would not understand', async () => {
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

it('R33 refuses actions that run programs, write files or stop the server without allowRisks; Originate is left to the server', async () => {
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

describe('R34 filters', () => {
  it('are all restored in order after a reconnect', async () => {
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

  it('are not restored when they were refused, and reported when they are refused later', async () => {
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

it("R37 delivers answers that arrive after the server's half-close", async () => {
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

describe('connect', () => {
  it('R3 retries if told to, with a shorter limit for the greeting', async () => {
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

  it("R1 sends first when the greeting is late, so that the server's kernel completes the connection", async () => {
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
