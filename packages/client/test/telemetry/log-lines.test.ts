import { expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import {
  ActionFailedError,
  ActionTimeoutError,
  type Client,
  ConnectError,
  ConnectionLostError,
  type ConnectOptions,
  connect,
  OutcomeUnknownError,
} from '../../src/index.ts'
import { Recorder } from '../support/recorder.ts'

const handle: Handler = (action, peer) => {
  if (action.action === 'Break') peer.socket.destroy()
  else if (action.action === 'Refused') peer.answer(action, 'Error', 'Message: No')
  else if (action.action !== 'Silence') peer.answer(action)
}

interface Situation {
  readonly options?: ConnectOptions
  readonly live: (client: Client, server: FakeServer) => Promise<unknown>
  /** The lines of this text; each of them has `server`. */
  readonly text: string
  readonly level: string
  readonly details: readonly object[]
}

const id = expect.stringMatching(/./)
const ms = expect.any(Number)
const next = (client: Client, name: 'reconnect' | 'close'): Promise<unknown> =>
  new Promise((resolve) => client.lifecycle.on(name, resolve))

async function breakAndCome(client: Client): Promise<void> {
  const back = next(client, 'reconnect')
  await client.send('Break').catch(() => undefined)
  await back
}

async function breakForGood(client: Client, server: FakeServer): Promise<void> {
  const over = next(client, 'close')
  await server.stop()
  await over
}

const refused = expect.any(ActionFailedError)
const lost = expect.any(ConnectionLostError)
const mine = new Error('mine')

const situations: Readonly<Record<string, Situation>> = {
  'an action begins': {
    live: (client) => client.send('Any'),
    level: 'debug',
    text: 'action started',
    details: [{ action: 'Any', actionId: id }],
  },
  'an action is answered': {
    live: (client) => client.send('Any'),
    level: 'debug',
    text: 'action answered',
    details: [{ action: 'Any', actionId: id, ms }],
  },
  'the server refuses an action': {
    live: (client) => client.send('Refused').catch(() => undefined),
    level: 'debug',
    text: 'action failed',
    details: [{ action: 'Refused', actionId: id, ms, err: refused }],
  },
  'an action gets no answer in time': {
    live: (client) => client.send('Silence', {}, { timeout: 1 }).catch(() => undefined),
    level: 'warn',
    text: 'action without an answer',
    details: [{ action: 'Silence', actionId: id, ms, err: expect.any(ActionTimeoutError) }],
  },
  'the link breaks during an action': {
    live: breakAndCome,
    level: 'warn',
    text: 'action without an answer',
    details: [{ action: 'Break', actionId: id, ms, err: expect.any(OutcomeUnknownError) }],
  },
  'the first login': {
    live: async () => undefined,
    level: 'info',
    text: 'connected',
    details: [{ amiVersion: '11.0.0' }],
  },
  'the link breaks': {
    live: breakAndCome,
    level: 'warn',
    text: 'disconnected',
    details: [{ err: lost }],
  },
  'the next login': {
    live: breakAndCome,
    level: 'info',
    text: 'reconnected',
    details: [{ attempts: 1, amiVersion: '11.0.0' }],
  },
  'events may be missing after a reconnect': {
    live: breakAndCome,
    level: 'warn',
    text: 'events may be lost',
    details: [{ from: expect.any(Date), to: expect.any(Date), reason: 'The server closed the connection' }],
  },
  'a failed reconnect attempt': {
    live: breakForGood,
    level: 'warn',
    text: 'Attempt 1 to reconnect failed',
    details: [{ kind: 'reconnect-failed', err: expect.any(ConnectError) }],
  },
  'the last reconnect attempt': {
    live: breakForGood,
    level: 'error',
    text: 'gave up',
    details: [{ err: lost }],
  },
  'an answer that no action waits for': {
    live: async (client, server) => {
      server.peer.say('Response: Success', 'ActionID: nobodys', 'Secret: canary')
      await client.ping()
    },
    level: 'warn',
    text: 'A response answers no action: Success',
    details: [{ kind: 'unmatched-response' }],
  },
  'a listener that throws': {
    live: async (client, server) => {
      client.lifecycle.on('diagnostic', () => undefined)
      client.on('Bad', () => {
        throw mine
      })
      server.peer.say('Event: Bad')
      await client.ping()
    },
    level: 'error',
    text: 'A listener of Bad failed',
    details: [{ kind: 'listener-failed', err: mine }],
  },
  'a sync hook that throws': {
    options: {
      events: 'call',
      sync: (_client, { cause, attempt }) => {
        if (cause === 'reconnect' && attempt === 1) throw mine
      },
      reconnect: { initialDelay: 0, maxDelay: 0 },
    },
    live: async (client) => {
      const told = new Promise<void>((resolve) =>
        client.lifecycle.on('diagnostic', ({ kind }) => kind === 'sync-failed' && resolve()),
      )
      await breakAndCome(client)
      await told
    },
    level: 'error',
    text: 'Run 1 of the sync hook failed; the next one follows in 0 ms',
    details: [{ kind: 'sync-failed', err: mine }],
  },
  'a client that is closed by the application': {
    live: (client) => client.close(),
    level: 'info',
    text: 'closed',
    details: [{}],
  },
}

/** What the client sends by itself. */
const isOwn = ({ action }: Record<string, unknown>): boolean =>
  ['Challenge', 'Login', 'Logoff'].includes(action as string)

it.each(Object.entries(situations))('logs one line for: %s', async (_, { options, live, level, text, details }) => {
  const logger = new Recorder()
  await using server = await FakeServer.start({ handle })
  const { port } = server
  const where = { port, username: 'admin', secret: 'canary-secret' }
  const reconnect = { initialDelay: 1, maxDelay: 1, maxAttempts: 1 }
  const client = await connect({ ...where, logger, reconnect, ...options })
  await live(client, server)
  const found = logger.lines.filter((line) => line.text === text && !isOwn(line.details))
  expect(found).toStrictEqual(
    details.map((more) => ({ level, text, details: { server: `127.0.0.1:${port}`, ...more } })),
  )
  await client.close()
})
