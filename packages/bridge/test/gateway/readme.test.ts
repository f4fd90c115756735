import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { connect } from '@openami/client'
import { type Simulator, startSimulator } from '@openami/simulator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Gateway, startGateway } from '../../src/gateway/index.ts'
import { EventReader, secret } from './support.ts'

const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const section = text.slice(text.indexOf('## The gateway for browsers'), text.indexOf('## How it keeps its word'))
const [program = '', shell = '', eventSource = '', webSocket = ''] = Array.from(
  section.matchAll(/^```(?:ts|sh|js)\n(.*?)^```/gms),
  ([, code]) => code,
)
const environment = { BOARD_TOKEN: secret('board'), AGENT_TOKEN: secret('agent') }
const AsyncFunction = (async () => undefined).constructor as FunctionConstructor

let pbx: Simulator
let gateway: Gateway
let ami: Awaited<ReturnType<typeof connect>>
beforeAll(async () => {
  pbx = await startSimulator({
    release: '22',
    phones: [{ device: 'PJSIP/anna' }],
    queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna' }] }],
  })
  const code = program
    .replace(/^import .*\n/gm, '')
    .replace('port: 9800', 'port: 0')
    .concat('return { ami, gateway }')
  const run = new AsyncFunction('connect', 'startGateway', 'process', 'console', code)
  const toSimulator = () => connect(pbx.connection)
  ;({ ami, gateway } = await run(toSimulator, startGateway, { env: environment }, { log() {} }))
})
afterAll(async () => {
  await gateway.close()
  await ami.close()
  await pbx.close()
})

const hangUp = async (): Promise<void> => {
  const call = await pbx.incoming({ from: '5550100', to: 'anna' })
  await call.hangUp()
}

it('the commands of the README read hangups and pause a member', async () => {
  const [read = '', act = ''] = shell.replaceAll('9800', `${gateway.port}`).split(/^(?=curl -H)/m)
  const env = { ...process.env, ...environment }
  const reading = spawn('sh', ['-c', `exec ${read}`], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const lines: string[] = []
  createInterface({ input: reading.stdout }).on('line', (line) => lines.push(line))
  await expect.poll(() => lines.length).toBeGreaterThan(0)
  await hangUp()
  await expect.poll(() => lines.filter((line) => line.startsWith('data: ')).length).toBeGreaterThan(0)
  expect(JSON.parse(lines.find((line) => line.startsWith('data: '))?.slice(6) ?? '')).toMatchObject({ name: 'Hangup' })
  reading.kill()

  const acting = spawn('sh', ['-c', act], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const [answer] = (await once(acting.stdout, 'data')) as [Buffer]
  expect(JSON.parse(answer.toString())).toMatchObject({ ok: true, node: 'berlin' })
  pbx.assertReceived('QueuePause', { Interface: 'PJSIP/anna' })
})

/** A page's script, with what it writes to the console. */
async function page(code: string, token: string, given: object): Promise<unknown[][]> {
  const written: unknown[][] = []
  const write = (...values: unknown[]) => void written.push(values)
  const own = code.replace(/(http|ws)s:\/\/pbx\.example\.com/, `$1://127.0.0.1:${gateway.port}`)
  const names = { console: { log: write, warn: write, error: write }, token, ...given }
  await new AsyncFunction(...Object.keys(names), own)(...Object.values(names))
  return written
}

it('the EventSource of the README shows hangups', async () => {
  let reader: EventReader | undefined
  class EventSource {
    onmessage: (event: { data: string }) => void = () => undefined
    constructor(url: string) {
      void EventReader.open(url).then((opened) => {
        reader = opened
        opened.messages.push = (message) => {
          this.onmessage({ data: JSON.stringify(message) })
          return 0
        }
      })
    }
  }
  const written = await page(eventSource, environment.BOARD_TOKEN, { EventSource })
  await expect.poll(() => reader).toBeDefined()
  await hangUp()
  await expect.poll(() => written.length).toBeGreaterThan(0)
  expect(written[0]?.slice(0, 2)).toEqual(['berlin', 'Hangup'])
  await reader?.[Symbol.asyncDispose]()
})

it('the WebSocket of the README subscribes, and is refused an action unless its token may send it', async () => {
  const sockets: WebSocket[] = []
  class Recorded extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols)
      sockets.push(this)
    }
  }
  const written = await page(webSocket, environment.BOARD_TOKEN, { WebSocket: Recorded })
  await expect.poll(() => written).toContainEqual(['snapshot', 'berlin'])
  await expect.poll(() => written).toContainEqual([expect.any(String), 'QueuePause: not permitted to board'])
  const other = await page(webSocket, environment.AGENT_TOKEN, { WebSocket: Recorded })
  await expect.poll(() => other).toContainEqual(['snapshot', 'berlin'])
  await expect.poll(() => other).toContainEqual([expect.any(String), expect.objectContaining({ Response: 'Success' })])
  for (const socket of sockets) socket.terminate()
})
