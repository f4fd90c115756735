import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, connect } from '@openami/client'
import { type CallRecord, type Difference, eventsUsed, follow, type LivePbx, type Surprise } from '@openami/live'
import { differencesFrom, readTruth } from '@openami/live-tool'
import type { Target } from '../target.ts'
import { cuttableLink } from './cuttable-link.ts'
import { isOld } from './dialplan.ts'
import { Happenings } from './happenings.ts'
import { generator } from './random.ts'

export interface StormOptions {
  /** Moments at which two models are compared with the server's lists: one whose connection breaks, and one with an audit. */
  readonly moments: number
  /** How many moments follow a break of the connection. */
  readonly cuts: number
  /** Calls that are there at the same time at most. */
  readonly calls: number
  readonly seed: number
  readonly say?: (line: string) => void
}

export interface StormResult {
  /** What differed at each moment that had differences. */
  readonly differences: readonly { readonly moment: number; readonly lines: readonly string[] }[]
  /** What the audit found. */
  readonly repaired: readonly Difference[]
  readonly surprises: readonly Surprise[]
  readonly records: readonly CallRecord[]
  /** Channels that the model has when all calls were hung up. */
  readonly left: number
  /** Channels and calls that were there at the same time at most. */
  readonly maxChannels: number
  readonly maxCalls: number
  readonly actions: Happenings['counts']
}

/** Milliseconds without an event that make a moment quiet. */
const quiet = 400
/** Milliseconds after which what still differs is no event that is on its way: a busy machine delivers some seconds late. */
const patience = 10_000
/** Milliseconds between two comparisons of the audit. */
const auditInterval = 5_000

/** Overlapping calls of every kind on a server, with the model compared with the server's lists when it is quiet. */
export async function storm(target: Target, options: StormOptions): Promise<StormResult> {
  const { say = () => undefined, moments, cuts } = options
  say(`${target.name} listens on port ${target.port}`)
  const random = generator(options.seed)
  const link = await cuttableLink(target)
  const { name: username, secret } = target.users.admin
  const login = { username, secret, allowRisks: ['runs-programs'] as const }
  const straight = { ...login, host: target.host, port: target.port }
  const actor = await connect({ ...straight, events: 'off' })
  const auditor = await connect(straight)
  const client = await connect({ ...login, port: link.port, reconnect: { initialDelay: 10, maxDelay: 50 } })
  const pbx = await follow(client)
  const audited = await follow(auditor, { audit: { interval: auditInterval } })
  const happenings = new Happenings(actor, pbx, random, { calls: options.calls, hearsKeys: !isOld(target.branch) })
  const found = { differences: [] as { moment: number; lines: string[] }[], surprises: [] as Surprise[] }
  const records: CallRecord[] = []
  const repaired: Difference[] = []
  let maxChannels = 0
  let maxCalls = 0
  let last = Date.now()
  const used = new Set(eventsUsed)
  client.on('*', ({ name }) => {
    if (used.has(name)) last = Date.now()
  })
  pbx.on('surprise', ({ surprise }) => found.surprises.push(surprise))
  pbx.on('call:ended', ({ record }) => records.push(record))
  audited.on('repaired', (change) => {
    repaired.push(...change.differences)
    for (const difference of change.differences) say(`audit: ${JSON.stringify(difference)}`)
  })
  const isCut = (moment: number): boolean =>
    Math.floor((moment * cuts) / moments) > Math.floor(((moment - 1) * cuts) / moments)
  try {
    for (let moment = 1; moment <= moments; moment++) {
      for (let steps = 1 + random(6); steps > 0; steps--) await happenings.next()
      if (isCut(moment)) {
        await sleep(random(50))
        link.cut()
        await happenings.next()
        await client.connected()
      }
      while (Date.now() - last < quiet || !pbx.synced) await sleep(20)
      maxChannels = Math.max(maxChannels, pbx.channels.size)
      maxCalls = Math.max(maxCalls, pbx.calls.size)
      const lines = await settledDifferences([pbx, audited], client, () => last)
      if (moment % 20 === 0) say(`${moment} moments, ${pbx.calls.size} calls with ${pbx.channels.size} channels`)
      if (lines.length === 0) continue
      found.differences.push({ moment, lines })
      say(`${moment}: ${lines.join('\n  ')}`)
    }
    await Promise.allSettled([...pbx.channels.values()].map(({ name }) => actor.hangup({ Channel: name })))
    while (Date.now() - last < 2 * quiet || (pbx.channels.size > 0 && Date.now() - last < patience)) await sleep(20)
  } finally {
    pbx.close()
    audited.close()
    await Promise.all([client.close(), actor.close(), auditor.close()])
    await link.close()
  }
  return { ...found, left: pbx.channels.size, repaired, records, maxChannels, maxCalls, actions: happenings.counts }
}

/**
 * Differences that last while nothing happens: a late event corrects a model that the lists were ahead of, and what is wrong
 * stays wrong.
 */
async function settledDifferences(models: readonly LivePbx[], client: Client, last: () => number): Promise<string[]> {
  for (;;) {
    const before = last()
    const compared = async (): Promise<string[]> => {
      const truth = await readTruth(client)
      return [...new Set(models.flatMap((pbx) => differencesFrom(truth, pbx)))]
    }
    let lasting = await compared()
    for (const since = Date.now(); lasting.length > 0 && last() === before && Date.now() - since < patience; ) {
      await sleep(1_000)
      lasting = await compared()
    }
    if (last() === before && models.every(({ synced }) => synced)) return lasting
    while (Date.now() - last() < quiet || !models.every(({ synced }) => synced)) await sleep(20)
  }
}
