import type { AckReply } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import { uncaught } from '../../../transport/test/support/uncaught.ts'
import { type Client, connect, type Diagnostic } from '../../src/index.ts'

interface Talk {
  readonly server: FakeServer
  readonly client: Client
  readonly diagnostics: Diagnostic[]
  [Symbol.asyncDispose](): Promise<void>
}

async function talk(handle: Handler = (action, peer) => peer.answer(action)): Promise<Talk> {
  const server = await FakeServer.start({ handle })
  const client = await connect({ port: server.port, username: 'admin', secret: 'canary-secret' })
  const diagnostics: Diagnostic[] = []
  client.lifecycle.on('diagnostic', (diagnostic) => void diagnostics.push(diagnostic))
  return {
    server,
    client,
    diagnostics,
    async [Symbol.asyncDispose]() {
      await client.close()
      await server.stop()
    },
  }
}

/** In one write, so that they are handed out without a pause. */
function say(server: FakeServer, count: number, name = 'Counted'): void {
  let text = ''
  for (let i = 1; i <= count; i++) text += `Event: ${name}\r\nN: ${i}\r\n\r\n`
  server.peer.raw(text)
}

describe('a listener that fails', () => {
  it.each<[string, () => unknown]>([
    [
      'a thrown error',
      () => {
        throw new Error('mine')
      },
    ],
    ['a rejected promise', () => Promise.reject(new Error('mine'))],
    [
      'a rejected promise of another library',
      // biome-ignore lint/suspicious/noThenProperty: as libraries of promises make them
      () => ({ then: (_: unknown, reject: (error: Error) => void) => reject(new Error('mine')) }),
    ],
    [
      'a thenable whose then throws',
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: one that throws
        get then(): never {
          throw new Error('mine')
        },
      }),
    ],
  ])('does not affect the others and is reported: %s', async (_, listener) => {
    await using it = await talk()
    const seen: (string | undefined)[] = []
    it.client.on('Counted', () => void seen.push('before'))
    it.client.on('Counted', listener as () => void)
    it.client.on('Counted', (event) => void seen.push(event.get('N')))
    say(it.server, 2)
    await it.client.ping()
    expect(seen).toEqual(['before', '1', 'before', '2'])
    expect(it.diagnostics).toEqual(
      Array(2).fill({
        kind: 'listener-failed',
        message: 'A listener of Counted failed',
        source: expect.objectContaining({ name: 'Counted' }),
        error: new Error('mine'),
      }),
    )
  })

  it('raises an uncaught exception when diagnostics have no listener', async () => {
    await using server = await FakeServer.start()
    await using client = await connect({ port: server.port, username: 'admin', secret: 'canary-secret' })
    const error = await uncaught(() => {
      client.on('Counted', () => Promise.reject(new Error('mine')))
      say(server, 1)
    })
    expect(error).toEqual(new Error('mine'))
  })
})

describe('changes of listeners while an event is delivered', () => {
  it('a listener that removes itself gets no more events, and the next listener gets this one', async () => {
    await using it = await talk()
    const seen: string[] = []
    const off = it.client.on('Counted', (event) => {
      seen.push(`first ${event.get('N')}`)
      off()
    })
    it.client.on('Counted', (event) => void seen.push(`second ${event.get('N')}`))
    say(it.server, 2)
    await it.client.ping()
    expect(seen).toEqual(['first 1', 'second 1', 'second 2'])
  })

  it('a listener removed by an earlier one does not get this event', async () => {
    await using it = await talk()
    const seen: string[] = []
    const victim = (): void => void seen.push('victim')
    it.client.on('Counted', () => it.client.off('Counted', victim))
    it.client.on('Counted', victim)
    it.client.on('*', () => void seen.push('all'))
    say(it.server, 1)
    await it.client.ping()
    expect(seen).toEqual(['all'])
  })

  it('a listener added by another gets the next event, not this one', async () => {
    await using it = await talk()
    const seen: string[] = []
    let added = false
    it.client.on('Counted', () => {
      if (added) return
      added = true
      for (const name of ['Counted', '*']) it.client.on(name, (event) => void seen.push(`${name} ${event.get('N')}`))
      void it.client.once('Counted').then((event) => seen.push(`once ${event.get('N')}`))
    })
    say(it.server, 2)
    await it.client.ping()
    expect(seen.sort()).toEqual(['* 2', 'Counted 2', 'once 2'])
  })

  it('an iterator can be opened by the first event and ended by the third', async () => {
    await using it = await talk()
    let stream: ReturnType<Client['events']> | undefined
    const sizes: (number | undefined)[] = []
    it.client.on('Counted', (event) => {
      if (event.get('N') === '1') stream = it.client.events('Counted')
      sizes.push(stream?.size)
      if (event.get('N') === '3') void stream?.return()
    })
    say(it.server, 4)
    await it.client.ping()
    expect(sizes).toEqual([0, 0, 1, 0])
  })
})

