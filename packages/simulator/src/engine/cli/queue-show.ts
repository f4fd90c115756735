import type { Member, Queue } from '../queues/queue.ts'
import type { Server } from '../server.ts'

const states: Readonly<Record<number, string>> = {
  0: 'Unknown',
  1: 'Not in use',
  2: 'In use',
  3: 'Busy',
  4: 'Invalid',
  5: 'Unavailable',
  6: 'Ringing',
  7: 'Ring+Inuse',
  8: 'On Hold',
}

/** `queue show`, or the action `Queues`: one queue, or all where `name` is empty. */
export function queueRows(engine: Server, name: string): string[] {
  const { all } = engine.pbx.queues
  if (all.length === 0 && name === '') return ['No queues.']
  const wanted = all.filter((queue) => name === '' || queue.name.toLowerCase() === name.toLowerCase())
  if (wanted.length === 0) return [`No such queue: ${name}.`]
  const sorted = [...wanted].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
  return sorted.flatMap((queue) => rowsOf(engine, queue))
}

function rowsOf(engine: Server, queue: Queue): string[] {
  const older = !engine.personality.since('1.6')
  const now = engine.host.clock.now()
  const label = older ? queue.name.slice(0, 12).padEnd(12) : queue.name
  const times = older ? `${queue.holdTime}s holdtime` : `${queue.holdTime}s holdtime, ${queue.talkTime}s talktime`
  const perf = queue.inTime.toFixed(1)
  const level = older ? `SL:${perf}%` : `SL:${perf}%, SL2:${queue.settledInTime.toFixed(1)}%`
  const head =
    `${label} has ${queue.calls.length} calls (max ${queue.maxLength || 'unlimited'}) in '${queue.strategy}' strategy ` +
    `(${times}), W:${queue.weight}, C:${queue.completed}, A:${queue.abandoned}, ${level} within ${queue.serviceLevel}s`
  const seconds = Math.floor(now / 1000)
  const members = queue.members.map((member) => memberRow(member, seconds, older))
  const callers = queue.calls.map(({ channel, joinedAt, priority }, index) => {
    const wait = seconds - Math.floor(joinedAt / 1000)
    const time = `${Math.floor(wait / 60)}:${String(wait % 60).padStart(2, '0')}`
    return `      ${index + 1}. ${channel.name} (wait: ${time}, prio: ${priority})`
  })
  return [
    head,
    ...(members.length > 0 ? ['   Members: ', ...members] : [`   No Members`]),
    ...(callers.length > 0 ? ['   Callers: ', ...callers] : ['   No Callers']),
    '',
  ]
}

function memberRow(member: Member, now: number, older: boolean): string {
  const { interface: address, stateInterface, name, penalty } = member
  const from = stateInterface === address || older ? '' : ` from ${stateInterface}`
  const where = name.toLowerCase() === address.toLowerCase() ? '' : ` (${address}${from})`
  const reason = member.pausedReason === '' ? '' : `:${member.pausedReason}`
  const marks = [
    penalty > 0 ? ` with penalty ${penalty}` : '',
    older ? '' : ` (ringinuse ${member.ringInUse ? 'enabled' : 'disabled'})`,
    member.dynamic ? ' (dynamic)' : '',
    member.startTime > 0 && !older ? ' (in call)' : '',
    member.paused ? (older ? ' (paused)' : ` (paused${reason} was ${now - member.lastPause} secs ago)`) : '',
    ` (${states[member.status] ?? 'Unknown'})`,
  ]
  const calls =
    member.calls > 0
      ? ` has taken ${member.calls} calls (last was ${now - member.lastCall} secs ago)`
      : ' has taken no calls yet'
  const login = older ? '' : ` (login was ${now - member.loginTime} secs ago)`
  return `      ${name}${where}${marks.join('')}${calls}${login}`
}
