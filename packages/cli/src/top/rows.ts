import type { LiveCall, LiveChannel, LiveMember, LivePbx } from '@openami/live'
import { cell } from '../output/rows.ts'
import { ago } from '../output/time.ts'

export const views = ['channels', 'calls', 'queues', 'members'] as const
export type View = (typeof views)[number]

/** One line of a view, with what its keys act on. */
export interface TopRow {
  readonly id: string
  readonly cells: readonly string[]
  readonly hangup?: (() => Promise<void>) | undefined
  readonly member?: LiveMember
}

export const columns: Readonly<Record<View, readonly string[]>> = {
  channels: ['CHANNEL', 'STATE', 'TIME', 'CALLER', 'CONNECTED', 'EXTENSION', 'APPLICATION'],
  calls: ['FROM', 'TO', 'STATE', 'TIME', 'ANSWERED BY', 'QUEUE', 'CHANNELS'],
  queues: ['QUEUE', 'WAITING', 'LONGEST', 'MEMBERS', 'AVAILABLE', 'PAUSED', 'COMPLETED', 'ABANDONED'],
  members: ['QUEUE', 'MEMBER', 'STATE', 'PAUSED', 'CALLS', 'PENALTY'],
}

/** The lines of a view whose text holds `filter`. */
export function rowsOf(pbx: LivePbx, view: View, filter: string, now: number): TopRow[] {
  const rows = makers[view](pbx, now)
  if (filter === '') return rows
  const wanted = filter.toLowerCase()
  return rows.filter(({ cells }) => cells.some((one) => one.toLowerCase().includes(wanted)))
}

const makers: Readonly<Record<View, (pbx: LivePbx, now: number) => TopRow[]>> = {
  channels: ({ channels }, now) => [...channels.values()].map((channel) => ofChannel(channel, now)),
  calls: ({ calls }, now) => [...calls.values()].map((call) => ofCall(call, now)),
  queues: ({ queues }, now) =>
    [...queues.values()].map(({ name, callers, members, available, completed, abandoned }) => ({
      id: name,
      cells: [
        ...[
          name,
          callers.length,
          callers[0] === undefined ? '' : clock(ago(callers[0].since, now)),
          members.length,
          available,
        ],
        ...[members.filter(({ paused }) => paused).length, completed, abandoned],
      ].map(cell),
    })),
  members: ({ queues }) => [...queues.values()].flatMap(({ members }) => members.map(ofMember)),
}

function ofChannel(channel: LiveChannel, now: number): TopRow {
  const { id, name, state, onHold, since, callerNumber, connectedNumber, exten, context, application } = channel
  const at = exten === undefined ? '' : `${exten}@${context ?? ''}`
  const cells = [name, onHold ? 'hold' : state, clock(ago(since, now)), callerNumber, connectedNumber, at, application]
  return { id, cells: cells.map(cell), hangup: () => channel.hangup() }
}

function ofCall(call: LiveCall, now: number): TopRow {
  const { id, from, to, state, onHold, since, answeredBy, queues, channels } = call
  const cells = [
    ...[from?.number ?? from?.device, to, onHold ? 'hold' : state, clock(ago(since, now))],
    ...[answeredBy?.device, queues.at(-1)?.queue, channels.length],
  ]
  return { id, cells: cells.map(cell), hangup: () => call.hangup() }
}

function ofMember(member: LiveMember): TopRow {
  const { queue, interface: device, name, state, paused, pausedReason, callsTaken, penalty, inCall } = member
  const shown = name === device ? name : `${name} (${device})`
  const cells = [queue, shown, inCall ? 'in call' : state, paused ? pausedReason || 'yes' : '', callsTaken, penalty]
  return { id: `${queue} ${device}`, cells: cells.map(cell), member }
}

/** `1:05`, `2:00:09`. */
export function clock(seconds: number | undefined): string {
  if (seconds === undefined) return '?'
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
