import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, type TracingChannelSubscribers, tracingChannel, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, describe, expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import {
  type ActionTrace,
  type Client,
  type ConnectOptions,
  connect,
  diagnosticsChannels,
  type EventNotice,
  type LifecycleNotice,
} from '../../src/index.ts'

const secret = 'canary-secret'

async function open(server: FakeServer, more: ConnectOptions = {}): Promise<Client> {
  return connect({ port: server.port, username: 'admin', secret, ...more })
}

const handle: Handler = (action, peer) => {
  if (action.action === 'Break') peer.socket.destroy()
  else peer.answer(action, action.action === 'Refused' ? 'Error' : 'Success')
}

const undo: Array<() => void> = []
afterEach(() => {
  for (const one of undo.splice(0)) one()
})

function hear<T>(name: string): T[] {
  const heard: T[] = []
  const listener = (message: unknown): void => void heard.push(message as T)
  subscribe(name, listener)
  undo.push(() => unsubscribe(name, listener))
  return heard
}

interface Step extends ActionTrace {
  readonly step: string
}

function hearActions(): Step[] {
  const steps: Step[] = []
  const channel = tracingChannel<ActionTrace, ActionTrace>(diagnosticsChannels.action)
  const names = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'] as const
  const subscribers = Object.fromEntries(
    names.map((step) => [step, (trace: ActionTrace) => void steps.push({ ...trace, step })]),
  ) as unknown as TracingChannelSubscribers<ActionTrace>
  channel.subscribe(subscribers)
  undo.push(() => void channel.unsubscribe(subscribers))
  return steps
}

const shape = (steps: Step[]): string[] =>
  steps.map(({ step, action, error }) => `${action} ${step} ${error?.name ?? ''}`.trim())

describe('the tracing channel of actions', () => {
  it('publishes every step of an answered action', async () => {
    await using server = await FakeServer.start({ handle })
    await using client = await open(server)
    const steps = hearActions()
    const begun = performance.now()
    await client.ping()
    const took = performance.now() - begun
    expect(shape(steps)).toEqual(['Ping start', 'Ping end', 'Ping asyncStart', 'Ping asyncEnd'])
    expect(steps[0]).toMatchObject({
      server: `127.0.0.1:${server.port}`,
      actionId: server.peer.actions.at(-1)?.actionId,
    })
    expect(steps[0]?.client).toBe(client)
    expect(steps[0]).not.toHaveProperty('ms')
    expect(steps[2]?.ms).toBeGreaterThan(0)
    expect(steps[2]?.ms).toBeLessThanOrEqual(took)
  })

  it('publishes the error of a failed action, and of one without a connection', async () => {
    await using server = await FakeServer.start({ handle })
    const client = await open(server, { reconnect: false })
    const closed = new Promise((resolve) => client.lifecycle.on('close', resolve))
    const steps = hearActions()
    await client.send('Refused').catch(() => undefined)
    await client.send('Break').catch(() => undefined)
    await closed
    await client.send('Late').catch(() => undefined)
    const failing = (name: string, error: string): string[] => [
      `${name} start`,
      `${name} end`,
      `${name} error ${error}`,
      `${name} asyncStart ${error}`,
      `${name} asyncEnd ${error}`,
    ]
    expect(shape(steps)).toEqual([
      ...failing('Refused', 'ActionFailedError'),
      ...failing('Break', 'OutcomeUnknownError'),
      ...failing('Late', 'NotSentError'),
    ])
  })

  it('publishes Login and Logoff', async () => {
    const steps = hearActions()
    await using server = await FakeServer.start({ handle })
    await (await open(server)).close()
    const started = steps.filter(({ step }) => step === 'start').map(({ action }) => action)
    expect(started).toEqual(['Challenge', 'Login', 'Logoff'])
  })

  it('carries an async context for tracers', async () => {
    const storage = new AsyncLocalStorage<string>()
    undo.push(() => storage.disable())
    const channel = tracingChannel<string, ActionTrace>(diagnosticsChannels.action)
    channel.start.bindStore(storage, ({ action }) => `span of ${action}`)
    undo.push(() => void channel.start.unbindStore(storage))
    await using server = await FakeServer.start({ handle })
    await using client = await open(server)
    const seen: Array<string | undefined> = []
    const onEnd = (): void => void seen.push(storage.getStore())
    channel.end.subscribe(onEnd)
    undo.push(() => channel.end.unsubscribe(onEnd))
    await client.ping()
    expect(seen).toEqual(['span of Ping'])
    expect(storage.getStore()).toBeUndefined()
  })
})

it('publishes every event, with or without a listener, until the subscription ends', async () => {
  await using server = await FakeServer.start()
  await using client = await open(server)
  server.peer.say('Event: Before')
  await client.ping()
  const notices = hear<EventNotice>(diagnosticsChannels.event)
  server.peer.say('Event: Hangup', 'Channel: PJSIP/1-00000001')
  server.peer.say('Event: Unknown')
  await client.ping()
  undo.pop()?.()
  server.peer.say('Event: After')
  await client.ping()
  expect(notices.map(({ event }) => event.name)).toEqual(['Hangup', 'Unknown'])
  expect(notices[0]?.event.get('Channel')).toBe('PJSIP/1-00000001')
  expect(notices[0]).toMatchObject({ client, server: `127.0.0.1:${server.port}` })
  expect(client.counters.events).toEqual({ received: 4, delivered: 0, dropped: 0 })
})

it('publishes the lifecycle of a client', async () => {
  const notices = hear<LifecycleNotice>(diagnosticsChannels.lifecycle)
  await using server = await FakeServer.start({ handle })
  const client = await open(server, { reconnect: { initialDelay: 1, maxDelay: 1 } })
  server.peer.say('Response: Success', 'Value: nobodys')
  const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
  await client.send('Break').catch(() => undefined)
  await back
  await client.close()
  expect(notices.map(({ name }) => name)).toEqual(['connect', 'diagnostic', 'disconnect', 'gap', 'reconnect', 'close'])
  expect(notices[0]?.detail).toEqual({ amiVersion: '11.0.0' })
  // The message may hold anything; it goes to those alone who ask this client for it.
  expect(notices[1]?.detail).toEqual({ kind: 'unmatched-response', message: 'A response answers no action: Success' })
  for (const notice of notices) expect(notice).toMatchObject({ client, server: `127.0.0.1:${server.port}` })
})
