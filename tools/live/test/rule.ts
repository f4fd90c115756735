import type { CallRecord } from '@openami/live'
import type { TimedEvent } from '../src/recording.ts'

/** What the events of a recording say of one call, read without the reducer. */
export interface ExpectedCall {
  /** Ids of its channels, in the order in which they began; one that an earlier channel had, with `#2` and so on. */
  readonly channels: readonly string[]
  readonly from: number
  to: number
  isOver: boolean
  /** Channels that talked with another one. */
  readonly talked: Set<string>
  readonly queues: string[]
  readonly conferences: Set<string>
  transfers: number
  /** Channel that began it; the one that continues with its device after a masquerade. */
  caller: string
  /** Of the caller, and when it ended. */
  cause: number | undefined
  callerEnd: number
  /** Of the last dialled channel that did not answer. */
  status: string | undefined
}

const sides = [
  ['Uniqueid1', 'Uniqueid2'],
  ['SrcUniqueID', 'DestUniqueID'],
  ['UniqueID', 'DestUniqueID'],
  ['Uniqueid', 'DestUniqueid'],
] as const

/** An event, with the ids of its channels made unique: they may be those of channels that are gone. */
interface NamedEvent extends TimedEvent {
  readonly id: (header: string) => string | undefined
}

function named(events: readonly TimedEvent[]): NamedEvent[] {
  const ended = new Set<string>()
  let counts: ReadonlyMap<string, number> = new Map()
  return events.map(({ event, at }) => {
    const own = event.get('Uniqueid') ?? ''
    if (event.name === 'Hangup') ended.add(own)
    else if (event.name === 'Newchannel' && ended.delete(own))
      counts = new Map([...counts, [own, (counts.get(own) ?? 1) + 1]])
    const known = counts
    const id = (header: string): string | undefined => {
      const raw = event.get(header)
      const count = known.get(raw ?? '')
      return count === undefined ? raw : `${raw}#${count}`
    }
    return { event, at, id }
  })
}

/** Groups channels to calls, and collects what their events say of each. */
export function expectedCalls(recorded: readonly TimedEvent[]): ExpectedCall[] {
  const events = named(recorded)
  const groups = new Groups()
  for (const event of events) groups.read(event)
  const calls = new Map<string, ExpectedCall>()
  const live = new Set<string>()
  const names = new Map<string, string>()
  const inBridge = new Map<string, Set<string>>()
  const callWith = (id: string | undefined): ExpectedCall | undefined =>
    id === undefined ? undefined : calls.get(groups.rootOf(id))
  for (const { event, at, id: idIn } of events) {
    const id = idIn('Uniqueid')
    const call = callWith(id)
    if (id !== undefined && /^(?:Newchannel|Rename)$/.test(event.name))
      names.set(event.get('Newname') ?? event.get('Channel') ?? '', id)
    if (event.name === 'Newchannel' && id !== undefined) {
      live.add(id)
      if (call === undefined)
        calls.set(groups.rootOf(id), {
          channels: [id],
          from: at,
          to: at,
          isOver: false,
          talked: new Set(),
          queues: [],
          conferences: new Set(),
          transfers: 0,
          caller: id,
          cause: undefined,
          callerEnd: at,
          status: undefined,
        })
      else (call.channels as string[]).push(id)
    } else if (event.name === 'Masquerade') {
      const [clone, original] = ['Clone', 'Original'].map((side) => names.get(event.get(side) ?? ''))
      const masked = callWith(clone)
      if (masked !== undefined && original !== undefined && masked.caller === clone) masked.caller = original
    } else if (event.name === 'Hangup' && call !== undefined && id !== undefined) {
      live.delete(id)
      if (call.caller === id) {
        call.cause = Number(event.get('Cause'))
        call.callerEnd = at
      }
      call.to = at
      call.isOver = call.channels.every((channel) => !live.has(channel))
    } else if (/^(?:QueueCallerJoin|Join)$/.test(event.name)) call?.queues.push(event.get('Queue') ?? '')
    else if (/^(?:ConfbridgeJoin|MeetmeJoin)$/.test(event.name))
      call?.conferences.add(event.get('Conference') ?? event.get('Meetme') ?? '')
    else if (event.name === 'BlindTransfer')
      add(callWith(idIn('TransfereeUniqueid') ?? idIn('TransfererUniqueid')), 'transfers')
    else if (event.name === 'AttendedTransfer') add(callWith(idIn('OrigTransfererUniqueid')), 'transfers')
    else if (event.name === 'DialEnd') {
      const dialled = idIn('DestUniqueid') ?? ''
      const to = callWith(dialled)
      if (event.get('DialStatus') === 'ANSWER') to?.talked.add(dialled)
      else if (to !== undefined) to.status = event.get('DialStatus')
    } else if (event.name === 'Dial' && event.get('SubEvent') === 'End') {
      const dialling = callWith(idIn('UniqueID'))
      if (dialling !== undefined && event.get('DialStatus') !== 'ANSWER') dialling.status = event.get('DialStatus')
    } else if (event.name === 'BridgeEnter' && id !== undefined && event.get('BridgeType') !== 'parking') {
      const bridge = event.get('BridgeUniqueid') ?? ''
      const there = inBridge.get(bridge) ?? new Set()
      inBridge.set(bridge, there.add(id))
      if (there.size > 1) for (const one of there) callWith(one)?.talked.add(one)
    } else if (event.name === 'BridgeLeave' && id !== undefined)
      inBridge.get(event.get('BridgeUniqueid') ?? '')?.delete(id)
    else if (event.name === 'Link' || (event.name === 'Bridge' && event.get('Bridgestate') === 'Link'))
      for (const name of ['Uniqueid1', 'Uniqueid2']) callWith(idIn(name))?.talked.add(idIn(name) ?? '')
  }
  return [...calls.values()]
}

