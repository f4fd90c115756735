import { describe, expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../transport/test/fake-server.ts'
import { type Client, type ConnectOptions, connect } from '../src/index.ts'

const secret = 'canary-secret'

async function open(server: FakeServer, more: ConnectOptions = {}): Promise<Client> {
  return connect({ port: server.port, username: 'admin', secret, ...more })
}

const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 2))
}

describe('actions', () => {
  it('have one method for each action of the spec; send() takes any name', async () => {
    const handle: Handler = (action, peer) => peer.answer(action, 'Success', 'Extra: 1')
    await using server = await FakeServer.start({ handle })
    await using client = await open(server)
    expect((await client.ping()).response.get('Ping')).toBe('Pong')
    expect(await client.send('BrandNew', { Some: 'thing' })).toMatchObject({ message: undefined })
    expect(server.peer.actions.at(-1)?.lines).toContain('Some: thing')
  })

  it('R16 assemble a list from single bytes', async () => {
    const handle: Handler = (action, peer) => {
      const id = `ActionID: ${action.actionId}\r\n`
      const text = `Response: Success\r\n${id}EventList: start\r\n\r\nEvent: QueueParams\r\nQueue: caf\xc3\xa9\r\n${id}\r\nEvent: QueueStatusComplete\r\n${id}\r\n`
      for (const char of text) peer.raw(char)
    }
    await using server = await FakeServer.start({ handle })
    await using client = await open(server)
    const { items } = await client.queueStatus()
    expect(items.map((item) => item.get('Queue'))).toEqual(['café'])
  })

  it.each(['\r\nAction: Logoff', '\n', '\r', '\0'])(
    'are not sent when a value contains %j, and the error names its header',
    async (value) => {
      await using server = await FakeServer.start()
      await using client = await open(server)
      const before = server.peer.actions.length
      const sending = client.send('Setvar', { Variable: 'A', Value: `x${value}` })
      await expect(sending).rejects.toMatchObject({ name: 'InvalidActionError', header: 'Value' })
      await client.ping()
      expect(server.peer.actions.slice(before).map(({ action }) => action)).toEqual(['Ping'])
    },
  )

  it('R5, R6 are not sent with a line too long or too many headers', async () => {
    await using server = await FakeServer.start()
    await using client = await open(server)
    await expect(client.send('X', { Long: 'y'.repeat(1022) })).rejects.toMatchObject({
      name: 'InvalidActionError',
      header: 'Long',
    })
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, i) => [`H${i}`, 'x']))
    await expect(client.send('X', many)).rejects.toMatchObject({ name: 'InvalidActionError' })
  })

  it('are refused without allowRisks if they are risky', async () => {
    const handle: Handler = (action, peer) => peer.answer(action)
    await using server = await FakeServer.start({ handle })
    await using client = await open(server)
    const request = { SrcFilename: 'a.conf', DstFilename: 'a.conf' }
    await expect(client.send('UpdateConfig', request)).rejects.toMatchObject({
      name: 'InvalidActionError',
      action: 'UpdateConfig',
    })
    await using bold = await open(server, { allowRisks: ['writes-files', 'reads-files', 'runs-programs'] })
    await bold.send('UpdateConfig', request)
  })

  it.each([' ', '\t', '\x01'])('R8 are refused without allowRisks also with %j before a header name', async (blank) => {
    await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
    await using client = await open(server)
    await expect(client.send(`${blank}Command`, { Command: 'core stop now' })).rejects.toMatchObject({
      name: 'InvalidActionError',
      header: 'Action',
    })
    await client.ping()
    expect(server.peer.actions.at(-1)?.action).toBe('Ping')
    expect(server.peer.actions).toHaveLength(3)
  })

  it.each([Number.NaN, -1])('are refused with %d as a time limit', async (timeout) => {
    await using server = await FakeServer.start()
    await using client = await open(server)
    await expect(client.ping({}, { timeout })).rejects.toThrow(
      'Ping: timeout must be a non-negative number of milliseconds',
    )
  })

  it('resolve the outcome of an asynchronous Originate, and have no outcome of a synchronous one', async () => {
    const handle: Handler = (action, peer) => {
      peer.answer(action)
      if (action.get('Async') !== undefined)
        peer.say('Event: OriginateResponse', `ActionID: ${action.actionId}`, 'Response: Failure', 'Reason: 3')
    }
    await using server = await FakeServer.start({ handle })
    await using client = await open(server)
    const request = { Channel: 'Local/1@a', Application: 'Wait', Data: '1' }
    const later = await client.originate({ ...request, Async: true })
    expect((await later.outcome)?.get('Reason')).toBe('3')
    const now = await client.originate(request)
    expect(await now.outcome).toBeUndefined()
  })

  it('reject at a time limit or a signal, and later actions still work', async () => {
    await using server = await FakeServer.start({ handle: () => undefined })
    await using client = await open(server)
    await expect(client.send('Silence', {}, { timeout: 20 })).rejects.toMatchObject({
      name: 'ActionTimeoutError',
      sent: true,
    })
    await expect(client.send('Silence', {}, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: 'AbortError',
      sent: true,
    })
    await client.ping()
  })
})

