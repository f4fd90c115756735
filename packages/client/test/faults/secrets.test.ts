import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import { makeCertificate } from '../../../transport/test/support/certificates.ts'
import { type Client, type ConnectOptions, connect, diagnosticsChannels } from '../../src/index.ts'

const secret = 'canary-secret-7d1f'
const passphrase = 'canary-passphrase-7d1f'

/** Everything that came out, in every way in which it can be printed. */
let output: string[] = []
const keys = new Set<string>()

function show(value: unknown): void {
  const options = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, maxStringLength: null }
  output.push(inspect(value, options), inspect(value), String(value))
  output.push(inspect(value, { ...options, customInspect: false, showHidden: false }))
  const ways = [
    () => JSON.stringify(value) ?? '',
    () => inspect(structuredClone(value), options),
    () => assert.deepEqual(value, {}),
    () => expect(value).toEqual({ a: 1 }),
  ]
  for (const way of ways) {
    try {
      output.push(way() ?? '')
    } catch (error) {
      // Of a circle, or what was to be seen: inspect has shown the rest.
      output.push((error as Error).message)
    }
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
  expect(output.find((text) => text.includes('canary'))).toBeUndefined()
  // Nor the key derived from the secret (R28).
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

it.each(['md5', 'plain'] as const)('R27 prints no secret for a refused login by %s', async (auth) => {
  await using server = await FakeServer.start({ secret, own: ['Login'], handle })
  show(await open(server, { auth }).catch((error: unknown) => error))
  expect(keys.size).toBe(auth === 'md5' ? 1 : 0)
})

it('prints no secret for a connection that fails', async () => {
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
  show(await connect({ username: 'admin', secret, connectTimeout: -1 }).catch((error: unknown) => error))
  show(await connect({ username: 'admin', secret: secret.repeat(80), auth: 'plain', port }).catch((e: unknown) => e))
})

it('prints no secret for TLS with a key and a passphrase', async () => {
  const own = makeCertificate({ name: 'pbx', hosts: ['127.0.0.1'] })
  await using server = await FakeServer.start({ tls: own, secret })
  for (const tls of [{ passphrase }, { passphrase, key: own.key }, { passphrase, key: own.key, cert: own.cert }])
    show(await open(server, { tls }).catch((error: unknown) => error))
  await using client = await open(server, { tls: { passphrase, ca: own.cert } })
  show(client)
})

it('prints no secret for a client in use, disconnected, reconnected and closed', async () => {
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
    reconnect: { initialDelay: 1, maxDelay: 1 },
    sync,
    allowRisks: ['runs-programs'],
  })
  for (const { actions } of server.peers) for (const action of actions) keys.add(action.get('Key') ?? 'no key')
  show(client)
  const failing = [
    client.send('Refused', { Secret: secret }),
    client.send('Setvar', { Variable: 'A', Value: `${secret}\n` }),
    client.send('X', { [`${secret}:`]: 'x' }).catch((error: Error) => {
      // The name of a header is quoted, its value is not.
      expect(error.message).toContain('is not a valid header name')
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

/** Values that the spec marks, in an event that it knows, one that it does not know, and a response. */
const marked = [`Password: ${secret}`, `Md5Cred: ${secret}`, `Secret: ${secret}`]

it('prints no secret for messages with secrets: events, items, replies, errors, torn and unmatched messages', async () => {
  const detail = ['Event: AuthDetail', 'Username: 100', ...marked].join('\r\n')
  const answers: Handler = (action, peer) => {
    peer.raw(`${detail}\r\n\r\n`)
    peer.say('Event: Brandnew', ...marked)
    // Torn, and an answer to nothing: what is said of them must not quote them.
    peer.raw(`${detail}Event: Hangup\r\nPrivilege: call,all\r\nPrivilege: x\r\n\r\n`)
    peer.say('Response: Success', 'ActionID: nobodys', ...marked)
    peer.raw(`row of text with ${secret}\r\n\r\n`)
    const { action: name } = action
    const id = `ActionID: ${action.actionId}`
    if (name === 'Getvar') peer.answer(action, 'Error', 'Message: No', ...marked)
    else if (name === 'Command') peer.answer(action, 'Error', 'Output: x', `Output: password : ${secret}`)
    else if (name === 'GetConfig') peer.answer(action, 'Success', `Line-000000-000000: secret=${secret}`)
    else if (name !== 'PJSIPShowEndpoint') peer.answer(action, 'Success', ...marked)
    else {
      peer.answer(action, 'Success', 'EventList: start')
      peer.say('Event: AuthDetail', id, ...marked)
      peer.say('Event: EndpointDetailComplete', id, 'EventList: Complete', ...marked)
    }
  }
  await using server = await FakeServer.start({ secret, handle: answers })
  const client = await open(server, { allowRisks: ['runs-programs', 'writes-files', 'stops-server'] })
  client.on('AuthDetail', () => {
    throw new Error('mine')
  })
  const slow = client.events('AuthDetail', 'Brandnew', { limit: 1 })
  client.on('*', (event) => show(event.message))
  for (const end of await Promise.allSettled([
    client.ping(),
    client.getvar({ Variable: `\${GLOBAL(${secret})}` }),
    client.send('Setvar', { Variable: 'A', Value: secret }),
    client.command({ Command: 'pjsip show auths' }),
    client.getConfig({ Filename: 'sip.conf' }),
    client.pjsipShowEndpoint({ Endpoint: '100' }),
    client.updateConfig({
      SrcFilename: 'a',
      DstFilename: 'a',
      'Action-000000': 'Update',
      'Cat-000000': 'a',
      'Var-000000': 'secret',
      'Value-000000': secret,
    }),
  ]))
    show(end)
  show(slow)
  for (let i = 0; i < slow.size; i++) show(await slow.next())
  await client.close()
  show(client.counters)
  expect(client.counters.diagnostics).toMatchObject({
    'torn-message': 6,
    'unmatched-response': 6,
    'unframed-text': 6,
    'listener-failed': 6,
    'events-dropped': expect.any(Number),
  })
  expect(output.join('\n')).toContain("Password: '***'")
})
