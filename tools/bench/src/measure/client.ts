import type { Connection } from '../clients/driver.ts'
import { Floor } from '../clients/floor.ts'
import { fiveKinds } from '../input/kinds.ts'
import { last, read } from '../input/stream.ts'
import { inFlight, type Job, type Report, type Round } from './job.ts'

const job = JSON.parse(process.argv[2] as string) as Job
let count = 0
let readings = 0

function say(report: Report): void {
  process.send?.(report)
}

let cpu = process.cpuUsage()
let began = performance.now()

function spent(): { seconds: number; cpuSeconds: number } {
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - began) / 1000, cpuSeconds: (user + system) / 1e6 }
}

/** Measures from before the first byte goes out until `run` calls back. */
function measured(run: (onEnd: () => void) => void): Promise<Round> {
  return new Promise((resolve) => {
    count = 0
    readings = 0
    cpu = process.cpuUsage()
    began = performance.now()
    run(() => resolve({ ...spent(), count, read: readings }))
  })
}

function floorRound(floor: Floor): (onEnd: () => void) => void {
  return (onEnd) => {
    if (job.case === 'pipelined') floor.actions(job.actions, inFlight, onEnd)
    else if (job.case === 'sequential') floor.actions(job.actions, 1, onEnd)
    else floor.stream(job.bytes, onEnd)
  }
}

function clientRound(connection: Connection): (onEnd: () => void) => void {
  return job.case === 'pipelined' || job.case === 'sequential' ? actions(connection) : events(connection)
}

function events(connection: Connection): (onEnd: () => void) => void {
  const { case: which } = job
  const [first, second, third] = read as [string, string, string]
  let onLast = (): void => undefined
  connection.listen(which === 'five kinds' ? [...fiveKinds, last] : undefined, (event: never) => {
    if (connection.name(event) === last) return onLast()
    count++
    if (which === 'typed values') readings += connection.all(event)
    else {
      readings += characters(connection.header(event, first))
      readings += characters(connection.header(event, second))
      readings += characters(connection.header(event, third))
    }
  })
  return (onEnd) => {
    onLast = onEnd
    connection.send('UserEvent', { UserEvent: 'start' }, () => undefined)
  }
}

function characters(value: unknown): number {
  return typeof value === 'string' ? value.length : value === undefined || value === null ? 0 : String(value).length
}

function actions(connection: Connection): (onEnd: () => void) => void {
  return (onEnd) => {
    let left = job.actions
    const next = (): void => {
      if (left-- > 0) connection.send('Ping', {}, onAnswer)
    }
    const onAnswer = (): void => {
      if (++count === job.actions) onEnd()
      else next()
    }
    for (let i = 0; i < (job.case === 'pipelined' ? inFlight : 1); i++) next()
  }
}

async function driver(): Promise<(onEnd: () => void) => void> {
  if (job.client === 'floor') return floorRound(await Floor.open(job.port))
  const { drivers } = await import('../clients/index.ts')
  const found = drivers[job.client]
  if (found === undefined) throw new Error(`No client named ${job.client}`)
  return clientRound(await found().then((one) => one.connect(job.port, job.peers)))
}

for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(name, (error: unknown) => {
    say({ type: 'failed', reason: error instanceof Error ? error.message : String(error) })
  })
}
setInterval(() => say({ type: 'progress', count, ...spent() }), 500).unref()

const run = await driver()
for (let i = 0; i < job.rounds; i++) say({ type: 'round', round: await measured(run) })
process.send?.({ type: 'end', peakRss: process.resourceUsage().maxRSS * 1024 } satisfies Report, () => process.exit())
