import { type RunningAsterisk, startAsterisk, users } from '@openami/asterisk-tool'
import { type Client, type ConnectOptions, connect, ServerShuttingDownError, type SyncReason } from '@openami/client'
import { afterAll, expect, test } from 'vitest'
import { pbx, target } from '../test/support.ts'

const limit = 60_000
const { name: username, secret } = users.admin
/** A server of its own, which may go and come. */
let server: RunningAsterisk | undefined
const clients: Client[] = []

afterAll(async () => {
  await Promise.all(clients.map((client) => client.close({ signal: AbortSignal.abort() })))
  await server?.stop()
}, limit)

async function start(port = 0): Promise<RunningAsterisk> {
  if (target.branch !== '16' && target.branch !== '22') throw new Error('There is no such server.')
  server = await startAsterisk(target.branch, { port })
  return server
}

async function open({ port }: RunningAsterisk, more: ConnectOptions = {}): Promise<Client> {
  const client = await connect({
    port,
    username,
    secret,
    allowRisks: ['runs-programs', 'writes-files', 'stops-server'],
    ...more,
  })
  clients.push(client)
  return client
}

test(
  'R30 waits for a killed and restarted server to boot before the sync hook asks for its state',
  async () => {
    const first = await start()
    const runs: SyncReason[] = []
    const queues: number[] = []
    const booted: string[] = []
    const client = await open(first, {
      reconnect: { initialDelay: 20, maxDelay: 20 },
      async sync(own, reason, signal) {
        if (runs.length === 0) own.on('FullyBooted', () => booted.push('FullyBooted'))
        runs.push(reason)
        const { items } = await own.queueStatus({}, { signal })
        queues.push(items.filter(({ name }) => name === 'QueueParams').length)
      },
    })
    const odd: unknown[] = []
    client.lifecycle.on('diagnostic', ({ kind, error }) => void (kind !== 'reconnect-failed' && odd.push(kind, error)))
    const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    await first.kill()
    const second = start(first.port)
    await back
    await client.connected()
    expect(runs).toMatchObject([
      { cause: 'connect', gap: undefined, attempt: 1 },
      { cause: 'reconnect', attempt: 1 },
    ])
    expect(queues[0]).toBeGreaterThan(0)
    expect(queues).toEqual([queues[0], queues[0]])
    await client.ping()
    expect(booted).toEqual(['FullyBooted', 'FullyBooted'])
    expect(odd).toEqual([])
    await second
  },
  limit,
)

test(
  'R3 retries logins and actions that a gracefully stopping server refuses',
  async () => {
    const running = server ?? (await start())
    const client = await open(running, { reconnect: { initialDelay: 20, maxDelay: 20 } })
    const to = { Application: 'Wait', Data: '8', Async: true }
    const { outcome } = await client.originate({ Channel: pbx.answers, ...to })
    expect((await outcome)?.Response).toBe('Success')
    const gone = new Promise((resolve) => client.lifecycle.on('disconnect', resolve))
    const stopping = (await open(running, { reconnect: false })).command({ Command: 'core stop gracefully' })
    stopping.catch(() => undefined)
    const refused = async (): Promise<boolean> => {
      try {
        await client.ping()
        return false
      } catch (error) {
        if (error instanceof ServerShuttingDownError) return true
        throw error
      }
    }
    while (!(await refused())) await new Promise((resolve) => setTimeout(resolve, 20))
    const ends = [
      client.originate({ Channel: pbx.answers, ...to }),
      client.coreShowChannels(),
      client.command({ Command: 'core show uptime' }),
      open(running),
      open(running, { auth: 'plain' }),
    ]
    for (const end of await Promise.allSettled(ends))
      expect(end).toMatchObject({ status: 'rejected', reason: { name: 'ServerShuttingDownError' } })
    expect(client.state).toBe('connected')
    await gone
    expect(client.state).toBe('reconnecting')
    // Its port is free once its process has ended.
    await running.stop()
    await start(running.port)
    await client.connected()
    expect((await client.ping()).get('Ping')).toBe('Pong')
  },
  limit,
)
