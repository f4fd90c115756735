import { Message } from '@openami/bindings'

const startsMessage = /^(?:event|response):/i
/** The mailbox lists of Asterisk 1.6.2 to 13.1 put it before `Event:` (R10). */
const actionIdLine = /^actionid:[^\n]*\n/i

/** Whether a message begins with this line; any other begins text (R23). */
export function isFirstLine(line: string): boolean {
  return startsMessage.test(line)
}

export function isActionIdLine(text: string): boolean {
  return actionIdLine.exec(text)?.[0] === text
}

export function isEventLine(line: string): boolean {
  return /^event:/i.test(line)
}

/** The first line decides what a message is: an ActionID before it is moved after it. */
export function eventFirst(raw: string): string {
  const id = (raw.charCodeAt(0) | 32) === 97 ? actionIdLine.exec(raw)?.[0] : undefined
  if (id === undefined) return raw
  const end = raw.indexOf('\n', id.length) + 1
  return raw.slice(id.length, end) + id + raw.slice(end)
}

/** A message with a line that is too long; only what came before that line is known: its first line and its ActionID. */
export function headOf(before: string, id: string | undefined): Message {
  const first = before.slice(0, before.indexOf('\n') + 1)
  return new Message(id === undefined ? first : `${first}ActionID: ${id}\r\n`)
}
