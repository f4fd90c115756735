import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Client, type ConnectOptions, connect, diagnosticsChannels } from '../../src/index.ts'
import { FakeServer, type Handler } from '../fake-server.ts'
import { makeCertificate } from '../support/certificates.ts'

const secret = 'canary-secret-7d1f'
const passphrase = 'canary-passphrase-7d1f'

/** Everything that came out, in every way in which it can be printed. */
let output: string[] = []
const keys = new Set<string>()

function show(value: unknown): void {
  const options = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, maxStringLength: null }
  output.push(inspect(value, options), String(value))
  try {
    output.push(JSON.stringify(value) ?? '')
  } catch {
    // A circle; inspect has shown it.
  }
  for (let error = value; error instanceof Error; error = error.cause) output.push(error.stack ?? '', error.message)
}

const steps = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'].map(
  (step) => `tracing:${diagnosticsChannels.action}:${step}`,
)
const published = [...steps, diagnosticsChannels.event, diagnosticsChannels.lifecycle]
const logger = { debug: log, info: log, warn: log, error: log }

function log(details: object, text: string): void {
  show(details)
  show(text)
  for (const detail of Object.values(details)) show(detail)
}

const onWarning = (warning: Error): void => show(warning)
beforeEach(() => {
  output = []
  keys.clear()
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...shown) => shown.forEach(show))
  process.on('warning', onWarning)
  for (const name of published) subscribe(name, show)
})

afterEach(() => {
  vi.restoreAllMocks()
  process.off('warning', onWarning)
  for (const name of published) unsubscribe(name, show)
  const all = output.join('\n')
  expect(all.length).toBeGreaterThan(500)
  expect(all).not.toContain('canary')
  // Not the key that stands for the secret either (R28).
  for (const key of keys) expect(all).not.toContain(key)
})

const handle: Handler = (action, peer) => {
  const key = action.get('Key')
  if (key !== undefined) keys.add(key)
  peer.answer(action, 'Error', 'Message: Authentication failed')
}

async function open(server: FakeServer, more: ConnectOptions = {}): Promise<Client> {
  const client = await connect({ port: server.port, username: 'admin', secret, logger, ...more })
  for (const name of ['disconnect', 'reconnect', 'gap', 'diagnostic', 'close'] as const) client.lifecycle.on(name, show)
  client.on('*', show)
  return client
}

it.each(['md5', 'plain'] as const)('R27 a refused login by %s', async (auth) => {
  await using server = await FakeServer.start({ secret, own: ['Login'], handle })
  show(await open(server, { auth }).catch((error: unknown) => error))
  expect(keys.size).toBe(auth === 'md5' ? 1 : 0)
})

it('a connection that does not come about', async () => {
  const server = await FakeServer.start()
  const { port } = server
  await server.stop()
  show(await connect({ port, username: 'admin', secret }).catch((error: unknown) => error))
  for (const url of [
    `ami://admin:${secret}@[bad`,
    `http://admin:${secret}@host`,
    `ami://:${secret}@host`,
    `ami://${secret}`,
  ])
    show(await connect({ url }).catch((error: unknown) => error))
  show(await connect({ username: 'admin', secret: `${secret}\r\n` }).catch((error: unknown) => error))
  show(await connect({ username: 'admin', secret, deadline: -1 }).catch((error: unknown) => error))
  show(await connect({ username: 'admin', secret: secret.repeat(80), auth: 'plain', port }).catch((e: unknown) => e))
})

it('TLS with a key and a passphrase', async () => {
  const own = makeCertificate({ name: 'pbx', hosts: ['127.0.0.1'] })
  await using server = await FakeServer.start({ tls: own, secret })
  for (const tls of [{ passphrase }, { passphrase, key: own.key }, { passphrase, key: own.key, cert: own.cert }])
    show(await open(server, { tls }).catch((error: unknown) => error))
  await using client = await open(server, { tls: { passphrase, ca: own.cert } })
  show(client)
})

it('a client at work, broken, back, and closed', async () => {
  const answers: Handler = (action, peer) => {
    if (action.action === 'Break') peer.socket.destroy()
    else if (action.action === 'Torn')
      peer.raw('Event: Hangup\r\nPrivilege: call,all\r\nChaEvent: Hangup\r\nPrivilege: x\r\n\r\n')
    else peer.answer(action, 'Error', 'Message: No')
  }
  await using server = await FakeServer.start({ secret, handle: answers })
  const sync = (): never => {
    throw new Error('mine')
  }
  const client = await open(server, {
    events: 'call',
    reconnect: { initial: 1, max: 1 },
    sync,
    allow: ['runs-programs'],
  })
  for (const { actions } of server.peers) for (const action of actions) keys.add(action.get('Key') ?? 'no key')
  show(client)
  const failing = [
    client.send('Refused', { Secret: secret }),
    client.send('Setvar', { Variable: 'A', Value: `${secret}\n` }),
    client.send('X', { [`${secret}:`]: 'x' }).catch((error: Error) => {
      // The name of a header is quoted; what stands in one is not.
      expect(error.message).toContain('is no name for a header')
    }),
    client.send('Torn', { Secret: secret }, { timeout: 20 }),
    client.send('Silence', { Secret: secret }, { timeout: 1 }),
    client.send('Break', { Secret: secret }),
  ]
  const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
  for (const end of await Promise.allSettled(failing)) show(end)
  await back
  show(client)
  await client.close()
  show(client)
  show(client.counters)
})

it('logs, traces and counters, of messages that hold secrets themselves', async () => {
  const detail = (end: string): string =>
    `Event: AuthDetail\r\nUsername: 100\r\nPassword: ${secret}\r\nMd5Cred: ${secret}${end}`
  const answers: Handler = (action, peer) => {
    peer.raw(detail('\r\n\r\n'))
    // Torn, and an answer to nothing: what is said of them must not quote them.
    peer.raw(`${detail('')}Event: Hangup\r\nPrivilege: call,all\r\nPrivilege: x\r\n\r\n`)
    peer.say('Response: Success', 'ActionID: nobodys', `Value: ${secret}`)
    peer.raw(`row of text with ${secret}\r\n\r\n`)
    peer.answer(action, 'Success', `Value: ${secret}`)
  }
  await using server = await FakeServer.start({ secret, handle: answers })
  const client = await connect({ port: server.port, username: 'admin', secret, logger })
  await client.getvar({ Variable: `\${GLOBAL(${secret})}` })
  await client.send('Setvar', { Variable: 'A', Value: secret })
  await client.close()
  show(client.counters)
  expect(client.counters.diagnostics).toEqual({ 'torn-message': 2, 'unmatched-response': 2, 'unframed-text': 2 })
  expect(output.join('\n')).toContain("Password: '***'")
})
