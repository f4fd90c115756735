import type { CallerId, Channel, ChannelBridge } from '../pbx/channel.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { CdrSettings } from './settings.ts'

/** What one channel did: alone, or with one that it called. */
export interface CallRecord {
  destination: string
  start: number
  answer: number | undefined
  end: number | undefined
  disposition: string | undefined
  context: string
  exten: string
  application: string
  data: string
  /** As the dialplan had it last. */
  callerId: CallerId
}

/** The records of a channel, in their order; they are published when it ends. */
export interface RecordChain {
  readonly records: CallRecord[]
  disabled: boolean
}

const dispositions: Readonly<Record<string, string>> = {
  ANSWER: 'ANSWERED',
  BUSY: 'BUSY',
  CONGESTION: 'FAILED',
  CHANUNAVAIL: 'FAILED',
}

/** Keeps call detail records from what happens in the PBX. */
export class CallRecords {
  readonly #settings: CdrSettings
  readonly #now: () => number
  readonly #publish: (channel: Channel, record: CallRecord) => void
  readonly #chains = new WeakMap<Channel, RecordChain>()
  /** Channels that another one called: they have no records of their own. */
  readonly #called = new WeakSet<Channel>()

  constructor(settings: CdrSettings, now: () => number, publish: (channel: Channel, record: CallRecord) => void) {
    this.#settings = settings
    this.#now = now
    this.#publish = publish
  }

  handle(event: PbxEvent): void {
    switch (event.type) {
      case 'state-changed':
        if (event.channel.state === 6) this.#answered(event.channel)
        return
      case 'extension-entered':
        this.#entered(event.channel)
        return
      case 'dial-begun':
        if (event.channel !== undefined) this.#dialled(event.channel, event.dest)
        return
      case 'dial-ended':
        if (event.channel !== undefined) this.#dialEnded(event.channel, event.dest, event.status)
        return
      case 'bridge-entered':
        this.#bridged(event.bridge)
        return
      case 'bridge-left': {
        const record = this.#open(event.channel)
        if (record?.destination && record.disposition === 'ANSWERED') record.end = this.#now()
        return
      }
      case 'parked': {
        const { channel, lot, space } = event.call
        const record = this.#open(channel)
        if (record === undefined) return
        record.application = 'Park'
        record.data = `${lot}:${space}`
        return
      }
      case 'hung-up':
        this.#finish(event.channel)
        return
      default:
        return
    }
  }

  /** No record of the channel is published. */
  disable(channel: Channel): void {
    this.#chain(channel).disabled = true
  }

  /** The records of the channel begin now (main/cdr.c, 22.10.1). */
  reset(channel: Channel): void {
    const now = this.#now()
    const answer = channel.state === 6 ? now : undefined
    for (const record of this.#chain(channel).records) Object.assign(record, { start: now, answer, end: undefined })
  }

  #chain(channel: Channel): RecordChain {
    const known = this.#chains.get(channel)
    if (known !== undefined) return known
    const first = blank(channel, channel.createdAt)
    describe(first, channel)
    const chain: RecordChain = { records: [first], disabled: false }
    this.#chains.set(channel, chain)
    return chain
  }

  #open(channel: Channel): CallRecord | undefined {
    return this.#chains.get(channel)?.records.findLast(({ end }) => end === undefined)
  }

  #answered(channel: Channel): void {
    for (const record of this.#chain(channel).records) if (record.end === undefined) record.answer ??= this.#now()
  }

  #entered(channel: Channel): void {
    const chain = this.#chains.get(channel)
    if (chain === undefined || channel.ending) return
    const record = this.#open(channel) ?? this.#append(channel, chain)
    if (record.destination === '') describe(record, channel)
  }

  #append(channel: Channel, chain: RecordChain): CallRecord {
    const record = blank(channel, this.#now())
    if (channel.state === 6) record.answer = this.#now()
    chain.records.push(record)
    return record
  }

  #dialled(channel: Channel, dest: Channel): void {
    this.#called.add(dest)
    const chain = this.#chain(channel)
    const last = this.#open(channel)
    const record = last !== undefined && last.destination === '' ? last : this.#append(channel, chain)
    record.destination = dest.name
    describe(record, channel)
  }

  /** Two that a client connects: the older one's record is of both. */
  #bridged({ type, channels }: ChannelBridge): void {
    const [first, second] = channels
    if (type !== 'basic' || first === undefined || second === undefined || channels.length > 2) return
    const [one, two] = first.createdAt <= second.createdAt ? [first, second] : [second, first]
    if (this.#called.has(one) || this.#called.has(two) || two.half === one) return
    const record = this.#open(one)
    if (record === undefined || record.destination !== '' || record.answer === undefined) return
    record.destination = two.name
    record.disposition = 'ANSWERED'
    this.#called.add(two)
  }

  #dialEnded(channel: Channel, { name }: Channel, status: string): void {
    const record = this.#chains
      .get(channel)
      ?.records.find((each) => each.destination === name && each.end === undefined)
    if (record === undefined) return
    record.disposition = dispositions[status] ?? 'NO ANSWER'
    if (status === 'ANSWER') record.answer ??= this.#now()
    else record.end = this.#now()
  }

  #finish(channel: Channel): void {
    const chain = this.#chains.get(channel)
    this.#chains.delete(channel)
    if (chain === undefined || chain.disabled || this.#called.has(channel)) return
    const { unanswered, isEnabled } = this.#settings
    if (!isEnabled) return
    for (const record of chain.records) {
      // An application that runs without the dialplan was not shown.
      const isLast = record.end === undefined && record.destination === '' && channel.exten !== 'h'
      if (isLast || record.application === '') {
        record.application = channel.application
        record.data = channel.appData
      }
      record.end ??= this.#now()
      record.disposition ??= record.answer === undefined || record.destination !== '' ? 'NO ANSWER' : 'ANSWERED'
      if (record.disposition === 'ANSWERED' || record.destination !== '' || unanswered) this.#publish(channel, record)
    }
  }
}

function blank(channel: Channel, start: number): CallRecord {
  const { context, exten } = channel
  const empty = {
    destination: '',
    answer: undefined,
    end: undefined,
    disposition: undefined,
    application: '',
    data: '',
    callerId: channel.callerId,
  }
  return { ...empty, start, context, exten }
}

/** A subroutine does not count as the destination. */
function describe(record: CallRecord, channel: Channel): void {
  record.application = channel.application
  record.data = channel.appData
  record.callerId = channel.callerId
  if (channel.frames.length > 0) return
  record.context = channel.context
  record.exten = channel.exten
}
