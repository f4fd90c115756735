import type { RecordedMessage } from '@openami/calls-tool'
import type { DiagramBlock, DiagramRow } from '@openami/generator/internal'
import type { Cast } from './cast.ts'
import { headerOf } from './cast.ts'

/** Events that accompany others and would hide them: they are in the list, and not drawn. */
export const QUIET: ReadonlySet<string> = new Set([
  'VarSet',
  'Newexten',
  'DeviceStateChange',
  'QueueMemberStatus',
  'ExtensionStatus',
  'NewConnectedLine',
  'NewCallerid',
  'Newcallerid',
  'NewAccountCode',
  'SoftHangupRequest',
  'DTMFBegin',
  'Cdr',
])

/** What is worth a word next to an event's name. */
const NOTED: Readonly<Record<string, readonly string[]>> = {
  Newstate: ['ChannelStateDesc', 'State'],
  DialState: ['DialStatus'],
  DialEnd: ['DialStatus'],
  Hangup: ['Cause-txt'],
  OriginateResponse: ['Response'],
  DTMFEnd: ['Digit'],
  ParkedCall: ['ParkingSpace', 'Exten'],
  AttendedTransfer: ['Result'],
  BlindTransfer: ['Result'],
  BridgeEnter: [],
}

export const isDrawn = (message: RecordedMessage): boolean => !QUIET.has(message.name)

/** The recorded call as a sequence diagram. `number` is the message's in the list of the page. */
export function diagramOf(
  title: string,
  messages: readonly RecordedMessage[],
  cast: Cast,
  number: (message: RecordedMessage) => number,
  folded: boolean,
): DiagramBlock {
  const drawn = messages.filter(isDrawn)
  const about = drawn.map((message) => cast.of(message))
  const there = cast.members.filter((member) => about.some((members) => members.includes(member)))
  const rows = drawn.flatMap((message, at): DiagramRow[] => {
    const [first, second] = about[at] ?? []
    if (first === undefined) return []
    const note = noteOf(message)
    return [
      {
        number: number(message),
        kind: message.kind,
        from: there.indexOf(first),
        ...(second !== undefined && { to: there.indexOf(second) }),
        label: message.kind === 'response' ? `Response: ${message.name}` : message.name,
        ...(note !== undefined && { note }),
        ...(message.name === 'Newchannel' && { begins: there.indexOf(first) }),
        ...(message.kind === 'event' && message.name === 'Hangup' && { ends: there.indexOf(first) }),
      },
    ]
  })
  return {
    kind: 'diagram',
    title,
    ...(folded && { folded }),
    participants: there.map(({ kind, label }) => ({ kind, label })),
    rows,
  }
}

function noteOf(message: RecordedMessage): string | undefined {
  if (message.kind !== 'event') return undefined
  return (NOTED[message.name] ?? []).map((name) => headerOf(message, name)).find(Boolean)
}
