import { type Client, type ConnectOptions, connect, LoginError } from '@openami/client'
import { afterEach, expect, it } from 'vitest'
import { report, runs } from '../../../packages/transport/test/support/scale.ts'
import { secret } from '../src/server.ts'
import { ServerProcess } from '../src/server-process.ts'

const clients = runs(250, 1_000)
const strangers = 20
const limit = 15_000

const conf = (moved: string): string => `
[general]
enabled = yes
authlimit = 50
allowmultiplelogin = yes
[watcher]
secret = ${secret}
read = all
write = all
[admin]
secret = ${secret}
read = call
write = all
[moved]
secret = ${moved}
read = call
write = all
`

const servers: ServerProcess[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => server.kill())))

async function start(moved: string, port?: number): Promise<ServerProcess> {
  const server = await ServerProcess.start(conf(moved), port)
  servers.push(server)
  return server
}

/** The pauses stay short enough for the limit, however long the server was away. */
const backoff = { maxDelay: 4_000 }

const open = (port: number, username: string, more: ConnectOptions = {}): Promise<Client> =>
  connect({ port, username, secret, events: 'off', retry: backoff, reconnect: backoff, ...more })

/** Accounts of the logins that the server has refused from now on. */
async function refusals(port: number): Promise<{ accounts: string[]; watcher: Client }> {
  const watcher = await open(port, 'watcher', { events: 'on', reconnect: false })
  const accounts: string[] = []
  for (const kind of ['ChallengeResponseFailed', 'InvalidPassword', 'InvalidAccountID'])
    watcher.on(kind, (event) => void accounts.push(event.get('AccountID') ?? ''))
  return { accounts, watcher }
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1)

it('R1, R3 many clients connect through backlog 10 and authlimit 50, and a wrong secret is tried once', async () => {
  const server = await start(secret)
  const { port } = server
  let { accounts, watcher } = await refusals(port)
  const began = performance.now()
  const opening = Array.from({ length: clients }, (_, i) => open(port, i < strangers ? 'moved' : 'admin'))
  const wrong = Array.from({ length: strangers }, () => open(port, 'nobody').catch((error: unknown) => error))
  const all = await Promise.all(opening)
  const first = seconds(began)
  expect(performance.now() - began).toBeLessThan(limit)
  for (const error of await Promise.all(wrong)) expect(error).toBeInstanceOf(LoginError)
  await watcher.ping()
  expect(accounts).toEqual(Array(strangers).fill('nobody'))
  const result = `all in after ${first} s; each of ${strangers} bad secrets tried once`
  report({ campaign: 'storm', what: 'connect at once, backlog 10, authlimit 50', count: clients, result })

  // The server crashes and comes back; the secret of a few has changed.
  const back = all.slice(strangers).map((client) => new Promise((resolve) => client.lifecycle.on('reconnect', resolve)))
  const ended = all
    .slice(0, strangers)
    .map((client) => new Promise((resolve) => client.lifecycle.on('close', ({ reason }) => resolve(reason))))
  await server.kill()
  await start('another', port)
  const returned = performance.now()
  ;({ accounts, watcher } = await refusals(port))
  await Promise.all(back)
  const second = seconds(returned)
  expect(performance.now() - returned).toBeLessThan(limit)
  for (const reason of await Promise.all(ended)) expect(reason).toBeInstanceOf(LoginError)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  await watcher.ping()
  // Some may have been refused before the watcher was in.
  expect(accounts.length).toBeLessThanOrEqual(strangers)
  expect(new Set(accounts)).toEqual(new Set(accounts.length === 0 ? [] : ['moved']))
  const after = `all back after ${second} s; a changed secret ends its client`
  report({
    campaign: 'storm',
    what: 'reconnect after a crash of the server',
    count: clients - strangers,
    result: after,
  })

  await Promise.all([...all, watcher].map((client) => client.close()))
}, 120_000)