describe('AMI 1.0 over the wire', () => {
  it('R23 reads plain text until the answer to the Ping', async () => {
    const handle: Handler = (_, peer) => peer.raw('support has 0 calls\r\n   No Members\r\n\r\nsales has 1 calls\r\n')
    await using server = await FakeServer.start({ greeting: '1.0', handle })
    await using client = await open(server)
    const reply = (await client.send('Queues')) as { text: string }
    expect(reply.text).toBe('support has 0 calls\r\n   No Members\r\n\r\nsales has 1 calls\r\n')
  })

  it("R23 reads rows after a lone ActionID, with the Ping's answer directly after the last row", async () => {
    let rows = ''
    const handle: Handler = (action, peer) => {
      if (action.action === 'Ping') peer.raw(`${rows}Response: Pong\r\nActionID: ${action.actionId}\r\n\r\n`)
      else rows = `ActionID: ${action.actionId}\r\nName/Username  Host\r\n1 iax2 peers\r\n`
    }
    await using server = await FakeServer.start({ greeting: '1.0', own: ['Ping'], handle })
    await using client = await open(server)
    expect(await client.iaxPeers()).toEqual({ text: 'Name/Username  Host\r\n1 iax2 peers\r\n' })
  })

  it('R23 reads an empty answer', async () => {
    await using server = await FakeServer.start({ greeting: '1.0', handle: (_, peer) => peer.raw('\r\n\r\n') })
    await using client = await open(server)
    expect(await client.send('Queues')).toEqual({ text: '' })
  })

  it('R22 reads the old form of Command', async () => {
    const handle: Handler = (action, peer) =>
      peer.raw(
        `Response: Follows\r\nPrivilege: Command\r\nActionID: ${action.actionId}\r\nUptime: 3\n\nlast\n--END COMMAND--\r\n\r\n`,
      )
    await using server = await FakeServer.start({ greeting: '1.0', handle })
    await using client = await open(server, {
      allowRisks: ['runs-programs', 'reads-files', 'writes-files', 'stops-server'],
    })
    const reply = (await client.send('Command', { Command: 'core show uptime' })) as { output: string[] }
    expect(reply.output).toEqual(['Uptime: 3', '', 'last'])
  })
})

it('resolves DataGet with an event alone, and rejects it for a response', async () => {
  const handle: Handler = (action, peer) => {
    if (action.get('Path') === '/nosuch') peer.answer(action, 'Error', 'Message: No data returned')
    else peer.say('Event: DataGet Tree', `ActionID: ${action.actionId}`, '1-queue.name: support')
  }
  await using server = await FakeServer.start({ greeting: '1.1', handle })
  await using client = await open(server, { timeout: 1_000 })
  expect((await client.dataGet({ Path: '/asterisk' })).event.get('1-queue.name')).toBe('support')
  await expect(client.dataGet({ Path: '/nosuch' })).rejects.toMatchObject({ name: 'ActionFailedError' })
})

