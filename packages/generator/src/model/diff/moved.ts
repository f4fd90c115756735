/** Headers that messages lost while another came to hold the same, as the spec's own differences between releases show them. */
const MOVED: Readonly<Record<string, readonly string[]>> = {
  CallerID: ['CallerIDNum'],
  State: ['ChannelState', 'ChannelStateDesc'],
  Location: ['Interface'],
  Member: ['Interface'],
  AgentCalled: ['Interface'],
  AgentName: ['MemberName'],
  ChannelCalling: ['Channel'],
  DestinationChannel: ['DestChannel'],
  Extension: ['Exten'],
  Usernum: ['User'],
  Oldname: ['Channel'],
  Source: ['Channel'],
  SrcUniqueID: ['UniqueID'],
  BridgedUniqueID: ['BridgeId'],
  Channel1: ['LocalOneChannel'],
  Channel2: ['LocalTwoChannel'],
  Uniqueid1: ['LocalOneUniqueid'],
  Uniqueid2: ['LocalTwoUniqueid'],
  StartExten: ['StartSpace'],
  StopExten: ['StopSpace'],
  From: ['ParkerDialString'],
  Account: ['AccountCode'],
  // Of QueueMemberPause: for the end of a pause from 18.21, 20.6, 21.1 and 22 on.
  Reason: ['PausedReason'],
}

/** The header that took the place of one that is gone, if the newer message has it. */
export function movedTo(name: string, now: ReadonlyArray<{ name: string }>): string | undefined {
  const candidates = [...(MOVED[name] ?? []), `Parkee${name}`, ...(name === 'UniqueID' ? ['ParkeeUniqueid'] : [])]
  const found = candidates.filter((one) => now.some((field) => field.name === one))
  if (name === 'Exten' && now.some((field) => field.name === 'ParkingSpace')) return 'ParkingSpace'
  return found.length === 0 ? undefined : found.join(' and ')
}
