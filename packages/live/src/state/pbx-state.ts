import type { Call, Channel, QueueMember } from '../model/index.ts'
import { type CallNotes, newNotes } from './call-notes.ts'
import type { Change, EntityName } from './changes.ts'
import { RecentIds } from './recent-ids.ts'
import type { Surprise } from './surprise.ts'
import { Table } from './table.ts'

/** Makes the entities that have methods out of their fields. */
export interface EntityMakers {
  readonly channel: (fields: Channel) => Channel
  readonly call: (fields: Call) => Call
  readonly member: (fields: QueueMember) => QueueMember
}

const plain: EntityMakers = { channel: (fields) => fields, call: (fields) => fields, member: (fields) => fields }

/** A call that a member answered, until it counts. */
export interface MemberCall {
  /** Ids of the two channels, as far as AgentConnect names them. */
  readonly caller: string | undefined
  readonly device: string | undefined
  readonly answeredAt: number
  /** Calls that the member had taken before. */
  readonly takenBefore: number
}

export interface StateOptions {
  /** Channel variables that are kept. They need the class `dialplan`. */
  readonly variables?: readonly string[] | undefined
  /** Devices that are trunks, by name (`PJSIP/provider`) or by pattern. */
  readonly trunks?: readonly (string | RegExp)[] | undefined
}

/** Ended channels whose late events are recognised. */
const maxEnded = 10_000

/** Everything that is known of a PBX. `applyEvent` and `reconcile` change it, and nothing else does. */
export class PbxState {
  readonly channels: Table<'channel'>
  readonly calls: Table<'call'>
  readonly bridges: Table<'bridge'>
  readonly queues: Table<'queue'>
  readonly agents: Table<'agent'>
  readonly conferences: Table<'conference'>
  readonly parked: Table<'parked'>
  readonly devices: Table<'device'>
  readonly extensions: Table<'extension'>
  readonly presences: Table<'presence'>
  readonly registrations: Table<'registration'>
  readonly mailboxes: Table<'mailbox'>
  /** Ids of channels by name: events before Asterisk 12 often have the name alone. */
  readonly channelIds = new Map<string, string>()
  /** Channels that ended lately: events about them still come. */
  readonly ended = new RecentIds(maxEnded)
  /** What a call's record needs besides the call. */
  readonly notes = new Map<string, CallNotes>()
  /** Ids of calls that became part of another one, with that one's. */
  readonly merged = new Map<string, string>()
  /** The last call that a member of a queue answered, by queue and interface. */
  readonly memberCalls = new Map<string, MemberCall>()
  /** Called where the events do not say exactly what the counts of a queue or the participants of a conference are. */
  onUnsure: (kind: 'queue' | 'conference', name: string) => void = () => undefined
  /**
   * Whether an event may add a channel that nothing announced. Not for a while after lists were read: what the events are about
   * may have ended before.
   */
  adopts = true
  /** Whether events count calls; not those that came while lists were read, which the counts of the lists may include. */
  counts = true
  readonly options: StateOptions
  readonly emit: (change: Change) => void
  readonly makeMember: EntityMakers['member']

  constructor(emit: (change: Change) => void, options: StateOptions = {}, makers: EntityMakers = plain) {
    this.options = options
    this.makeMember = makers.member
    this.emit = emit
    const table = <K extends EntityName>(kind: K): Table<K> => new Table(kind, emit)
    this.channels = new Table('channel', emit, makers.channel)
    this.calls = new Table('call', emit, makers.call)
    this.bridges = table('bridge')
    this.queues = table('queue')
    this.agents = table('agent')
    this.conferences = table('conference')
    this.parked = table('parked')
    this.devices = table('device')
    this.extensions = table('extension')
    this.presences = table('presence')
    this.registrations = table('registration')
    this.mailboxes = table('mailbox')
  }

  surprise(kind: Surprise['kind'], name: string, message: string, at: number): void {
    this.emit({ type: 'surprise', at, surprise: { kind, name, message } })
  }

  notesOf(call: string): CallNotes {
    const known = this.notes.get(call)
    if (known !== undefined) return known
    const created = newNotes()
    this.notes.set(call, created)
    return created
  }

  channelNamed(name: string | undefined): Channel | undefined {
    const id = name === undefined ? undefined : this.channelIds.get(name)
    return id === undefined ? undefined : this.channels.get(id)
  }
}
