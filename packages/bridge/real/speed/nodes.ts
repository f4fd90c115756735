/**
 * What a bridge and NATS need by the number of nodes: `node --import tsx --conditions=@openami/source
 * packages/bridge/real/speed/nodes.ts [nodes×events a second …]`. The servers are in this process, the bridge and NATS in their
 * own. Needs nats-server and /proc.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { NatsServer } from '../support/nats-server.ts'
import { PlainServer } from '../support/plain-server.ts'

const main = new URL('../../src/command/main.ts', import.meta.url).pathname
const given = process.argv.slice(2)
const steps = given.length > 0 ? given : ['1x10', '10x10', '50x10', '100x10', '200x10', '500x1', '1000x1']
const seconds = 15
const event = `Event: Newstate\r\nPrivilege: call,all\r\nChannel: PJSIP/100-00000001\r\nChannelState: 6\r\nChannelStateDesc: Up\r\nCallerIDNum: 100\r\nCallerIDName: Anna\r\nConnectedLineNum: 200\r\nConnectedLineName: Bert\r\nUniqueid: 1700000000.1\r\nLinkedid: 1700000000.1\r\n\r\n`

interface Usage {
  /** Seconds of CPU so far. */
  readonly cpu: number
  /** Megabytes of resident memory. */
  readonly memory: number
}

console.log('| nodes | events/s | connected after | bridge: CPU | memory | a node | NATS: CPU | memory |')
console.log('|---|---|---|---|---|---|---|---|')
for (const step of steps) {
  const [nodes = 1, rate = 1] = step.split('x').map(Number)
  await measure(nodes, rate)
}
process.exit(0)

async function measure(count: number, rate: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'openami-nodes-'))
  await using nats = await NatsServer.start()
  const servers = await Promise.all(Array.from({ length: count }, () => PlainServer.start()))
  const file = join(folder, 'bridge.yaml')
  const lines = servers.map(({ port }, index) => `  n${index}: { url: "ami://u:s@127.0.0.1:${port}", state: false }`)
  const retention = `retention: { bytes: ${16 * 1024 * 1024} }`
  await writeFile(
    file,
    `nats: { servers: ["${nats.url}"] }\n${retention}\nhttp: { port: 0 }\nnodes:\n${lines.join('\n')}\n`,
  )
  const begun = performance.now()
  const bridge = spawn(process.execPath, ['--import', 'tsx', '--conditions=@openami/source', main, '--config', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const logged = lineCounter(bridge, 'asterisk-connected')
  while (logged() < count) await pause(50)
  const connected = (performance.now() - begun) / 1_000
  let sent = 0
  const timer = setInterval(() => {
    for (const server of servers) server.send(event)
    sent += count
  }, 1_000 / rate)
  await pause(3_000)
  const [before, natsBefore, sentBefore, from] = [usage(bridge.pid), usage(nats.pid), sent, performance.now()]
  await pause(seconds * 1_000)
  const [after, natsAfter] = [usage(bridge.pid), usage(nats.pid)]
  const took = (performance.now() - from) / 1_000
  clearInterval(timer)
  const share = (one: Usage, other: Usage): string => `${(((other.cpu - one.cpu) / took) * 100).toFixed(1)} %`
  const row = [
    count,
    Math.round((sent - sentBefore) / took),
    `${connected.toFixed(1)} s`,
    share(before, after),
    `${after.memory} MB`,
    `${Math.round((after.memory * 1_024) / count)} kB`,
    share(natsBefore, natsAfter),
    `${natsAfter.memory} MB`,
  ]
  console.log(`| ${row.join(' | ')} |`)
  bridge.kill('SIGKILL')
  await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()))
  await rm(folder, { recursive: true, force: true })
}

function lineCounter({ stderr }: ChildProcess, text: string): () => number {
  let rest = ''
  let count = 0
  stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    count += lines.filter((line) => line.includes(text)).length
  })
  return () => count
}

function usage(pid: number | undefined): Usage {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const parts = fields.split(' ')
  const [, kilobytes = 0] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return { cpu: (Number(parts[11]) + Number(parts[12])) / 100, memory: Math.round(Number(kilobytes) / 1_024) }
}
