import type { RecordedMessage } from '@openami/calls-tool'
import { code } from '@openami/generator/internal'
import type { Entry } from './entries.ts'

/** Headers that say what a message of a call is about, before those that say what happened. */
const JOINING = [
  'Uniqueid',
  'DestUniqueid',
  'Linkedid',
  'BridgeUniqueid',
  'LocalOneUniqueid',
  'LocalTwoUniqueid',
  'ParkeeUniqueid',
  'TransfererUniqueid',
  'TransfereeUniqueid',
  'OrigTransfererUniqueid',
  'SecondTransfererUniqueid',
  'OrigBridgeUniqueid',
  'SecondBridgeUniqueid',
  'ToBridgeUniqueid',
  'FromBridgeUniqueid',
  'TargetUniqueid',
  'UniqueID',
  'SrcUniqueID',
  'DestUniqueID',
  'Uniqueid1',
  'Uniqueid2',
  'ActionID',
]
const TELLING = [
  'Message',
  'Channel',
  'Queue',
  'Conference',
  'Meetme',
  'Usernum',
  'Oldname',
  'Newname',
  'Mailbox',
  'Async',
  'Application',
  'Data',
  'Context',
  'Exten',
  'Priority',
  'Timeout',
  'TimeoutChannel',
  'CallerID',
  'CallerIDNum',
  'SubEvent',
  'DialStatus',
  'DialString',
  'Dialstring',
  'ChannelStateDesc',
  'State',
  'Cause',
  'Cause-txt',
  'Reason',
  'Response',
  'Result',
  'IsExternal',
  'DestType',
  'BridgeType',
  'BridgeNumChannels',
  'Count',
  'Position',
  'OriginalPosition',
  'HoldTime',
  'RingTime',
  'TalkTime',
  'ParkingLot',
  'ParkingSpace',
  'ParkingTimeout',
  'Digit',
  'Device',
  'Status',
  'ConnectedLineNum',
  'ConnectedLineName',
  'New',
  'Waiting',
  'Class',
  'Duration',
  'BillableSeconds',
  'Disposition',
]
/** Only where they say something that the same header does not say in every other event. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  Context: ['Newchannel', 'Atxfer', 'BlindTransfer', 'Originate'],
  Exten: ['Newchannel', 'Atxfer', 'BlindTransfer', 'Originate', 'ParkedCall', 'UnParkedCall'],
  Priority: ['Atxfer', 'Originate'],
  CallerIDNum: ['Newchannel', 'NewCallerid', 'Newcallerid'],
  ConnectedLineNum: ['NewConnectedLine'],
  ConnectedLineName: ['NewConnectedLine'],
  ChannelStateDesc: ['Newchannel', 'Newstate'],
  Channel: ['Newchannel', 'Atxfer', 'BlindTransfer', 'Originate', 'Park', 'CancelAtxfer', 'OriginateResponse'],
  Status: ['QueueMemberStatus', 'PeerStatus'],
  Application: ['Originate', 'OriginateResponse', 'Newexten'],
}

/** The headers that matter, as one cell. */
export function headersText({ messages }: Entry): string {
  const [first] = messages
  if (first === undefined) return ''
  if (first.name === 'VarSet') return list(messages, 'Variable', 'Value')
  if (first.name === 'Newexten') return list(messages, 'Application', 'AppData')
  return pairs(first)
    .map(([name, value]) => code(`${name}: ${value}`))
    .join(' ')
}

function pairs(message: RecordedMessage): Array<readonly [string, string]> {
  const has = (name: string): Array<readonly [string, string]> =>
    message.headers
      .filter(([key, value]) => key === name && value !== '' && (ONLY[name]?.includes(message.name) ?? true))
      .map(([key, value]) => [key, short(value)])
  return [...JOINING.flatMap(has), ...TELLING.flatMap(has)]
}

function list(messages: readonly RecordedMessage[], name: string, value: string): string {
  const of = (message: RecordedMessage, key: string): string =>
    message.headers.find(([header]) => header === key)?.[1] ?? ''
  const texts = messages.map((message) => {
    const text = short(of(message, value))
    return name === 'Variable' ? `${of(message, name)}=${text}` : `${of(message, name)}(${text})`
  })
  const shown = texts.slice(0, 6).map(code).join(' ')
  return texts.length > 6 ? `${shown} and ${texts.length - 6} more` : shown
}

/** A bridge's UUID is told from the others by its beginning. */
export function short(value: string): string {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) return `${value.slice(0, 8)}…`
  return value.length > 60 ? `${value.slice(0, 57)}…` : value
}
