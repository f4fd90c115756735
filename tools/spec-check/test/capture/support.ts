import { CaptureChecker, eventCount, faultCounts } from '@openami/generator/internal/capture'
import { readModel } from '../../src/capture/index.ts'
import { memory } from '../memory.ts'

export const model = readModel(memory)

export const GREETING = 'Asterisk Call Manager/11.0.0\r\n'

/** A message on the wire. */
export function wire(...lines: string[]): string {
  return `${lines.join('\r\n')}\r\n\r\n`
}

export const LOGIN = wire('Response: Success', 'Message: Authentication accepted')
export const HELD = wire(
  'Event: MusicOnHoldStop',
  'Privilege: call,all',
  'Channel: Local/201@office-00000037;2',
  'ChannelState: 6',
  'ChannelStateDesc: Up',
  'CallerIDNum: 1000',
  'CallerIDName: Alice Smith',
  'ConnectedLineNum: <unknown>',
  'ConnectedLineName: <unknown>',
  'Language: en',
  'AccountCode: ',
  'Context: office',
  'Exten: 201',
  'Priority: 4',
  'Uniqueid: 1795375501.118',
  'Linkedid: 1795375501.115',
)

export const START = wire('Response: Success', 'ActionID: 7', 'EventList: start', 'Message: Queue summary will follow')
export const ITEM = wire(
  'Event: QueueSummary',
  'Queue: support',
  'LoggedIn: 3',
  'Available: 2',
  'Callers: 0',
  'HoldTime: 0',
  'TalkTime: 0',
  'LongestHoldTime: 0',
  'ActionID: 7',
)
export const END = (count: number) =>
  wire('Event: QueueSummaryComplete', 'ActionID: 7', 'EventList: Complete', `ListItems: ${count}`)
export const PONG = wire('Response: Success', 'ActionID: 8', 'Ping: Pong', 'Timestamp: 1795375501.118000')

const checkers = new Map<string, CaptureChecker>()

export function check(text: string | Uint8Array, release = '22.10.1') {
  const checker = checkers.get(release) ?? new CaptureChecker(model, release)
  checkers.set(release, checker)
  return checker.check(bytesOf(text))
}

export function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? Buffer.from(text, 'latin1') : text
}

/** What `--json` prints. */
export function counts(text: string | Uint8Array, release?: string) {
  const checked = check(text, release)
  return { messages: checked.reading.messages, events: eventCount(checked), ...faultCounts(checked) }
}

/** Counts of a recording in which nothing is found. */
export function clean(messages: number, events: number) {
  return { messages, events, strayBlocks: {}, unknownEvents: {}, unknownHeaders: {}, outOfType: {}, brokenLists: {} }
}
