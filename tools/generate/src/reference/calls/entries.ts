import type { Recorded, RecordedMessage } from '@openami/calls-tool'
import { Cast, headerOf } from './cast.ts'

/** A message of the list, or several variables or steps of the dialplan in a row. */
export interface Entry {
  /** The same for the same message of another release, as long as the call goes the same way. */
  key: string
  messages: RecordedMessage[]
  /** Position in the list, from 1. */
  number: number
  about: string[]
}

/** The messages of a call as one release sent them, with who is in it. */
export interface Telling {
  recorded: Recorded
  cast: Cast
  entries: Entry[]
}

/** How a column names the server: `22.10.1`, `1.4 (simulator)`. */
export function serverName({ server, release }: Recorded): string {
  return server === '1.4' ? `${release} (simulator)` : release
}

/** Of these, several in a row about the same channel are one entry. */
const FOLDED: ReadonlySet<string> = new Set(['VarSet', 'Newexten'])

export function tell(recorded: Recorded): Telling {
  const cast = new Cast(recorded.messages)
  const entries: Entry[] = []
  const seen = new Map<string, number>()
  for (const message of recorded.messages) {
    const members = cast.of(message)
    const about = [...members.map(({ label }) => label), ...otherSubject(message)]
    const name = nameOf(message)
    const last = entries.at(-1)
    if (FOLDED.has(name) && last?.messages[0]?.name === name && last.about.join() === about.join()) {
      last.messages.push(message)
      continue
    }
    const base = [name, ...members.map(({ role }) => role), ...otherSubject(message).map(plainDevice)].join(' ')
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    entries.push({ key: `${base} #${count}`, messages: [message], number: entries.length + 1, about })
  }
  return { recorded, cast, entries }
}

/** `Response: Success` is the same in every answer; with the action's name it is one of its own. */
export function nameOf({ kind, name }: RecordedMessage): string {
  return kind === 'response' ? `Response: ${name}` : name
}

/** What an event is about that is no participant: a device whose state changed, a member of a queue. */
function otherSubject(message: RecordedMessage): string[] {
  if (message.name === 'DeviceStateChange') return [headerOf(message, 'Device') ?? '']
  if (message.name === 'QueueMemberStatus')
    return [`${headerOf(message, 'Interface') ?? headerOf(message, 'Location')} in ${headerOf(message, 'Queue')}`]
  return []
}

const plainDevice = (text: string): string => text.replace(/^(PJSIP|SIP)\//, '')

/** What one row of the list shows: the entry of each release that has it, the newest first. */
export interface AlignedRow {
  entries: Array<Entry | undefined>
}

/** Entries of all releases side by side, in the order of the first; what it lacks comes after what came before it there. */
export function align(tellings: readonly Telling[]): AlignedRow[] {
  const rows: Array<AlignedRow & { key: string }> = []
  for (const [column, { entries }] of tellings.entries()) {
    let after = -1
    for (const entry of entries) {
      const at = rows.findIndex(({ key }) => key === entry.key)
      const row = rows[at]
      if (row !== undefined) {
        row.entries[column] = entry
        after = Math.max(after, at)
        continue
      }
      after += 1
      const made: Array<Entry | undefined> = tellings.map(() => undefined)
      made[column] = entry
      rows.splice(after, 0, { key: entry.key, entries: made })
    }
  }
  return rows
}