function add(call: ExpectedCall | undefined, counter: 'transfers'): void {
  if (call !== undefined) call[counter] += 1
}

/** The call that has most of the record's channels. */
export function callOf(record: CallRecord, calls: readonly ExpectedCall[]): ExpectedCall | undefined {
  const shared = ({ channels }: ExpectedCall): number =>
    channels.filter((id) => record.channels.includes(withoutCount(id))).length
  const [call] = calls.toSorted((one, other) => shared(other) - shared(one))
  return call !== undefined && shared(call) > 0 ? call : undefined
}

function withoutCount(id: string): string {
  return id.replace(/#\d+$/, '')
}

/** What is wrong with the record, in words. */
export function faultsOf(record: CallRecord, call: ExpectedCall): string[] {
  const faults: string[] = []
  const check = (name: string, is: unknown, should: unknown): void => {
    if (JSON.stringify(is) !== JSON.stringify(should))
      faults.push(`${record.id}: ${name} is ${JSON.stringify(is)}, the events say ${JSON.stringify(should)}`)
  }
  const first = withoutCount(call.caller)
  check('channels', record.channels.toSorted(), call.channels.map(withoutCount).toSorted())
  check('from', record.from?.channel, first)
  check('duration', record.duration, Math.round((call.to - call.from) / 1_000))
  check('queues', record.queues.map(({ queue }) => queue).toSorted(), call.queues.toSorted())
  check('conferences', record.conferences.toSorted(), [...call.conferences].toSorted())
  check('transfers', record.transfers.length, call.transfers)
  // Others may have talked on: how the call ended is then theirs.
  if (call.to - call.callerEnd < 1_000) check('cause', record.cause?.code, call.cause)
  const others = [...call.talked].map(withoutCount).filter((id) => id !== first)
  check('whether it is answered by a channel', record.answeredBy !== undefined, others.length > 0)
  if (record.answeredBy !== undefined)
    check('whether the channel that answered talked', others.includes(record.answeredBy.channel), true)
  if (others.length > 0) check('result', record.result, 'answered')
  else if (call.queues.length === 0) {
    if (call.status === 'BUSY') check('result', record.result, 'busy')
    if (call.status === 'NOANSWER') check('result', record.result, 'no-answer')
    if (call.status === 'CANCEL') check('result', record.result, 'cancelled')
  }
  return faults
}

/** Channels that have to do with each other. */
class Groups {
  readonly #parents = new Map<string, string>()
  readonly #names = new Map<string, string>()

  read({ event, id: idIn }: NamedEvent): void {
    const id = idIn('Uniqueid')
    const linked = idIn('Linkedid')
    if (id !== undefined && linked !== undefined) this.#join(linked, id)
    const name = event.get('Channel')
    if (event.name === 'Newchannel' && id !== undefined && name !== undefined) {
      this.#names.set(name, id)
      if (name.startsWith('Local/') && name.endsWith('2')) this.#join(this.#names.get(`${name.slice(0, -1)}1`), id)
    }
    if (linked === undefined && /^(?:Dial|Link|Bridge|LocalBridge|AgentCalled)$/.test(event.name))
      for (const [one, other] of sides) if (event.has(one) && event.has(other)) this.#join(idIn(one), idIn(other))
    if (/^(?:Masquerade|Pickup)$/.test(event.name))
      this.#join(
        this.#names.get(event.get('Original') ?? event.get('TargetChannel') ?? ''),
        this.#names.get(event.get('Clone') ?? event.get('Channel') ?? ''),
      )
    if (event.name === 'Rename' && id !== undefined) this.#names.set(event.get('Newname') ?? '', id)
  }

  rootOf(id: string): string {
    let root = id
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent
    return root
  }

  #join(one: string | undefined, other: string | undefined): void {
    if (one === undefined || other === undefined) return
    const [first, second] = [this.rootOf(one), this.rootOf(other)]
    if (first !== second) this.#parents.set(second, first)
  }
}