describe('events', () => {
  it('are delivered by name without regard to case, once to each listener', async () => {
    await using server = await FakeServer.start()
    await using client = await open(server)
    const seen: string[] = []
    client.on('Hangup', (event) => void seen.push(`named ${event.name}`))
    client.on('*', (event) => void seen.push(`all ${event.name}`))
    const once = client.once('Hangup')
    server.peer.say('Event: hangup', 'Channel: A')
    server.peer.say('Event: Unheard', 'X: 1')
    expect((await once).get('channel')).toBe('A')
    await until(() => seen.length === 3)
    expect(seen).toEqual(['named Hangup', 'all Hangup', 'all Unheard'])
  })

  it('R30 are not lost directly after the login', async () => {
    const own = ['Login']
    const handle: Handler = (action, peer) =>
      peer.raw(`Response: Success\r\nActionID: ${action.actionId}\r\n\r\nEvent: FullyBooted\r\n\r\n`)
    await using server = await FakeServer.start({ own, handle })
    await using client = await open(server)
    expect((await client.once('FullyBooted')).name).toBe('FullyBooted')
  })

  it('are iterated in order; the oldest are dropped beyond the limit and counted', async () => {
    await using server = await FakeServer.start()
    await using client = await open(server, { eventBuffer: { limit: 3 } })
    const stream = client.events('Counted')
    for (let i = 1; i <= 5; i++) server.peer.say('Event: Counted', `N: ${i}`)
    await client.ping()
    const seen: (string | undefined)[] = []
    for await (const event of stream) {
      seen.push(event.get('N'))
      if (event.get('N') === '5') break
    }
    expect(seen).toEqual(['3', '4', '5'])
    expect(stream.dropped).toBe(2)
    expect((await stream.next()).done).toBe(true)
  })

  it('reach the other listeners when one throws', async () => {
    await using server = await FakeServer.start()
    await using client = await open(server)
    const diagnostics: unknown[] = []
    client.lifecycle.on('diagnostic', ({ kind, error }) => void diagnostics.push([kind, (error as Error).message]))
    client.on('Hangup', () => {
      throw new Error('mine')
    })
    const other = client.once('Hangup')
    server.peer.say('Event: Hangup')
    await other
    expect(diagnostics).toEqual([['listener-failed', 'mine']])
  })

  it('stop with close(): streams end and waits reject', async () => {
    await using server = await FakeServer.start()
    const client = await open(server)
    const stream = client.events()
    const once = client.once('Never')
    const next = stream.next()
    await client.close()
    expect(await next).toEqual({ value: undefined, done: true })
    await expect(once).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.peer.actions.at(-1)?.action).toBe('Logoff')
    expect(client.state).toBe('closed')
    await expect(client.ping()).rejects.toMatchObject({ name: 'NotSentError' })
    await client.close()
  })
})

it('R18 close() does not wait for an action that the server is still working on', async () => {
  await using server = await FakeServer.start({ own: ['Logoff'], handle: () => undefined })
  const client = await open(server)
  const waiting = client.send('WaitEvent', {}, { timeout: 3_600_000 })
  await Promise.all([client.close(), expect(waiting).rejects.toMatchObject({ name: 'OutcomeUnknownError' })])
})

