import { expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import { type Client, type ConnectOptions, connect } from '../../src/index.ts'

const secret = 'canary-secret'

async function open(server: FakeServer, more: ConnectOptions = {}): Promise<Client> {
  return connect({ port: server.port, username: 'admin', secret, ...more })
}

const handle: Handler = (action, peer) => {
  if (action.action === 'Break') peer.socket.destroy()
  else if (action.action === 'Refused') peer.answer(action, 'Error', 'Message: No')
  else if (action.action !== 'Silence') peer.answer(action)
}

it('counts nothing but the login on a new client', async () => {
  await using server = await FakeServer.start()
  await using client = await open(server)
  const { actions, byAction, events, connections, diagnostics } = client.counters
  expect(actions).toMatchObject({ started: 2, answered: 2, failed: 0, inFlight: 0, invalid: 0 })
  expect(Object.keys(byAction).sort()).toEqual(['Challenge', 'Login'])
  expect(events).toEqual({ received: 0, delivered: 0, dropped: 0 })
  expect(connections).toEqual({ opened: 1, reconnected: 0, lost: 0, failed: 0 })
  expect(diagnostics).toEqual({})
})

it('counts each action once, by name and by result', async () => {
  await using server = await FakeServer.start({ handle })
  const client = await open(server, { reconnect: false })
  const before = client.counters
  const aborter = new AbortController()
  const ends = [
    client.ping(),
    client.ping(),
    client.send('Refused'),
    client.send('Silence', {}, { timeout: 1 }),
    client.send('Silence', {}, { signal: aborter.signal }),
    client.send('Silence', {}, { signal: AbortSignal.abort() }),
    client.send('Setvar', { Variable: 'A', Value: 'x\n' }),
    client.send('UpdateConfig', {}),
    client.send('X', {}, { timeout: -1 }),
  ]
  const all = Promise.allSettled(ends)
  expect(client.counters.actions.inFlight).toBe(5)
  aborter.abort()
  await all
  const closed = new Promise((resolve) => client.lifecycle.on('close', resolve))
  await client.send('Break').catch(() => undefined)
  await closed
  await client.ping().catch(() => undefined)
  const { actions, byAction, connections } = client.counters
  expect(actions).toMatchObject({
    started: 10,
    answered: 4,
    failed: 1,
    timedOut: 1,
    aborted: 2,
    notSent: 1,
    outcomeUnknown: 1,
    answerTooLong: 0,
    inFlight: 0,
    invalid: 3,
  })
  expect(byAction.Silence).toMatchObject({ started: 3, answered: 0, timedOut: 1, aborted: 2, lastMs: 0, meanMs: 0 })
  expect(byAction.Ping).toMatchObject({ started: 3, answered: 2, notSent: 1 })
  expect(byAction.Setvar).toBeUndefined()
  expect(connections.lost).toBe(1)
  expect(before.actions.started).toBe(2)
})

it('counts an answer beyond a limit as such, and an item that onItem refused as given up', async () => {
  const list: Handler = (action, peer) => {
    if (action.action !== 'CoreShowChannels') return
    const own = `ActionID: ${action.actionId}`
    peer.answer(action, 'Success', 'EventList: start')
    for (const n of [1, 2, 3]) peer.say('Event: CoreShowChannel', own, `Channel: Local/${n}`)
    peer.say('Event: CoreShowChannelsComplete', own, 'EventList: Complete', 'ListItems: 3')
  }
  await using server = await FakeServer.start({ handle: list })
  await using client = await open(server, { limits: { maxItems: 2 } })
  await expect(client.coreShowChannels()).rejects.toMatchObject({ name: 'AnswerTooLongError' })
  const onItem = (): void => {
    throw new Error('refused')
  }
  await expect(client.coreShowChannels({}, { onItem })).rejects.toThrow('refused')
  expect(client.counters.byAction.CoreShowChannels).toMatchObject({
    started: 2,
    answered: 0,
    answerTooLong: 1,
    aborted: 1,
    outcomeUnknown: 0,
  })
  expect(client.counters.actions.inFlight).toBe(0)
})

it('measures response times in milliseconds', async () => {
  const pauses = [40, 0]
  const slow: Handler = (action, peer) => void setTimeout(() => peer.answer(action), pauses.shift())
  await using server = await FakeServer.start({ handle: slow })
  await using client = await open(server)
  await client.send('Slow')
  await client.send('Slow')
  const { lastMs, meanMs, maxMs } = client.counters.byAction.Slow ?? {}
  // A timer may fire within the millisecond before its time.
  expect(maxMs).toBeGreaterThan(39)
  expect(meanMs).toBeCloseTo(((maxMs as number) + (lastMs as number)) / 2)
  expect(client.counters.actions.lastMs).toBe(lastMs)
})

it('measures the time of errors as well, and not of unanswered actions', async () => {
  const refuse: Handler = (action, peer) => {
    if (action.action === 'Refused') setTimeout(() => peer.answer(action, 'Error', 'Message: No'), 20)
  }
  await using server = await FakeServer.start({ handle: refuse })
  await using client = await open(server)
  await client.send('Refused').catch(() => undefined)
  await client.send('Silence', {}, { timeout: 60 }).catch(() => undefined)
  const { actions, byAction } = client.counters
  const { Refused, Silence } = byAction
  // A timer may fire within the millisecond before its time.
  expect(Refused?.lastMs).toBeGreaterThan(19)
  expect(Refused).toMatchObject({ meanMs: Refused?.lastMs, maxMs: Refused?.lastMs })
  expect(Silence).toMatchObject({ timedOut: 1, lastMs: 0, meanMs: 0, maxMs: 0 })
  expect(actions.lastMs).toBe(Refused?.lastMs)
})

it('sums up all names: the longest time, and the mean over all answered actions', async () => {
  await using server = await FakeServer.start({ handle })
  await using client = await open(server)
  await Promise.allSettled(['A', 'B', 'B', 'Refused'].map((name) => client.send(name)))
  const { actions, byAction } = client.counters
  const each = Object.values(byAction)
  expect(actions.maxMs).toBe(Math.max(...each.map(({ maxMs }) => maxMs)))
  const sum = each.reduce((ms, { meanMs, answered, failed }) => ms + meanMs * (answered + failed), 0)
  expect(actions.meanMs).toBeCloseTo(sum / 6)
})

it('counts events received, delivered, and dropped by each iterator', async () => {
  await using server = await FakeServer.start()
  const client = await open(server, { eventBuffer: { limit: 2 } })
  const heard: string[] = []
  client.on('Heard', (event) => heard.push(event.name))
  const slow = client.events('Heard')
  const slower = client.events()
  for (let i = 0; i < 5; i++) server.peer.say('Event: Heard', `N: ${i}`)
  await client.ping()
  expect(client.counters.events).toEqual({ received: 5, delivered: 5, dropped: 6 })
  await slow.return()
  await slower.return()
  server.peer.say('Event: Heard')
  server.peer.say('Event: Unheard')
  await client.ping()
  const last = { received: 7, delivered: 6, dropped: 6 }
  expect(client.counters.events).toEqual(last)
  client.events('Heard')
  await client.close()
  expect(client.counters.events).toEqual(last)
  expect(heard).toHaveLength(6)
})

it('counts every byte of AMI in both directions', async () => {
  let sent = 0
  let received = 0
  await using server = await FakeServer.start({ handle })
  await using client = await open(server)
  const before = client.counters.bytes
  server.peer.socket.on('data', (chunk: Buffer) => {
    received += chunk.length
  })
  const { write } = server.peer.socket
  server.peer.socket.write = ((text: string, ...rest: []) => {
    sent += Buffer.byteLength(text)
    return write.call(server.peer.socket, text, ...rest)
  }) as typeof write
  await client.send('Any', { Text: 'Ä€' })
  const after = client.counters.bytes
  expect(received).toBeGreaterThan(20)
  expect(after.sent - before.sent).toBe(received)
  expect(after.received - before.received).toBe(sent)
})

it('counts connections: opened, lost, failed and reconnected', async () => {
  await using server = await FakeServer.start({ handle })
  await using client = await open(server, { reconnect: { initialDelay: 1, maxDelay: 1 } })
  const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
  await client.send('Break').catch(() => undefined)
  await back
  expect(client.counters.connections).toEqual({ opened: 2, reconnected: 1, lost: 1, failed: 0 })
  expect(Object.keys(client.counters.diagnostics)).toEqual([])
})

it('counts failed attempts', async () => {
  let refused = 0
  await using server = await FakeServer.start({
    onConnect: (peer) => {
      if (++refused < 3) peer.socket.destroy()
      else peer.raw('Asterisk Call Manager/11.0.0\r\n')
    },
  })
  await using client = await open(server, { retry: { initialDelay: 1, maxDelay: 1 } })
  expect(client.counters.connections).toEqual({ opened: 1, reconnected: 0, lost: 0, failed: 2 })
})

it('counts diagnostics by kind, also without a listener', async () => {
  await using server = await FakeServer.start()
  await using client = await open(server)
  server.peer.say('Response: Success', 'ActionID: nobodys')
  server.peer.say('Response: Success', 'ActionID: nobodys')
  server.peer.raw('Event: Hangup\r\nPrivilege: call,all\r\nChaEvent: Hangup\r\nPrivilege: x\r\n\r\n')
  await client.ping()
  client.lifecycle.on('diagnostic', () => undefined)
  client.on('Bad', () => {
    throw new Error('mine')
  })
  server.peer.say('Event: Bad')
  await client.ping()
  expect(client.counters.diagnostics).toEqual({ 'unmatched-response': 2, 'torn-message': 1, 'listener-failed': 1 })
})

it('keeps a bounded number of names', async () => {
  await using server = await FakeServer.start({ handle })
  await using client = await open(server)
  await Promise.all(Array.from({ length: 2_100 }, (_, i) => client.send(`Made${i}`)))
  const { actions, byAction } = client.counters
  expect(Object.keys(byAction)).toHaveLength(2_001)
  expect(byAction['(others)']?.answered).toBe(102)
  expect(actions.answered).toBe(2_102)
})

it.each(['__proto__', 'constructor'])('counts %s like any other action', async (name) => {
  await using server = await FakeServer.start({ handle })
  await using client = await open(server)
  await client.send(name)
  expect(Object.entries(client.counters.byAction).find(([key]) => key === name)?.[1]).toMatchObject({ answered: 1 })
  expect(JSON.parse(JSON.stringify(client.counters))).toHaveProperty('actions.answered', 3)
})
