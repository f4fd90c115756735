import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '@openami/client'
import type { Channel, LivePbx } from '@openami/live'
import { oneOf, type Random } from './random.ts'

/** Extensions that calls are made to, each as often as it is here. */
const extens = [
  ...['101', '102', '103', '104', '201', '202', '203', '205', '109'],
  ...['300', '300', '300', '301', '301', '302', '303', '304', '304', '305'],
  ...['400', '400', '401', '402', '403', '404'],
  ...['500', '501', '510', '511'],
  ...['600', '601', '602', '603', '605', '610', '700', '710', '711'],
  ...['800', '801', '810', '811', '820', '821', '830', '831', '840', '841', '850', '851', '852', '860', '861'],
  ...['900', '901', '902', '910', '920', '921', '870', '871', '872', '873'],
]
/** Those that calls are sent to which are there already. */
const targets = [
  '101',
  '201',
  '300',
  '301',
  '304',
  '400',
  '402',
  '500',
  '501',
  '600',
  '601',
  '602',
  '605',
  '830',
  '902',
]
const members = ['101', '102', '103', '104', '106'].map((exten) => `Local/${exten}@storm-phones/n`)
const queues = ['storm', 'storm-all', 'storm-linear', 'storm-dynamic']
const to = { Context: 'storm-callers', Priority: '1' }

interface HappeningsOptions {
  /** Calls that are there at the same time at most. */
  readonly calls: number
  /** PlayDTMF can press keys of a channel; otherwise it plays them to its far end, for Local channels the other half. */
  readonly hearsKeys: boolean
}

type Request = Readonly<Record<string, string | number | boolean>>

/** What happens in a storm: calls, and things that are done to them. */
export class Happenings {
  readonly #actor: Client
  readonly #pbx: LivePbx
  readonly #random: Random
  readonly #options: HappeningsOptions
  /** Channels that ask another one before they transfer. */
  readonly #asking = new Set<string>()
  /** How often the server accepted and refused each action. */
  readonly counts = new Map<string, { accepted: number; refused: number }>()

  constructor(actor: Client, pbx: LivePbx, random: Random, options: HappeningsOptions) {
    this.#actor = actor
    this.#pbx = pbx
    this.#random = random
    this.#options = options
  }

