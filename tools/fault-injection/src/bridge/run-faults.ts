import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isVersion } from '@openami/asterisk-tool'
import { type BridgeClient, connectBridge } from '@openami/bridge'
import { NatsServer } from '../../../../packages/bridge/real/support/nats-server.ts'
import { stored } from '../../../../packages/bridge/real/support/stored.ts'
import { BridgeProcess } from './bridge-process.ts'
import { SmallDisk } from './full-disk.ts'
import { type Account, audit, type Read } from './ledger.ts'
import { AsteriskNode, type LedgerNode, SimulatedNode } from './nodes.ts'

export interface FaultsOptions {
  readonly rounds: number
  readonly nodes: number
  /** Releases of real servers in addition to the simulators: `16`, `22`. */
  readonly asterisks?: readonly string[]
  /** The disk of NATS is full at times: needs root. */
  readonly fullDisk?: boolean
  readonly seed: number
  readonly onRound: (round: number, fault: string) => void
}

export interface Counts extends Account {
  readonly actions: number
  readonly doublyExecuted: number
  /** How often a bridge ended by itself, which it does where NATS cannot be reached at its start. */
  readonly ended: number
}

interface Scene {
  readonly nats: NatsServer
  readonly bridges: readonly BridgeProcess[]
  readonly nodes: readonly LedgerNode[]
  readonly disk: SmallDisk | undefined
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
    await pick(nodes, random).crash(random(1_000))
  },
  async 'a link to Asterisk that is cut'(scene) {
    linksOfAny(scene).cut()
  },
  async 'a link to Asterisk that is frozen'(scene) {
    const links = linksOfAny(scene)
    links.freeze()
    await pause(500 + scene.random(1_000))
    links.thaw()
  },
  async 'the clock of a bridge that jumps by an hour'({ bridges, random }) {
    const bridge = pick(bridges, random)
    bridge.jump()
    await pause(500 + random(1_500))
    bridge.jump()
  },
}

/** nats-server 2.9 answers nothing more once its disk was full, until it is started again. */
const fullDisk = async ({ nats, disk, random }: Scene): Promise<void> => {
  await disk?.fill()
  await pause(500 + random(2_000))
  disk?.empty()
  await nats.kill()
  await nats.start()
}

function linksOfAny({ nodes, random }: Scene) {
  return pick(
    nodes.filter((node) => node instanceof SimulatedNode),
    random,
  ).pbx.links
}

