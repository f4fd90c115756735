import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type BridgeClient, connectBridge } from '@openami/bridge'
import { type Simulator, startSimulator } from '@openami/simulator'
import { NatsServer } from '../../../../packages/bridge/real/support/nats-server.ts'
import { stored } from '../../../../packages/bridge/real/support/stored.ts'
import { BridgeProcess } from './bridge-process.ts'
import { type Account, audit, type Read } from './ledger.ts'

export interface FaultsOptions {
  readonly rounds: number
  readonly nodes: number
  readonly seed: number
  readonly onRound: (round: number, fault: string) => void
}

export interface Counts extends Account {
  readonly actions: number
  readonly doublyExecuted: number
}

const user = { username: 'admin', secret: 'secret' }

/** One server, and how many events it has sent. */
interface Node {
  readonly name: string
  readonly pbx: Simulator
  sent: number
  running: boolean
}

interface Scene {
  readonly nats: NatsServer
  readonly bridges: readonly BridgeProcess[]
  readonly nodes: readonly Node[]
  readonly random: (below: number) => number
}

/** Each breaks something, and has it whole again when it resolves. */
const faults: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  async 'kill -9 of a bridge'({ bridges, random }) {
    await pick(bridges, random).restart('SIGKILL')
  },
  async 'SIGTERM of a bridge'({ bridges, random }) {
    await pick(bridges, random).restart('SIGTERM')
  },
  async 'a frozen bridge'({ bridges, random }) {
    const bridge = pick(bridges, random)
    bridge.signal('SIGSTOP')
    await pause(1_500 + random(1_500))
    bridge.signal('SIGCONT')
  },
  async 'kill -9 of NATS'({ nats, random }) {
    await nats.kill()
    await pause(random(1_500))
    await nats.start()
  },
  async 'kill -9 of NATS and of a bridge'({ nats, bridges, random }) {
    await Promise.all([nats.kill(), pick(bridges, random).restart('SIGKILL')])
    await pause(random(1_000))
    await nats.start()
  },
  async 'a frozen NATS'({ nats, random }) {
    nats.signal('SIGSTOP')
    await pause(500 + random(3_000))
    nats.signal('SIGCONT')
  },
  async 'the crash of an Asterisk'({ nodes, random }) {
    const node = pick(nodes, random)
    node.running = false
    await node.pbx.crash()
    await pause(random(1_000))
    await node.pbx.restart()
    node.running = true
  },
  async 'a link to Asterisk that is cut'({ nodes, random }) {
    pick(nodes, random).pbx.links.cut()
  },
  async 'a link to Asterisk that is frozen'({ nodes, random }) {
    const { links } = pick(nodes, random).pbx
    links.freeze()
    await pause(500 + random(1_000))
    links.thaw()
  },
}