  /** Calls until there are nearly as many as there may be; then something to a call. */
  async next(): Promise<void> {
    const { calls: most } = this.#options
    if (this.#pbx.calls.size < most - 5) for (let calls = 0; calls < 5; calls++) await this.#call()
    else if (this.#pbx.calls.size < most && this.#random(2) === 0) await this.#call()
    await this.#act()
  }

  async #call(): Promise<void> {
    const random = this.#random
    const exten = oneOf(random, extens) ?? '101'
    const caller = { CallerID: `Caller ${random(100)} <5550${100 + random(900)}>`, Async: true }
    const kind = random(4)
    if (kind === 0) {
      const Channel = `Local/${oneOf(random, ['101', '201', 'late'])}@storm-phones${random(2) === 0 ? '/n' : ''}`
      await this.#send('Originate', { Channel, ...caller, ...to, Exten: exten })
    } else {
      const Channel = `Local/${exten}@storm-callers${kind === 1 ? '' : '/n'}`
      await this.#send('Originate', { Channel, ...caller, Application: 'Wait', Data: '3600' })
    }
  }

  async #act(): Promise<void> {
    const random = this.#random
    const channels = [...this.#pbx.channels.values()]
    const any = oneOf(random, channels)
    if (any === undefined) return
    const asking = oneOf(random, [...this.#asking])
    if (asking !== undefined && random(3) === 0) {
      await this.#endAsking(asking)
      return
    }
    const Channel = any.name
    const talking = oneOf(random, channels.filter(this.#talks)) ?? any
    const Exten = oneOf(random, targets) ?? '600'
    switch (random(20)) {
      case 0:
      case 1:
        await this.#send('Redirect', { Channel, ...to, Exten })
        break
      case 2: {
        const ExtraChannel = this.#partnerOf(talking)?.name ?? Channel
        const extra = { ExtraContext: to.Context, ExtraExten: oneOf(random, targets) ?? '600', ExtraPriority: '1' }
        await this.#send('Redirect', { Channel: talking.name, ...to, Exten, ExtraChannel, ...extra })
        break
      }
      case 3:
        await this.#send('BlindTransfer', { Channel: talking.name, Context: to.Context, Exten })
        break
      case 4:
        await this.#press(talking.name, '#1', Exten)
        break
      case 5:
      case 6:
        await this.#send('Atxfer', { Channel: talking.name, ...to, Exten })
        this.#asking.add(talking.id)
        break
      case 7:
        await this.#press(talking.name, '*7', Exten)
        this.#asking.add(talking.id)
        break
      case 8: {
        const lots = ['default', 'storm-brief', 'storm-origin']
        const other = this.#partnerOf(talking)?.name ?? Channel
        await this.#send('Park', {
          Channel: talking.name,
          TimeoutChannel: other,
          Channel2: other,
          Parkinglot: oneOf(random, lots) ?? 'default',
        })
        break
      }
      case 9:
        await this.#press(talking.name, '#72')
        break
      case 10:
        await this.#send('Bridge', { Channel1: Channel, Channel2: oneOf(random, channels)?.name ?? Channel })
        break
      case 11:
      case 12:
        await this.#queue()
        break
      case 13:
        await this.#conference()
        break
      case 14:
        await this.#send('LocalOptimizeAway', { Channel })
        break
      case 15:
        await this.#change(Channel)
        break
      default:
        await this.#send('Hangup', { Channel })
    }
  }

  /** Ends a transfer whose target is asked. */
  async #endAsking(id: string): Promise<void> {
    this.#asking.delete(id)
    const channel = this.#pbx.channels.get(id)
    if (channel === undefined) return
    const partner = this.#partnerOf(channel)
    switch (this.#random(6)) {
      case 0:
        await this.#send('CancelAtxfer', { Channel: channel.name })
        break
      case 1:
        await this.#press(channel.name, '*3')
        break
      case 2:
        await this.#press(channel.name, '*4')
        this.#asking.add(id)
        break
      case 3:
        await this.#press(channel.name, '*2')
        break
      case 4:
        await this.#send('Hangup', { Channel: partner?.name ?? channel.name })
        break
      default:
        await this.#send('Hangup', { Channel: channel.name })
    }
  }

  async #queue(): Promise<void> {
    const random = this.#random
    const Queue = oneOf(random, queues) ?? 'storm'
    const Interface = oneOf(random, members) ?? ''
    switch (random(5)) {
      case 0:
        await this.#send('QueueAdd', { Queue, Interface, Penalty: random(3), MemberName: `Member ${random(10)}` })
        break
      case 1:
        await this.#send('QueueRemove', { Queue: 'storm-dynamic', Interface })
        break
      case 2:
        await this.#send('QueuePenalty', { Queue, Interface, Penalty: random(3) })
        break
      default:
        await this.#send('QueuePause', { Queue, Interface, Paused: random(2) === 1, Reason: 'lunch' })
    }
  }

  async #conference(): Promise<void> {
    const random = this.#random
    const conference = oneOf(random, [...this.#pbx.conferences.values()])
    const participant = conference && oneOf(random, conference.participants)
    if (participant === undefined) return
    const one = { Conference: conference?.name ?? '', Channel: participant.name }
    const action = oneOf(random, ['ConfbridgeMute', 'ConfbridgeUnmute', 'ConfbridgeKick']) ?? ''
    if (random(5) === 0) {
      await this.#send('ConfbridgeLock', { Conference: one.Conference })
      await this.#send('ConfbridgeUnlock', { Conference: one.Conference })
    } else await this.#send(action, one)
  }

  /** Something of the channel itself. */
  async #change(Channel: string): Promise<void> {
    const random = this.#random
    const set = (Variable: string, Value: string): Promise<void> => this.#send('Setvar', { Channel, Variable, Value })
    switch (random(6)) {
      case 0:
        await set('CALLERID(all)', `Other ${random(10)} <5551${random(100)}>`)
        break
      case 1:
        await set('CONNECTEDLINE(num)', `5552${random(100)}`)
        break
      case 2:
        await set('CHANNEL(accountcode)', `account${random(10)}`)
        break
      case 3:
        await this.#send('MixMonitor', { Channel, File: 'storm-more.wav' })
        break
      case 4:
        await this.#send('StopMixMonitor', { Channel })
        break
      default:
        await this.#send('AbsoluteTimeout', { Channel, Timeout: 2 })
    }
  }

  /** Keys that the party presses, as the server hears them. */
  async #press(Channel: string, ...keys: readonly string[]): Promise<void> {
    const { hearsKeys } = this.#options
    const otherHalf = Channel.replace(/[12]$/, (number) => (number === '1' ? '2' : '1'))
    for (const digits of keys) {
      for (const Digit of digits) {
        const key = { Digit, Duration: 60 }
        await this.#send('PlayDTMF', hearsKeys ? { Channel, ...key, Receive: true } : { Channel: otherHalf, ...key })
        await sleep(90)
      }
      await sleep(300)
    }
  }

  readonly #talks = (channel: Channel): boolean => this.#partnerOf(channel) !== undefined

  #partnerOf(channel: Channel): Channel | undefined {
    const ids = this.#pbx.bridges.get(channel.bridge ?? '')?.channels ?? []
    const other = ids.length === 2 ? ids.find((id) => id !== channel.id) : undefined
    return other === undefined ? undefined : this.#pbx.channels.get(other)
  }

  /** A release that lacks the action does something else. */
  async #send(action: string, request: Request): Promise<void> {
    if (this.#actor.supports(action) === false) return
    const count = this.counts.get(action) ?? { accepted: 0, refused: 0 }
    this.counts.set(action, count)
    try {
      await this.#actor.send(action, request)
      count.accepted += 1
    } catch {
      count.refused += 1
    }
  }
}
