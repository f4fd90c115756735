import type { Call, CallRecord, CallResult } from '../model/index.ts'
import type { CallNotes } from '../state/call-notes.ts'
import type { PbxState } from '../state/pbx-state.ts'

/** Milliseconds within which the ends of those who talk with each other follow one another. */
const partingTime = 1_000

/** Its last channel is gone: the call becomes a record. */
export function endCall(state: PbxState, call: Call, at: number, missed: boolean): void {
  const notes = state.notesOf(call.id)
  state.notes.delete(call.id)
  for (const alias of notes.aliases) state.merged.delete(alias)
  state.calls.remove(call.id, at)
  state.emit({ type: 'call:ended', at, record: recordOf(call, notes, at, missed) })
}

function recordOf(call: Call, notes: CallNotes, at: number, missed: boolean): CallRecord {
  const { state: _state, onHold: _onHold, ...kept } = call
  const closed = (to: number | undefined): number => to ?? at
  const { callerLeft } = notes
  const holds = call.holds.map((hold) => ({ ...hold, to: closed(hold.to) }))
  return {
    ...kept,
    channels: notes.channels,
    legs: call.legs.map((leg) => ({ ...leg, state: 'ended', to: closed(leg.to) })),
    queues: call.queues.map((visit) =>
      visit.outcome === 'waiting' ? { ...visit, to: closed(visit.to), outcome: 'left' } : visit,
    ),
    holds,
    endedAt: at,
    result: missed ? 'missed' : resultOf(call, notes),
    duration: call.since === 'unknown' ? undefined : seconds(call.since, at),
    talkTime: call.answeredAt === undefined ? 0 : seconds(call.answeredAt, at),
    holdTime: holds.reduce((sum, { from, to }) => sum + seconds(from, to), 0),
    cause: callerLeft !== undefined && at - callerLeft.at < partingTime ? callerLeft.cause : notes.cause,
    endedBy: notes.endedBy,
  }
}

const results: ReadonlyMap<string | undefined, CallResult> = new Map<string, CallResult>(
  Object.entries({
    BUSY: 'busy',
    NOANSWER: 'no-answer',
    CANCEL: 'cancelled',
    ABANDON: 'cancelled',
    CHANUNAVAIL: 'failed',
    CONGESTION: 'failed',
  }),
)

/** By cause of Q.850, where no dialled leg says it. */
const causes: ReadonlyMap<number | undefined, CallResult> = new Map([
  [16, 'cancelled'],
  [17, 'busy'],
  [18, 'no-answer'],
  [19, 'no-answer'],
  [21, 'no-answer'],
])

function resultOf(call: Call, { status, cause, pickedUp, continued }: CallNotes): CallResult {
  if (call.answeredAt !== undefined || call.conferences.length > 0) return 'answered'
  // An application answered it, and no one else was called.
  const wasDialled = call.legs.some(({ channel }) => channel !== call.from?.channel)
  if (pickedUp && !wasDialled && call.queues.length === 0) return 'answered'
  if (call.queues.some(({ outcome }) => outcome === 'abandoned')) return 'cancelled'
  const visit = call.queues.at(-1)
  const lastLeg = call.legs.at(-1)
  // Agents were called, or none was there.
  if (visit !== undefined && (lastLeg === undefined || lastLeg.from <= (visit.to ?? lastLeg.from))) return 'no-answer'
  // Up to 1.4 no event says how Dial ended: a caller who gave up has no dialplan that continues.
  const byCause = cause?.code === 16 && continued ? 'no-answer' : causes.get(cause?.code)
  return results.get(status) ?? byCause ?? (pickedUp ? 'cancelled' : 'failed')
}

function seconds(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / 1_000))
}