describe('a broken link', () => {
  it('rejects sent actions as unknown and later ones as not sent', async () => {
    const handle: Handler = (_, peer) => peer.socket.destroy()
    await using server = await FakeServer.start({ handle })
    const client = await open(server, { reconnect: false })
    const stream = client.events()
    const closed = new Promise<Error | undefined>((resolve) =>
      client.lifecycle.on('close', ({ reason }) => resolve(reason)),
    )
    await expect(client.send('Fatal')).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Fatal' })
    await expect(client.ping()).rejects.toMatchObject({ name: 'NotSentError' })
    expect((await closed)?.name).toBe('ConnectionLostError')
    await expect(stream.next()).rejects.toMatchObject({ name: 'ConnectionLostError' })
    expect(client.state).toBe('closed')
  })

  it('R36 reconnects with the same event mask, and emits gap before any new event', async () => {
    const own = ['Login', 'Events']
    const handle: Handler = (action, peer) => {
      if (action.action === 'Events') return peer.answer(action)
      peer.raw(
        `Response: Success\r\nActionID: ${action.actionId}\r\n\r\nEvent: FullyBooted\r\nN: ${server.peers.length}\r\n\r\n`,
      )
    }
    await using server: FakeServer = await FakeServer.start({ own, handle })
    await using client = await open(server, { events: 'call', reconnect: { initialDelay: 5, maxDelay: 20 } })
    const seen: unknown[] = []
    client.on('FullyBooted', (event) => void seen.push(event.get('N')))
    client.lifecycle.on('disconnect', () => void seen.push('disconnect'))
    client.lifecycle.on('gap', ({ from, to }) => void seen.push(to >= from ? 'gap' : 'odd'))
    client.lifecycle.on('reconnect', () => void seen.push('reconnect'))
    await until(() => seen.length === 1)
    await client.send('Events', { EventMask: 'call,agent' })
    server.peer.socket.destroy()
    await until(() => seen.length === 5)
    expect(seen).toEqual(['1', 'disconnect', 'gap', 'reconnect', '2'])
    expect(server.peer.actions.at(-1)?.get('Events')).toBe('call,agent')
    await client.ping()
  })

  it('does not reconnect after a refused login', async () => {
    let refuse = false
    const handle: Handler = (action, peer) =>
      refuse ? peer.answer(action, 'Error', 'Message: Authentication failed') : peer.answer(action)
    await using server = await FakeServer.start({ own: ['Login'], handle })
    const client = await open(server, { reconnect: { initialDelay: 1 } })
    const closed = new Promise<Error | undefined>((resolve) =>
      client.lifecycle.on('close', ({ reason }) => resolve(reason)),
    )
    refuse = true
    server.peer.socket.destroy()
    expect(await closed).toMatchObject({ name: 'LoginError', problem: 'credentials' })
    expect(server.peers).toHaveLength(2)
  })

  it('is detected when the server stops answering', async () => {
    let silent = false
    const handle: Handler = (action, peer) => void (silent || peer.answer(action))
    await using server = await FakeServer.start({ own: ['Ping'], handle })
    await using client = await open(server, {
      keepalive: { interval: 20, timeout: 30 },
      reconnect: { initialDelay: 1 },
    })
    await until(() => server.peer.actions.filter(({ action }) => action === 'Ping').length >= 2)
    silent = true
    const reason = await new Promise<Error>((resolve) =>
      client.lifecycle.on('disconnect', (detail) => resolve(detail.reason)),
    )
    expect(reason.message).toBe('The server did not answer a Ping within 30 ms')
    silent = false
    await new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
  })

  it('can be closed while it tries to reconnect', async () => {
    const server = await FakeServer.start()
    const client = await open(server, { reconnect: { initialDelay: 10_000 } })
    await server.stop()
    await until(() => client.state === 'reconnecting')
    await client.close()
    expect(client.state).toBe('closed')
  })

  it('is closed with an error when the server sends something other than AMI', async () => {
    await using server = await FakeServer.start()
    const client = await open(server, { reconnect: false, limits: { maxLine: 100 } })
    const closed = new Promise<Error | undefined>((resolve) =>
      client.lifecycle.on('close', ({ reason }) => resolve(reason)),
    )
    server.peer.raw('x'.repeat(5_000))
    expect(await closed).toMatchObject({ name: 'ProtocolError', problem: 'line-too-long' })
  })
})
