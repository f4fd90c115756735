import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { type SimulatorOptions, startSimulator } from '@openami/simulator'
import { measureGrowth } from './growth.ts'
import { login } from './login.ts'

export interface Measurement {
  readonly name: string
  readonly unit: string
  readonly aim: string
  run(): Promise<number>
}

const quiet: SimulatorOptions = { onUnhandled: 'ignore' }
const extensions = '[default]\nexten => 1,1,Answer()\n same => n,Wait(120)\n same => n,Hangup()\n'

function seconds(begin: number): number {
  return (performance.now() - begin) / 1_000
}

async function start(): Promise<number> {
  await (await startSimulator(quiet)).close()
  const begin = performance.now()
  const pbx = await startSimulator(quiet)
  const time = performance.now() - begin
  await pbx.close()
  return Math.round(time * 10) / 10
}

/** Events to each of `count` sessions, until they have read all. */
async function events(count: number, perSession: number, user = 'admin'): Promise<number> {
  const users = [
    { name: 'admin', secret: 'secret' },
    { name: 'blind', secret: 'secret', read: 'system' },
  ]
  await using pbx = await startSimulator({ ...quiet, users, backlog: 511 })
  const sockets: Socket[] = []
  for (let i = 0; i < count; i++) sockets.push(await login(pbx))
  const event = {
    name: 'VarSet',
    classes: ['dialplan'],
    headers: [
      ['Channel', `PJSIP/${user}-00000001`],
      ['Uniqueid', '1767225600.1'],
      ['Variable', 'A'],
      ['Value', 'b'],
    ],
  } as const
  const ended = sockets.map(async (socket) => {
    let tail = ''
    socket.on('data', (chunk: Buffer) => {
      tail = (tail + chunk.subarray(-64).toString('latin1')).slice(-64)
      if (tail.includes('Value: last\r\n\r\n')) socket.emit('last')
    })
    await once(socket, 'last')
  })
  const begin = performance.now()
  for (let sent = 0; sent < perSession; ) {
    for (let i = 0; i < 1_000 && sent < perSession; i++, sent++) pbx.engine.publish(event)
    await new Promise((resolve) => setImmediate(resolve))
  }
  pbx.engine.publish({ ...event, headers: [...event.headers.slice(0, -1), ['Value', 'last']] })
  await Promise.all(ended)
  const rate = Math.round((count * perSession) / seconds(begin))
  for (const socket of sockets) socket.destroy()
  return rate
}

/** Pings a second that a client in another process has answered, many at a time. */
async function pings(total: number): Promise<number> {
  await using pbx = await startSimulator(quiet)
  const client = fork(new URL('./ping-client.ts', import.meta.url), [String(pbx.port), String(total)])
  await once(client, 'message')
  const begin = performance.now()
  client.send('go')
  const [message] = await Promise.race([once(client, 'message'), once(client, 'exit')])
  if (message !== 'done') throw new Error('the client has lost its connection')
  return Math.round(total / seconds(begin))
}

/** Seconds that so many calls of two minutes take, spread over a day of the virtual clock, with a client that listens. */
async function day(calls: number): Promise<number> {
  await using pbx = await startSimulator({ ...quiet, clock: 'virtual', extensions })
  const socket = await login(pbx)
  socket.resume()
  const begin = performance.now()
  const pause = Math.floor(86_400_000 / calls)
  for (let made = 0; made < calls; ) {
    for (let i = 0; i < 100 && made < calls; i++, made++) {
      pbx.incoming({ from: '5550100', to: '1' })
      await pbx.advance(pause)
    }
  }
  await pbx.advance('5m')
  const time = seconds(begin)
  socket.destroy()
  return Math.round(time * 10) / 10
}

/** Microseconds a call, with so many at once. */
async function simultaneous(count: number): Promise<number> {
  await using pbx = await startSimulator({ ...quiet, clock: 'virtual', extensions })
  const rounds = Math.max(1, Math.round(2_000 / count))
  const begin = performance.now()
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) pbx.incoming({ from: '5550100', to: '1' })
    await pbx.advance('5m')
  }
  return Math.round((seconds(begin) * 1e6) / (count * rounds))
}

/** Kilobytes a minute that the heap grows by, with what it was from time to time. */
async function growth(minutes: number): Promise<number> {
  const { slope, samples, calls, sessions } = await measureGrowth(minutes)
  const shown = samples.map(([minute, megabytes]) => `${minute.toFixed(1)}: ${megabytes.toFixed(2)}`).join(', ')
  console.log(`${calls} calls, ${sessions} sessions; MB after collecting garbage by minute: ${shown}`)
  return Math.round(slope * 10) / 10
}

/** `minutes` is how long the growth of memory is measured. */
export const measurements = (minutes: number): readonly Measurement[] => [
  { name: 'start', unit: 'ms', aim: '≤ 20', run: start },
  { name: 'events-to-one', unit: 'events/s', aim: '≥ 300,000', run: () => events(1, 500_000) },
  { name: 'events-to-1000', unit: 'events/s', aim: '≥ 500,000: 500 a second to each', run: () => events(1_000, 1_000) },
  { name: 'pings', unit: 'pings/s', aim: '≥ 350,000', run: () => pings(1_000_000) },
  { name: 'day-of-100000-calls', unit: 's', aim: '≤ 60', run: () => day(100_000) },
  { name: '100-calls-at-once', unit: 'µs a call', aim: 'as with 10,000', run: () => simultaneous(100) },
  { name: '10000-calls-at-once', unit: 'µs a call', aim: 'as with 100', run: () => simultaneous(10_000) },
  { name: 'growth', unit: 'KB a minute', aim: 'near 0', run: () => growth(minutes) },
]
