import { type Checked, checkCapture, readModel, summarize } from '../src/index.ts'

export const model = readModel()

export const greeting = 'Asterisk Call Manager/11.0.0\r\n'

export function message(...lines: string[]): string {
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** A queue with one member, asked for by ActionID `id`. */
export function queueStatus(id: string, end: string[] = ['ListItems: 2']): string {
  return [
    message('Response: Success', `ActionID: ${id}`, 'EventList: start', 'Message: Queue status will follow'),
    message('Event: QueueParams', `ActionID: ${id}`, 'Queue: support', 'Max: 0', 'Calls: 0'),
    message('Event: QueueMember', `ActionID: ${id}`, 'Queue: support', 'Paused: 0'),
    message('Event: QueueStatusComplete', `ActionID: ${id}`, 'EventList: Complete', ...end),
  ].join('')
}

export function check(text: string, release = '22.10.1'): Checked {
  return checkCapture(Buffer.from(text, 'latin1'), model, release)
}

export function faults(text: string, release?: string) {
  const { messages: _messages, events: _events, ...found } = summarize(check(text, release))
  return Object.fromEntries(Object.entries(found).filter(([, counts]) => Object.keys(counts).length > 0))
}
