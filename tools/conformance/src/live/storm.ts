import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, connect } from '@openami/client'
import { type CallRecord, follow, type LivePbx, type Surprise } from '@openami/live'
import { differences } from '@openami/live-tool'
import type { Target } from '../target.ts'
import { cuttableLink } from './cuttable-link.ts'

export interface StormOptions {
  /** Moments at which the model is compared with the server's lists. */
  readonly moments: number
  /** Of them, how many follow a break of the connection. */
  readonly cuts: number
  /** Calls that are there at the same time at most. */
  readonly calls: number
  readonly seed: number
  readonly say?: (line: string) => void
}

export interface StormResult {
  /** What differed at each moment that had differences. */
  readonly differences: readonly { readonly moment: number; readonly lines: readonly string[] }[]
  readonly surprises: readonly Surprise[]
  readonly records: readonly CallRecord[]
  readonly maxChannels: number
}

/** Milliseconds without an event that make a moment quiet. */
const quiet = 400

/** Overlapping calls of every kind on a server, with the model compared with the server's lists when it is quiet. */
export async function storm(target: Target, options: StormOptions): Promise<StormResult> {
  const { say = () => undefined } = options
  const random = generator(options.seed)
  const link = await cuttableLink(target)
  const { name: username, secret } = target.users.admin
  const login = { username, secret, allowRisks: ['runs-programs'] as const }
  const actor = await connect({ ...login, host: target.host, port: target.port, events: 'off' })
  const client = await connect({ ...login, port: link.port, reconnect: { initialDelay: 10, maxDelay: 50 } })
  const pbx = await follow(client)
  const result = { differences: [] as { moment: number; lines: string[] }[], surprises: [] as Surprise[] }
  const records: CallRecord[] = []
  let maxChannels = 0
  let last = Date.now()
  client.on('*', () => {
    last = Date.now()
  })
  pbx.on('surprise', ({ surprise }) => result.surprises.push(surprise))
  pbx.on('call:ended', ({ record }) => records.push(record))
  try {
    for (let moment = 1; moment <= options.moments; moment++) {
      for (let steps = 1 + random(6); steps > 0; steps--) await step(actor, pbx, random, options.calls)
      if (moment % Math.max(1, Math.floor(options.moments / Math.max(1, options.cuts))) === 0 && options.cuts > 0) {
        await sleep(random(50))
        link.cut()
        await step(actor, pbx, random, options.calls)
        await client.connected()
      }
      while (Date.now() - last < quiet || !pbx.synced) await sleep(20)
      maxChannels = Math.max(maxChannels, pbx.channels.size)
      const lines = await settledDifferences(client, pbx, () => last)
      if (lines.length > 0) {
        result.differences.push({ moment, lines })
        say(`${moment}: ${lines.join('\n  ')}`)
      }
    }
    await Promise.allSettled([...pbx.channels.values()].map(({ name }) => actor.hangup({ Channel: name })))
    while (Date.now() - last < 2 * quiet) await sleep(20)
  } finally {
    pbx.close()
    await Promise.all([client.close(), actor.close()])
    await link.close()
  }
  return { ...result, records, maxChannels }
}

/** Differences while nothing happens: what comes during the comparison makes it begin again. */
async function settledDifferences(client: Client, pbx: LivePbx, last: () => number): Promise<string[]> {
  for (;;) {
    const before = last()
    const lines = await differences(client, pbx)
    if (last() === before && pbx.synced) return lines
    while (Date.now() - last() < quiet || !pbx.synced) await sleep(20)
  }
}

/** Something that happens: mostly a call, otherwise something to a channel that is there. */
async function step(actor: Client, pbx: LivePbx, random: (below: number) => number, calls: number): Promise<void> {
  const names = [...pbx.channels.values()].map(({ name }) => name)
  const any = names[random(names.length)]
  const kind = random(10)
  if (any === undefined || (kind < 5 && pbx.calls.size < calls)) {
    const extens = ['101', '102', '201', '203', '300', '300', '301', '400', '401', '500', '600', '800', '900']
    const exten = extens[random(extens.length)] ?? '101'
    const callerId = `Caller ${random(100)} <5550${100 + random(900)}>`
    await actor.originate({
      Channel: `Local/${exten}@storm-callers/n`,
      CallerID: callerId,
      Application: 'Wait',
      Data: '300',
      Async: true,
    })
    return
  }
  const ignored = await Promise.allSettled([act(actor, kind, any, random)])
  void ignored
}

function act(actor: Client, kind: number, channel: string, random: (below: number) => number): Promise<unknown> {
  const member = `Local/10${1 + random(4)}@storm-phones/n`
  switch (kind) {
    case 5:
      return actor.redirect({ Channel: channel, Context: 'storm-callers', Exten: '600', Priority: '1' })
    case 6:
      return actor.send('BlindTransfer', { Channel: channel, Context: 'storm-callers', Exten: '600' })
    case 7:
      return actor.queuePause({ Interface: member, Paused: random(2) === 1 })
    default:
      return actor.hangup({ Channel: channel })
  }
}

/** Numbers below a limit that are the same for the same seed. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return below === 0 ? 0 : Math.floor((state / 2 ** 32) * below)
  }
}
