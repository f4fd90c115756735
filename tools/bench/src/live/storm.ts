import { encodeLatin1 } from '@openami/transport/codec'

/** Calls that are there at the same time. */
const overlapping = 300

/** Headers of a channel as Asterisk 22 writes them. */
function channel(id: number, linked: number, device: string, state: number, prefix = ''): string {
  const headers = {
    Channel: `PJSIP/${device}-${id.toString(16).padStart(8, '0')}`,
    ChannelState: String(state),
    ChannelStateDesc: state === 6 ? 'Up' : 'Ring',
    CallerIDNum: `55501${id % 100}`,
    CallerIDName: 'Customer of the storm',
    ConnectedLineNum: '<unknown>',
    ConnectedLineName: '<unknown>',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '300',
    Priority: '2',
    Uniqueid: `1795901925.${id}`,
    Linkedid: `1795901925.${linked}`,
  }
  return Object.entries(headers)
    .map(([name, value]) => `${prefix}${name}: ${value}\r\n`)
    .join('')
}

const event = (name: string, privilege: string, ...parts: readonly string[]): string =>
  `Event: ${name}\r\nPrivilege: ${privilege},all\r\n${parts.join('')}\r\n`

/** Events of a call until both talk. */
export const talking = 19

/** Everything that is said of one call, in order. */
export function callEvents(number: number): string[] {
  const [one, two] = [number * 2, number * 2 + 1]
  const caller = (state: number): string => channel(one, one, 'trunk', state)
  const agent = (state: number, prefix = ''): string => channel(two, one, `agent${number % 40}`, state, prefix)
  const bridge = `BridgeUniqueid: 5fb05a61-${number}\r\nBridgeType: basic\r\nBridgeTechnology: simple_bridge\r\nBridgeNumChannels: 1\r\n`
  const variables = ['SIPCALLID', 'DIALSTATUS', 'QUEUEPOSITION', 'BRIDGEPEER'].map((name) =>
    event('VarSet', 'dialplan', caller(6), `Variable: ${name}\r\nValue: ${number}\r\n`),
  )
  const [first = '', second = '', third = '', fourth = ''] = variables
  return [
    event('Newchannel', 'call', caller(4)),
    first,
    event('Newexten', 'dialplan', caller(4), 'Extension: 300\r\nApplication: Answer\r\nAppData: \r\n'),
    event('Newstate', 'call', caller(6)),
    event('Newexten', 'dialplan', caller(6), 'Extension: 300\r\nApplication: Queue\r\nAppData: support\r\n'),
    event('QueueCallerJoin', 'agent', caller(6), 'Queue: support\r\nPosition: 1\r\nCount: 1\r\n'),
    second,
    event('Newchannel', 'call', agent(0)),
    event('DialBegin', 'call', caller(6), agent(0, 'Dest'), 'DialString: agent\r\n'),
    event('Newstate', 'call', agent(5)),
    event('NewConnectedLine', 'call', agent(5)),
    event('Newstate', 'call', agent(6)),
    event('DialEnd', 'call', caller(6), agent(6, 'Dest'), 'DialStatus: ANSWER\r\n'),
    event('QueueCallerLeave', 'agent', caller(6), 'Queue: support\r\nPosition: 1\r\nCount: 0\r\n'),
    event(
      'AgentConnect',
      'agent',
      caller(6),
      agent(6, 'Dest'),
      'Queue: support\r\nInterface: PJSIP/agent\r\nHoldTime: 4\r\n',
    ),
    third,
    event('BridgeCreate', 'call', bridge),
    event('BridgeEnter', 'call', bridge, agent(6)),
    event('BridgeEnter', 'call', bridge, caller(6)),
    fourth,
    event('HangupRequest', 'call', caller(6), 'Cause: 16\r\n'),
    event('BridgeLeave', 'call', bridge, caller(6)),
    event('BridgeLeave', 'call', bridge, agent(6)),
    event('BridgeDestroy', 'call', bridge),
    event(
      'AgentComplete',
      'agent',
      caller(6),
      'Queue: support\r\nInterface: PJSIP/agent\r\nHoldTime: 4\r\nTalkTime: 9\r\n',
    ),
    event('Hangup', 'call', agent(6), 'Cause: 16\r\nCause-txt: Normal Clearing\r\n'),
    event('Hangup', 'call', caller(6), 'Cause: 16\r\nCause-txt: Normal Clearing\r\n'),
  ]
}

/** Queue calls that overlap, as a client receives them. */
export function storm(events: number): Uint8Array {
  const parts: string[] = ['Asterisk Call Manager/11.0.0\r\n']
  const running: string[][] = []
  for (let sent = 0, number = 0; sent < events; sent++) {
    // The next event is now of one call, now of another.
    const place = (sent * 7_919) % overlapping
    const call = running[place]
    if (call === undefined || call.length === 0) running[place] = callEvents(number++)
    parts.push(running[place]?.shift() ?? '')
  }
  for (const call of running) if (call !== undefined) parts.push(...call)
  return encodeLatin1(parts.join(''))
}
