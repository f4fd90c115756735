import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { startSimulator } from '@openami/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EventReader, secret } from '../test/gateway/support.ts'
import { NatsServer } from './support/nats-server.ts'
import { stored, story } from './support/stored.ts'

const main = join(import.meta.dirname, '../src/command/main.ts')
const node = ['--import', 'tsx', '--conditions=@openami/source', main]

let nats: NatsServer
let folder: string
beforeAll(async () => {
  nats = await NatsServer.start()
  folder = await mkdtemp(join(tmpdir(), 'openami-bridge-'))
})
afterAll(async () => {
  await nats[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

interface Logged {
  readonly event: string
  readonly [name: string]: unknown
}

/** The command in a process of its own, with what it has logged. */
class Command implements AsyncDisposable {
  readonly logged: Logged[] = []
  readonly process: ChildProcess

  constructor(file: string) {
    this.process = spawn(process.execPath, [...node, '--config', file], { stdio: ['ignore', 'inherit', 'pipe'] })
    createInterface({ input: this.process.stderr as NodeJS.ReadableStream }).on('line', (line) => {
      this.logged.push(JSON.parse(line) as Logged)
    })
  }

  async until(event: string): Promise<Logged> {
    await expect.poll(() => this.logged.map((one) => one.event)).toContain(event)
    return this.logged.find((one) => one.event === event) as Logged
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal)
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'exit')
    return this.process.exitCode
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGKILL')
  }
}

async function configure(name: string, nodes: string): Promise<string> {
  const file = join(folder, `${name}.yaml`)
  await writeFile(file, `nats: { servers: ["${nats.url}"] }\nhttp: { port: 0 }\nleaseDuration: 500\nnodes:\n${nodes}`)
  return file
}

describe('the command', () => {
  it('publishes, serves health and metrics, takes a new file on SIGHUP, and stores what waits on SIGTERM', async () => {
    await using one = await startSimulator({ release: '22' })
    await using two = await startSimulator({ release: '22' })
    const of = (name: string, port: number) =>
      `  ${name}: { url: "ami://admin:secret@127.0.0.1:${port}", state: false }\n`
    const file = await configure('run', of('first', one.port))
    await using command = new Command(file)
    const { http } = await command.until('started')
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${http}${path}`)
      return `${response.status} ${await response.text()}`
    }
    await expect.poll(() => get('/metrics')).toContain('openami_bridge_asterisk_connected{node="first"} 1')
    expect(await get('/healthz')).toBe('200 ok\n')
    expect(await get('/readyz')).toBe('200 ok\n')
    expect(await get('/')).toBe('404 There are /healthz, /readyz and /metrics.\n')

    await writeFile(file, 'nodes: [')
    command.process.kill('SIGHUP')
    expect((await command.until('reload-refused')).reason).toContain(`${file}:1`)
    expect(command.logged.filter(({ code }) => code === 'BRIDGE_CONFIG')).toHaveLength(1)
    expect(await get('/metrics')).toContain('openami_bridge_errors_total{code="BRIDGE_CONFIG"} 1')
    await configure('run', of('first', one.port) + of('second', two.port))
    command.process.kill('SIGHUP')
    await expect.poll(() => get('/metrics')).toContain('openami_bridge_asterisk_connected{node="second"} 1')

    for (let number = 0; number < 100; number++) one.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
    expect(await command.end('SIGTERM')).toBe(0)
    const connection = await nats.connect()
    const counted = Array.from({ length: 100 }, (_, number) => `${number}`)
    expect(story(await stored(connection, 'first'), 'Number')).toEqual(['connected', ...counted, 'stopped'])
    await connection.close()
  })

  it('serves browsers over NATS, closes those whose token is withdrawn by a new file, and counts them', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const nodes = `  web: { url: "ami://admin:secret@127.0.0.1:${pbx.port}", state: false }\n`
    const file = await configure('web', nodes)
    const section =
      'gateway:\n  port: 0\n  keepalive: 1000\n  tokens:\n    board: { tokenFile: board.token, events: [UserEvent] }\n'
    const text = await readFile(file, 'utf8')
    await writeFile(file, text + section)
    await writeFile(join(folder, 'board.token'), `${secret('board')}\n`)
    await using command = new Command(file)
    const { http, gateway } = await command.until('started')
    await command.until('asterisk-connected')
    await using reader = await EventReader.open(`http://127.0.0.1:${gateway}/events?token=${secret('board')}`)
    await expect.poll(() => reader.lastId, { timeout: 30_000 }).toContain('web:')
    const metrics = async () => (await fetch(`http://127.0.0.1:${http}/metrics`)).text()
    expect(await metrics()).toContain('openami_gateway_readers{transport="sse"} 1\n')
    pbx.emit('UserEvent', { UserEvent: 'Count', Number: '1' })
    expect(await reader.until('event')).toMatchObject({ node: 'web', headers: { Number: '1' } })
    await writeFile(join(folder, 'board.token'), `${secret('another')}\n`)
    command.process.kill('SIGHUP')
    await expect.poll(() => reader.ended).toBe(true)
    expect(reader.messages.at(-1)).toMatchObject({ kind: 'end', code: 'GATEWAY_UNAUTHORIZED' })
    await expect.poll(metrics).toContain('openami_gateway_readers{transport="sse"} 0\n')
    expect(JSON.stringify(command.logged)).not.toContain('0123456789abcdef')
    expect(await command.end('SIGTERM')).toBe(0)
  })

  it.each(['http', 'gateway'])('ends with 2 and names the section %s where its port is taken', async (part) => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const file = join(folder, 'taken.yaml')
    const section =
      part === 'http' ? `{ port: ${port} }` : `{ port: ${port}, tokens: { all: { tokenFile: all.token } } }`
    await writeFile(join(folder, 'all.token'), secret('all'))
    await writeFile(
      file,
      `nats: { servers: ["${nats.url}"] }\nnodes: { taken: { url: "ami://a:b@127.0.0.1:1" } }\n${part}: ${section}\n`,
    )
    const ended = promisify(execFile)(process.execPath, [...node, '--config', file])
    await expect(ended).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        `/taken.yaml: ${part}: listen EADDRINUSE: address already in use 127.0.0.1:${port}; write another host or port\n$`,
      ),
    })
    taken.close()
  })

  it('leaves its nodes to another one after a kill -9, within the lease, and a program in Python reads both and the gap', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const file = await configure('pair', `  pair: { url: "ami://admin:secret@127.0.0.1:${pbx.port}", state: false }\n`)
    await using one = new Command(file)
    await one.until('asterisk-connected')
    await using two = new Command(file)
    await two.until('started')
    pbx.emit('UserEvent', { UserEvent: 'Count', Number: '1' })
    const connection = await nats.connect()
    await expect.poll(async () => story(await stored(connection, 'pair'), 'Number')).toContain('1')
    await one.end('SIGKILL')
    await two.until('asterisk-connected')
    pbx.emit('UserEvent', { UserEvent: 'Count', Number: '2' })
    const python = ['-u', join(import.meta.dirname, 'support/consumer.py'), `${nats.port}`, 'pair', '3']
    const { stdout } = await promisify(execFile)('python3', python, { timeout: 30_000 })
    const read = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as [string, number, number, string | null])
    expect(read.map(([kind, , , number]) => [kind, number])).toEqual([
      ['event', '1'],
      ['gap', null],
      ['event', '2'],
    ])
    expect(read[2]?.[1]).toBeGreaterThan(read[0]?.[1] as number)
    await connection.close()
  })

  it.each<[string, string[], number, RegExp]>([
    ['a wrong option', ['--confg', 'x'], 2, /--confg/],
    ['a file that is not there', ['--config', '/none.yaml'], 2, /^\/none\.yaml: there is no file/],
    ['no option, which prints the usage', [], 2, /^$/],
  ])('ends with code 2 for %s, with at most one sentence of what is wrong', async (_, args, code, message) => {
    const child = spawn(process.execPath, [...node, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    let text = ''
    child.stderr.setEncoding('utf8').on('data', (more: string) => (text += more))
    await once(child, 'close')
    expect([child.exitCode, text.trim().split('\n').length]).toEqual([code, 1])
    expect(text.trim()).toMatch(message)
  })
})