export async function runFaults(options: FaultsOptions): Promise<Counts> {
  const { rounds, nodes: count, seed, onRound } = options
  const random = randomFrom(seed)
  const folder = await mkdtemp(join(tmpdir(), 'openami-faults-'))
  const disk = options.fullDisk ? new SmallDisk(join(folder, 'disk')) : undefined
  const nodes: LedgerNode[] = []
  const bridges: BridgeProcess[] = []
  let client: BridgeClient | undefined
  const work = new AbortController()
  await using nats = await NatsServer.start('', disk?.folder)
  try {
    for (const version of options.asterisks ?? []) {
      if (!isVersion(version)) throw new Error(`--asterisk: ${version} is not 16 or 22`)
      nodes.push(await AsteriskNode.start(version))
    }
    for (let index = 1; index <= count; index++) nodes.push(await SimulatedNode.start(`node-${index}`))
    const file = join(folder, 'bridge.yaml')
    await writeFile(file, configOf(nats, nodes))
    let log = ''
    for (const index of [0, 1])
      bridges.push(new BridgeProcess(file, (line) => (log = `${log}${index} ${line}`.slice(-100_000))))
    client = await connectBridge({ servers: nats.url, maxReconnectAttempts: -1, reconnectTimeWait: 50 })
    // What a server sent before it was first connected is in no stream, and in no gap.
    while (!(await areConnected(client, nodes))) await pause(100)
    const asking = client
    const working = nodes.map((node) =>
      Promise.all([emit(node, 2 * nodes.length, work.signal), act(asking, node, work.signal)]),
    )
    const known = disk === undefined ? faults : { ...faults, 'a full disk under NATS': fullDisk }
    const names = Object.keys(known)
    for (let round = 1; round <= rounds; round++) {
      const fault = pick(names, random)
      onRound(round, fault)
      await known[fault]?.({ nats, bridges, nodes, disk, random })
      await pause(random(2_000))
    }
    await pause(5_000)
    work.abort()
    const actions = (await Promise.all(working)).reduce((sum, [, sent]) => sum + sent, 0)
    const accounts: Account[] = []
    for (const node of nodes) accounts.push(await readAll(client, node))
    const total = (name: keyof Account): number => accounts.reduce((sum, account) => sum + account[name], 0)
    const endings = bridges.flatMap((bridge, index) => bridge.endings.map((ending) => `bridge ${index} ${ending}`))
    for (const ending of endings) console.error(ending)
    const result = {
      sent: total('sent'),
      delivered: total('delivered'),
      inGaps: total('inGaps'),
      lost: total('lost'),
      doubled: total('doubled'),
      outOfOrder: total('outOfOrder'),
      actions,
      doublyExecuted: nodes.reduce((sum, node) => sum + node.repeated(), 0),
      ended: endings.length,
    }
    if (result.lost + result.doubled + result.outOfOrder + result.doublyExecuted > 0) console.error(log)
    return result
  } finally {
    work.abort()
    await client?.close()
    await Promise.all(bridges.map((bridge) => bridge.end('SIGKILL')))
    await Promise.all(nodes.map((node) => node.close()))
    await nats.kill()
    disk?.unmount()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Of the streams of all nodes. */
const bytesOfAll = 1_200 * 1024 * 1024

function configOf(nats: NatsServer, nodes: readonly LedgerNode[]): string {
  const lines = nodes.map(({ name, url }) => `  ${name}: { url: "${url}", state: false }`)
  const retention = `{ bytes: ${Math.floor(bytesOfAll / nodes.length)} }`
  return `nats: { servers: ["${nats.url}"] }\nleaseDuration: 1000\nretention: ${retention}\nnodes:\n${lines.join('\n')}\n`
}

async function areConnected(client: BridgeClient, nodes: readonly LedgerNode[]): Promise<boolean> {
  for (const { name } of nodes) {
    const messages = await stored(client.connection, name).catch(() => [])
    if (!messages.some((message) => message.kind === 'status' && message.state === 'connected')) return false
  }
  return true
}

/** One event in so many milliseconds. */
async function emit(node: LedgerNode, milliseconds: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await node.emitNext()
    await pause(milliseconds)
  }
}

/** Sends actions, each again by the same id until it is answered or cannot be. Returns how many there were. */
async function act(client: BridgeClient, node: LedgerNode, signal: AbortSignal): Promise<number> {
  let sent = 0
  while (!signal.aborted) {
    sent++
    const id = `${node.name}-${sent}`
    const [name, parameters] = node.actionOf(id)
    for (let attempt = 0; attempt < 3; attempt++) {
      const answered = await client
        .server(node.name)
        .send(name, parameters, { id, timeout: 500 })
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

/** Seconds to wait for a last event, and how often one is sent: a bridge that has ended comes back, and NATS with it. */
const lastWait = 10
const lastEvents = 30

/**
 * Waits until the last event is stored, or everything before it could be in no gap; then compares all that is. One that was
 * sent while no bridge followed the server is in a gap, and another one follows.
 */
async function readAll(client: BridgeClient, node: LedgerNode): Promise<Account> {
  for (let attempt = 0; ; attempt++) {
    if (attempt % lastWait === 0) await node.emitNext()
    const read = (await stored(client.connection, node.name)).flatMap((message): Read[] => {
      if (message.kind === 'gap') return ['gap']
      return message.kind === 'event' && message.raw.UserEvent === 'Ledger' ? [Number(message.raw.Number)] : []
    })
    if (read.at(-1) === node.sent || attempt === lastEvents * lastWait) return audit(read, node.sent)
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