describe('sending from inside a listener', () => {
  it('sends several actions, each with its own answer', async () => {
    await using it = await talk((action, peer) => peer.answer(action, 'Success', `Echo: ${action.get('N')}`))
    const answers: Promise<boolean>[] = []
    it.client.on('Counted', (event) => {
      const N = event.get('N')
      const sending = it.client.send('Echo', { N }) as Promise<AckReply>
      answers.push(sending.then(({ response }) => N !== undefined && response.get('Echo') === N))
    })
    say(it.server, 100)
    await it.client.ping()
    expect(await Promise.all(answers)).toEqual(Array(100).fill(true))
  })

  it('sends an action for each of five hundred events that each other cause', async () => {
    await using it = await talk((action, peer) => {
      peer.say('Event: Again', `N: ${action.get('N')}`)
      peer.answer(action)
    })
    const seen: number[] = []
    await new Promise<void>((resolve) => {
      it.client.on('Again', async (event) => {
        const n = Number(event.get('N'))
        seen.push(n)
        if (n === 500) resolve()
        else await it.client.send('Next', { N: n + 1 })
      })
      void it.client.send('Next', { N: 1 })
    })
    expect(seen).toEqual(Array.from({ length: 500 }, (_, i) => i + 1))
    expect(it.diagnostics).toEqual([])
  })

  it('collects lists while events of the same name arrive', async () => {
    await using it = await talk((action, peer) => {
      const id = `ActionID: ${action.actionId}`
      peer.answer(action, 'Success', 'EventList: start')
      peer.say('Event: QueueMember', 'Privilege: agent,all', 'Name: ordinary')
      peer.say('Event: QueueMember', id, 'Name: item')
      peer.say('Event: QueueStatusComplete', id, 'EventList: Complete')
    })
    const lists: Promise<{ readonly items: readonly unknown[] }>[] = []
    it.client.on('QueueMember', () => {
      if (lists.length < 5) lists.push(it.client.queueStatus())
    })
    await it.client.queueStatus()
    for (let i = 0; i < 5; i++) expect((await lists[i])?.items).toHaveLength(1)
  })

  it('closes the client', async () => {
    await using it = await talk()
    let closing: Promise<void> | undefined
    it.client.on('Counted', () => {
      closing ??= it.client.close()
    })
    const stream = it.client.events('Counted', { limit: 2, overflow: 'close' })
    say(it.server, 2)
    expect((await stream.next()).value?.get('N')).toBe('1')
    await closing
    expect(it.client.state).toBe('closed')
    expect((await stream.next()).value?.get('N')).toBe('2')
    expect((await stream.next()).done).toBe(true)
  })
})

it('options of events() follow the names, and event types are kept', async () => {
  await using it = await talk()
  await using all = it.client.events({ limit: 1 })
  await using hangups = it.client.events('Hangup', 'Counted', { limit: 1, overflow: 'drop-newest' })
  await using typed = it.client.events('Hangup', { signal: new AbortController().signal })
  it.server.peer.say('Event: Hangup', 'Cause: 16')
  say(it.server, 1)
  await it.client.ping()
  const cause: number | undefined = (await typed.next()).value?.Cause
  expect(cause).toBe(16)
  expect((await hangups.next()).value?.name).toBe('Hangup')
  expect((await all.next()).value?.name).toBe('Counted')
  expect(it.diagnostics.map(({ message }) => message)).toEqual([
    "events('Hangup', 'Counted') is read too slowly: 1 events wait, the newest are dropped",
    'events() is read too slowly: 1 events wait, the oldest are dropped',
  ])
  expect(() => it.client.events({ limit: 1 } as never, 'Hangup')).toThrow(
    new TypeError('events: object is not an event name; pass options after all names'),
  )
})
