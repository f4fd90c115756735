import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { floor, own, peerNames } from './clients/index.ts'
import { capture } from './input/capture.ts'
import { expect } from './input/stream.ts'
import { synthetic } from './input/synthetic.ts'
import { cacheFolder, installPeers } from './install.ts'
import { measureConnections } from './measure/connections.ts'
import type { Case } from './measure/job.ts'
import { type Measured, measure, startServer } from './measure/run.ts'
import { type Outcome, summarise } from './report/results.ts'
import { table } from './report/table.ts'

const usage = `npm run bench [-- options]
  --capture FILE   measure with this recording too, plain or .gz; may be given several times
  --json FILE      write the results as JSON
  --only NAME      only this client in addition to the floor and openami; several times for several
  --case NAME      only this case: three headers, typed values, five kinds, pipelined, sequential, connections
  --runs N         processes a client and case, one after the other in turns (3)
  --rounds N       times that each process measures (3)
  --events N       events of the synthetic stream (100000)
  --profile DIR    write a CPU profile of openami there, one a case`

const cases: readonly Case[] = ['three headers', 'typed values', 'five kinds', 'pipelined', 'sequential']
const actionsOf: Partial<Record<Case, number>> = { pipelined: 100_000, sequential: 10_000 }

const { values: options } = parseArgs({
  options: {
    capture: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    case: { type: 'string', multiple: true },
    runs: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    events: { type: 'string', default: '100000' },
    profile: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (options.help) console.log(usage)
else await main()

async function main(): Promise<void> {
  const clients = [floor, own, ...(options.only ?? peerNames).filter((name) => name !== own && name !== floor)]
  for (const name of clients)
    if (name !== own && name !== floor && !peerNames.includes(name)) throw new Error(`No client named ${name}`)
  const peers = clients.length > 2 ? installPeers((line) => console.error(line)) : ''
  const chosen = cases.filter((one) => options.case === undefined || options.case.includes(one))
  const outcomes: Outcome[] = []
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  console.log(`${machine}\n`)
  for (const [name, stream] of inputs()) {
    const path = join(cacheFolder(), 'stream.raw')
    writeFileSync(path, stream)
    const expected = expect(stream)
    const size = `${(stream.length / 1e6).toFixed(1)} MB, ${expected.events.toLocaleString('en-US')} events`
    for (const which of chosen) {
      const actions = actionsOf[which]
      // Actions have nothing to do with the stream: once is enough.
      if (actions !== undefined && outcomes.some((one) => one.case === which)) continue
      const input = actions === undefined ? `${name} (${size})` : `${actions.toLocaleString('en-US')} Pings`
      const measured = await measureAll(clients, which, path, stream.length, actions ?? 0, peers)
      const outcome = summarise({
        input,
        case: which,
        expected: actions === undefined ? expected : undefined,
        actions: actions ?? 0,
        measured,
      })
      outcomes.push(outcome)
      console.log(`${table(outcome)}\n`)
    }
  }
  const many =
    options.case === undefined || options.case.includes('connections') ? await measureConnections(1000) : undefined
  if (many !== undefined)
    console.log(
      `${many.connections} idle connections: ${kib(many.rss)} KiB resident each, ${kib(many.heap)} KiB of heap and buffers each`,
    )
  if (options.json !== undefined)
    writeFileSync(
      options.json,
      `${JSON.stringify({ machine, date: new Date().toISOString(), outcomes, connections: many }, undefined, 2)}\n`,
    )
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}

function* inputs(): Generator<readonly [string, Buffer]> {
  yield ['synthetic', synthetic(Number(options.events))]
  for (const path of options.capture) yield [basename(path), capture(path)]
}

/** In turns, so that what else the machine does hits all of them alike. */
async function measureAll(
  clients: readonly string[],
  which: Case,
  path: string,
  bytes: number,
  actions: number,
  peers: string,
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const measured = new Map<string, Measured[]>(clients.map((client) => [client, []]))
  const server = await startServer(path)
  try {
    for (let run = 0; run < Number(options.runs); run++) {
      for (const client of clients) {
        const runs = measured.get(client) as Measured[]
        // What hung once hangs again, and the others wait.
        if (runs.some((one) => one.failure !== undefined)) continue
        const profile = options.profile !== undefined && client === own && run === 0
        const node = profile
          ? [
              '--cpu-prof',
              `--cpu-prof-dir=${options.profile}`,
              `--cpu-prof-name=${which.replaceAll(' ', '-')}.cpuprofile`,
            ]
          : []
        const job = { client, case: which, port: server.port, peers, rounds: Number(options.rounds), bytes, actions }
        runs.push(await measure(job, node))
      }
    }
  } finally {
    server.stop()
  }
  return measured
}
