import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Simulator, startSimulator } from '@openami/simulator'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { readConfig } from '../src/command/config.ts'
import { NatsServer } from './support/nats-server.ts'

/** Each block of code of the README, as it is written except for addresses. */
const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, kind = '', code = '']) => ({ kind, code }))
const block = (kind: string, text: string): string => {
  const found = blocks.filter((one) => one.kind === kind && one.code.includes(text))
  expect(found.length, `blocks of ${kind} with ${text}`).toBe(1)
  return found[0]?.code ?? ''
}

const env = { BOARD_TOKEN: 'board-token-0123456789', AGENT_TOKEN: 'agent-token-0123456789' }
let nats: NatsServer
let pbx: Simulator
const running = new Set<ChildProcess>()
beforeAll(async () => {
  nats = await NatsServer.start()
  pbx = await startSimulator({
    phones: [{ device: 'PJSIP/anna' }],
    queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna' }] }],
    extensions: '[default]\nexten => 200,1,Answer()\n same => n,Hangup()\n',
  })
})
afterAll(async () => {
  await pbx.close()
  await nats[Symbol.asyncDispose]()
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

/** In the package, where its imports are found. Resolves with what it printed once that has the text; calls come meanwhile. */
async function prints(program: string, text: RegExp): Promise<string> {
  const file = join(import.meta.dirname, `readme-${running.size}.tmp.mts`)
  const { username, secret, port } = pbx.connection
  const url = `ami://${username}:${secret}@127.0.0.1:${port}`
  const code = program
    .replaceAll(/amis?:\/\/[^']+/g, url)
    .replaceAll('nats://127.0.0.1', nats.url)
    .replace('port: 9800', 'port: 0')
  writeFileSync(file, code)
  const args = ['--import', 'tsx', '--conditions=@openami/source', file]
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let printed = ''
  const calls = setInterval(() => pbx.incoming({ from: '5550100', to: '200' }), 100)
  try {
    return await new Promise((resolve, reject) => {
      const hear = (chunk: string): void => {
        printed += chunk
        if (text.test(printed)) resolve(printed)
      }
      child.stdout.setEncoding('utf8').on('data', hear)
      child.stderr.setEncoding('utf8').on('data', hear)
      child.once('close', (exit) => reject(new Error(`ended with ${exit}: ${printed}`)))
    })
  } finally {
    clearInterval(calls)
    rmSync(file)
  }
}

/** The gateway of the README; gives its address. */
async function gateway(): Promise<string> {
  const printed = await prints(block('ts', 'startGateway'), /http:\/\/127\.0\.0\.1:\d+\/?/)
  return /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? ''
}

it('the program of the README publishes, acts, and reads events of both nodes', async () => {
  const printed = await prints(
    block('ts', 'connectBridge, startBridge'),
    /^berlin \S[\s\S]*^paris \S|^paris \S[\s\S]*^berlin \S/m,
  )
  expect(printed).not.toMatch(/Error/)
})

it('the roles of the README are roles', async () => {
  const program = `import { natsPermissions } from '../src/command/permissions.ts'
${block('ts', 'const roles')}
console.log(Object.keys(roles).join(), typeof natsPermissions)`
  await prints(program, /^reader,operator function$/m)
})

it('the requests of the README are answered by its gateway', async () => {
  const url = await gateway()
  const [listen = '', act = ''] = block('sh', 'curl').trim().split('\n')
  const words = (line: string): string[] =>
    [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, one, two, three]) => one ?? two ?? three ?? '')
  const request = (line: string): [string, RequestInit] => {
    const all = words(line).map((word) => word.replace(/\$(\w+)/, (_, name: keyof typeof env) => env[name]))
    const after = (flag: string): string | undefined => all[all.indexOf(flag) + 1]
    const [name = '', value = ''] = (after('-H') ?? '').split(': ')
    const target = all.find((word) => word.startsWith('http://')) ?? ''
    const body = all.includes('-d') ? after('-d') : undefined
    const init = { headers: { [name]: value }, ...(body !== undefined && { method: 'POST', body }) }
    return [target.replace('http://127.0.0.1:9800', url), init]
  }
  const stop = new AbortController()
  const [target, init] = request(listen)
  const stream = await fetch(target, { ...init, signal: stop.signal })
  expect([stream.status, stream.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/event-stream'),
  ])
  stop.abort()
  const answer = await fetch(...request(act))
  expect([answer.status, await answer.json()]).toMatchObject([200, { ok: true }])
})

/** As in a page. */
async function inPage(code: string, globals: Readonly<Record<string, unknown>>, until: RegExp): Promise<void> {
  let printed = ''
  const log = (...parts: unknown[]): void => {
    printed += `${parts.join(' ')}\n`
  }
  const names = Object.keys(globals)
  new Function('console', ...names, code)({ log, warn: log, error: log }, ...names.map((name) => globals[name]))
  const calls = setInterval(() => pbx.incoming({ from: '5550100', to: '200' }), 100)
  await expect.poll(() => printed, { timeout: 20_000 }).toMatch(until)
  clearInterval(calls)
}

it('the EventSource of the README hears events', async () => {
  const url = await gateway()
  const stop = new AbortController()
  class EventSource {
    onmessage: (event: { data: string }) => void = () => undefined
    constructor(target: string) {
      void this.#read(target).catch(() => undefined)
    }
    async #read(target: string): Promise<void> {
      const { body } = await fetch(target, { signal: stop.signal })
      let text = ''
      for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
        text += chunk
        const items = text.split('\n\n')
        text = items.pop() ?? ''
        for (const item of items) {
          const data = /^data: ?(.*)$/m.exec(item)?.[1]
          if (data !== undefined && !/^event: (?!message)/m.test(item)) this.onmessage({ data })
        }
      }
    }
  }
  const code = block('js', 'EventSource').replace('https://pbx.example.com', url)
  await inPage(code, { EventSource, token: env.BOARD_TOKEN }, /^berlin Hangup /m)
  stop.abort()
})

it('the WebSocket of the README subscribes, acts and hears events', async () => {
  const url = (await gateway()).replace('http:', 'ws:')
  const sockets: WebSocket[] = []
  class Socket extends WebSocket {
    constructor(target: string, protocols: string[]) {
      super(target, protocols)
      sockets.push(this)
    }
  }
  const code = block('js', 'WebSocket').replace('wss://pbx.example.com', url)
  const answered = inPage(code, { WebSocket: Socket, token: env.AGENT_TOKEN }, /^event berlin$/m)
  await answered
  for (const socket of sockets) socket.close()
})

it('the configurations of the README are ones that the command takes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openami-bridge-readme-'))
  for (const name of ['bridge.creds', 'berlin.secret', 'board.token'])
    writeFileSync(join(folder, name), `${env.BOARD_TOKEN}-of-${name}`)
  const file = join(folder, 'bridge.yaml')
  const own = block('yaml', 'credentials: bridge.creds')
  process.env.AGENT_TOKEN = env.AGENT_TOKEN
  try {
    writeFileSync(file, own)
    expect((await readConfig(file)).options.roles).toHaveProperty('reader')
    writeFileSync(file, own + block('yaml', 'gateway:'))
    expect(await readConfig(file)).toHaveProperty('gateway.options.tokens.board')
  } finally {
    delete process.env.AGENT_TOKEN
    rmSync(folder, { recursive: true })
  }
})

it('each block of the README is run here', () => {
  expect(blocks.map(({ kind }) => kind)).toEqual(['ts', 'ts', 'yaml', 'ts', 'sh', 'js', 'js', 'yaml'])
})