export async function runFaults({ rounds, nodes: count, seed, onRound }: FaultsOptions): Promise<Counts> {
  const random = randomFrom(seed)
  const folder = await mkdtemp(join(tmpdir(), 'openami-faults-'))
  await using nats = await NatsServer.start()
  const nodes = await Promise.all(Array.from({ length: count }, (_, index) => startNode(`node-${index + 1}`)))
  const file = join(folder, 'bridge.yaml')
  await writeFile(file, configOf(nats, nodes))
  let log = ''
  const bridges = [0, 1].map(
    (index) => new BridgeProcess(file, (line) => (log = `${log}${index} ${line}`.slice(-100_000))),
  )
  const client = await connectBridge({ servers: nats.url, maxReconnectAttempts: -1, reconnectTimeWait: 50 })
  // What a server sent before it was first connected is in no stream, and in no gap.
  while (!(await areConnected(client, nodes))) await pause(100)
  const work = new AbortController()
  const working = nodes.map((node) => Promise.all([emit(node, work.signal), act(client, node, work.signal)]))
  try {
    const names = Object.keys(faults)
    for (let round = 1; round <= rounds; round++) {
      const fault = pick(names, random)
      onRound(round, fault)
      await faults[fault]?.({ nats, bridges, nodes, random })
      await pause(random(2_000))
    }
    await pause(5_000)
    work.abort()
    const actions = (await Promise.all(working)).reduce((sum, [, sent]) => sum + sent, 0)
    // What comes last must be stored, or everything before it could be in no gap.
    for (const node of nodes) emitNext(node)
    const accounts: Account[] = []
    for (const node of nodes) accounts.push(await readAll(client, node))
    const total = (name: keyof Account): number => accounts.reduce((sum, account) => sum + account[name], 0)
    const result = {
      sent: total('sent'),
      delivered: total('delivered'),
      inGaps: total('inGaps'),
      lost: total('lost'),
      doubled: total('doubled'),
      outOfOrder: total('outOfOrder'),
      actions,
      doublyExecuted: nodes.reduce((sum, { pbx }) => sum + repeated(pbx), 0),
    }
    if (result.lost + result.doubled + result.outOfOrder + result.doublyExecuted > 0) console.error(log)
    return result
  } finally {
    work.abort()
    await client.close()
    await Promise.all(bridges.map((bridge) => bridge.end('SIGKILL')))
    await Promise.all(nodes.map(({ pbx }) => pbx.close()))
    await rm(folder, { recursive: true, force: true })
  }
}

async function startNode(name: string): Promise<Node> {
  return { name, pbx: await startSimulator({ release: '22' }), sent: 0, running: true }
}

function configOf(nats: NatsServer, nodes: readonly Node[]): string {
  const lines = nodes.map(
    ({ name, pbx }) =>
      `  ${name}: { url: "ami://${user.username}:${user.secret}@127.0.0.1:${pbx.port}", state: false }`,
  )
  return `nats: { servers: ["${nats.url}"] }\nleaseDuration: 1000\nnodes:\n${lines.join('\n')}\n`
}

async function areConnected(client: BridgeClient, nodes: readonly Node[]): Promise<boolean> {
  for (const { name } of nodes) {
    const messages = await stored(client.connection, name).catch(() => [])
    if (!messages.some((message) => message.kind === 'status' && message.state === 'connected')) return false
  }
  return true
}

function emitNext(node: Node): void {
  node.sent++
  node.pbx.emit('UserEvent', { UserEvent: 'Ledger', Number: `${node.sent}` })
}

async function emit(node: Node, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (node.running) emitNext(node)
    await pause(10)
  }
}

/** Sends actions, each again by the same id until it is answered or cannot be. Returns how many there were. */
async function act(client: BridgeClient, { name }: Node, signal: AbortSignal): Promise<number> {
  let sent = 0
  while (!signal.aborted) {
    sent++
    const id = `${name}-${sent}`
    for (let attempt = 0; attempt < 3; attempt++) {
      const put = { Family: 'ledger', Key: id, Val: `${attempt}` }
      const answered = await client
        .server(name)
        .dbPut(put, { id, timeout: 500 })
        .then(
          () => true,
          () => false,
        )
      if (answered) break
      await pause(50)
    }
    await pause(50)
  }
  return sent
}

/** How often the server was given a key that it had been given before. */
function repeated(pbx: Simulator): number {
  const keys = pbx.received('DBPut').map((action) => action.get('Key'))
  return keys.length - new Set(keys).size
}

/** Waits for the last event, then compares all that is stored. */
async function readAll(client: BridgeClient, node: Node): Promise<Account> {
  for (let attempt = 0; ; attempt++) {
    const read = (await stored(client.connection, node.name)).flatMap((message): Read[] => {
      if (message.kind === 'gap') return ['gap']
      return message.kind === 'event' && message.raw.UserEvent === 'Ledger' ? [Number(message.raw.Number)] : []
    })
    if (read.at(-1) === node.sent || attempt === 30) return audit(read, node.sent)
    await pause(1_000)
  }
}

function pick<T>(from: readonly T[], random: (below: number) => number): T {
  return from[random(from.length)] as T
}

/** The same numbers for the same seed: of a linear congruential generator. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
