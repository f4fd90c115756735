import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Simulator, startSimulator } from '@openami/simulator'
import { login } from './login.ts'

const extensions = `[default]
exten => 1,1,Answer()
 same => n,Set(GLOBAL(last)=\${CALLERID(num)})
 same => n,Set(DB(numbers/last)=\${CALLERID(num)})
 same => n,Wait(5)
 same => n,Hangup()
exten => 2,1,Dial(PJSIP/anna,20)
exten => 3,1,Queue(support,,,,30)
exten => 4,1,ConfBridge(room)
exten => 5,1,Answer()
 same => n,MixMonitor(call.wav)
 same => n,UserEvent(Greeting,Text: hello)
 same => n,Park()
exten => 6,1,VoiceMail(100@default,u)
exten => 7,1,Dial(Local/1@default&PJSIP/bert)
exten => 8,1,ChanSpy(PJSIP/anna,q)
`

/** Actions of a minute, besides calls. */
const actions = [
  'Ping',
  'CoreShowChannels',
  'QueueStatus',
  'Status',
  'Setvar\nVariable: A\nValue: 1',
  'Getvar\nVariable: A',
  'DBPut\nFamily: numbers\nKey: a\nVal: 1',
  'DBGet\nFamily: numbers\nKey: a',
  'DBDel\nFamily: numbers\nKey: a',
  'Command\nCommand: core show channels',
  'Originate\nChannel: Local/1@default\nApplication: Wait\nData: 3\nAsync: true',
  'Originate\nChannel: PJSIP/bert\nContext: default\nExten: 3\nPriority: 1',
  'QueueAdd\nQueue: support\nInterface: PJSIP/carl',
  'QueuePause\nQueue: support\nInterface: PJSIP/carl\nPaused: true',
  'QueueRemove\nQueue: support\nInterface: PJSIP/carl',
  'UserEvent\nUserEvent: Greeting',
  'ExtensionState\nExten: 1\nContext: default',
  'GetConfig\nFilename: manager.conf',
  'PJSIPShowEndpoints',
  'NoSuchAction',
  'Reload',
]

export interface Growth {
  /** Kilobytes a minute after the first fifth, by least squares. */
  readonly slope: number
  /** Megabytes of the heap after collecting garbage, with the minute. */
  readonly samples: ReadonlyArray<readonly [minute: number, megabytes: number]>
  readonly calls: number
  readonly sessions: number
}

/** How the memory grows in so many minutes of work that repeats: calls, queues, actions, sessions that come and go. */
export async function measureGrowth(minutes: number): Promise<Growth> {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  await using pbx = await startSimulator({
    clock: 'virtual',
    onUnhandled: 'ignore',
    journal: 1_000,
    extensions,
    phones: ['anna', 'bert', 'carl'].map((name) => ({ device: `PJSIP/${name}` })),
    queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna' }, { interface: 'PJSIP/bert' }] }],
  })
  const listener = await login(pbx)
  listener.resume()
  const samples: Array<[number, number]> = []
  let [calls, sessions] = [0, 0]
  const begin = performance.now()
  const elapsed = (): number => (performance.now() - begin) / 60_000
  for (let round = 0; elapsed() < minutes; round++) {
    for (let exten = 1; exten <= 8; exten++, calls++)
      pbx.incoming({ from: `55501${10 + (round % 90)}`, to: String(exten) })
    await actOnce(pbx, round)
    sessions++
    await pbx.advance('20s')
    for (const call of pbx.calls) call.hangUp()
    if (round % 50 === 0) pbx.mailbox('100@default').clear()
    await pbx.advance('100s')
    if (samples.length > (elapsed() / minutes) * samplesPerRun) continue
    // The engine drops what only it knows, such as the shapes of objects, after several.
    for (let i = 0; i < 4; i++) gc()
    samples.push([elapsed(), process.memoryUsage().heapUsed / 1_048_576])
  }
  listener.destroy()
  const settled = samples.filter(([minute]) => minute > minutes / 5)
  return { slope: slopeOf(settled) * 1024, samples, calls, sessions }
}

const samplesPerRun = 50

/** A client that comes, has every action answered, and leaves: by Logoff, or in the middle. */
async function actOnce(pbx: Simulator, round: number): Promise<void> {
  const socket: Socket = await login(pbx)
  let tail = ''
  let answered = false
  socket.on('data', (chunk: Buffer) => {
    const text = tail + chunk.toString('latin1')
    answered ||= text.includes('ActionID: last')
    tail = text.slice(-20)
  })
  socket.write(
    actions
      .map((action, at) => `Action: ${action.replaceAll('\n', '\r\n')}\r\nActionID: ${round}-${at}\r\n\r\n`)
      .join(''),
  )
  socket.write('Action: Ping\r\nActionID: last\r\n\r\n')
  while (!answered) {
    await pbx.advance('1s')
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (round % 2 === 0) socket.destroy()
  else {
    socket.end('Action: Logoff\r\n\r\n')
    await once(socket, 'close')
  }
}

function slopeOf(points: ReadonlyArray<readonly [x: number, y: number]>): number {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const sum = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((all, one) => all + of(one), 0)
  return sum((point) => (point[0] - x) * (point[1] - y)) / sum((point) => (point[0] - x) ** 2)
}
