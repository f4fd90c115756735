import type { Queue } from '../queues/queue.ts'
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
}

/** `queue show`, or the action `Queues`: one queue, or all where `name` is empty. */
export function queueRows(engine: Server, name: string): string[] {
  const { all } = engine.pbx.queues
  if (all.length === 0 && name === '') return ['No queues.']
  const wanted = all.filter((queue) => name === '' || queue.name.toLowerCase() === name.toLowerCase())
  if (wanted.length === 0) return [`No such queue: ${name}.`]
  return wanted.flatMap((queue) => rowsOf(engine, queue))
}

function rowsOf(engine: Server, queue: Queue): string[] {
  const older = engine.personality.name === '1.4'
  const now = engine.host.clock.now()
  const inTime = queue.completed > 0 ? (100 * queue.completedInTime) / queue.completed : 0
  const label = older ? queue.name.slice(0, 12).padEnd(12) : queue.name
  const times = older ? `${queue.holdTime}s holdtime` : `${queue.holdTime}s holdtime, ${queue.talkTime}s talktime`
  const level = older ? `SL:${inTime.toFixed(1)}%` : `SL:${inTime.toFixed(1)}%, SL2:${inTime.toFixed(1)}%`
  const head =
    `${label} has ${queue.calls.length} calls (max ${queue.maxLength || 'unlimited'}) in '${queue.strategy}' strategy ` +
    `(${times}), W:${queue.weight}, C:${queue.completed}, A:${queue.abandoned}, ${level} within ${queue.serviceLevel}s`
  const members = queue.members.map((member) => {
    const where = member.name.toLowerCase() === member.interface.toLowerCase() ? '' : ` (${member.interface})`
    const marks = [
      older ? (member.penalty > 0 ? ` with penalty ${member.penalty}` : '') : ' (ringinuse enabled)',
      member.dynamic ? ' (dynamic)' : '',
      member.paused ? ' (paused)' : '',
      ` (${states[engine.pbx.queues.status(member)] ?? 'Unknown'})`,
    ]
    const ago = Math.floor(now / 1000) - member.lastCall
    const taken =
      member.calls > 0 ? ` has taken ${member.calls} calls (last was ${ago} secs ago)` : ' has taken no calls yet'
    return `      ${member.name}${where}${marks.join('')}${taken}`
  })
  const callers = queue.calls.map(({ channel, joinedAt }, index) => {
    const wait = Math.floor((now - joinedAt) / 1000)
    return `      ${index + 1}. ${channel.name} (wait: ${Math.floor(wait / 60)}:${String(wait % 60).padStart(2, '0')}, prio: 0)`
  })
  return [
    head,
    ...(members.length > 0 ? ['   Members: ', ...members] : [`   No Members`]),
    ...(callers.length > 0 ? ['   Callers: ', ...callers] : ['   No Callers']),
    '',
  ]
}
