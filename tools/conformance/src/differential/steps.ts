import { actionDescriptor, actionNames, availableIn } from '@openami/bindings'

/** One action of the script, and how long to listen to what follows it, in milliseconds. */
export interface Step {
  readonly area: string
  readonly send: readonly [action: string, ...headers: string[]]
  readonly wait?: number
}

/** Actions that end the session or the server, or that hold it back without any parameter. */
const unsafe = new Set(['Login', 'Logoff', 'Events', 'Filter', 'WaitEvent', 'Challenge'])

/** Every action of a release, without parameters. */
export function bareSteps(release: string): Step[] {
  return actionNames
    .filter((name) => {
      const descriptor = actionDescriptor(name)
      return descriptor !== undefined && availableIn(descriptor.availability, release) && !unsafe.has(name)
    })
    .map((name) => ({ area: 'every action bare', send: [name] }))
}

const step = (area: string, lines: readonly string[]): Step[] =>
  lines.map((line) => {
    const [action = '', ...headers] = line.split(' | ')
    const wait = headers.at(-1)?.startsWith('wait ') ? Number(headers.pop()?.slice(5)) : undefined
    return { area, send: [action, ...headers], ...(wait === undefined ? {} : { wait }) }
  })

/** The script, less the bare actions. */
export const steps: readonly Step[] = [
  ...step('database', [
    'DBPut | Family: fam | Key: one | Val: 1',
    'DBPut | Family: fam | Key: two | Val: 2',
    'DBPut | Family: fam | Key: sub/three | Val: 3',
    'DBGet | Family: fam | Key: one',
    'DBGet | Family: fam | Key: nothing',
    'DBGet | Family: fam',
    'DBGet | Key: one',
    'DBGetTree | Family: fam',
    'DBGetTree | Family: fam | Key: sub',
    'DBGetTree | Family: nothing',
    'DBDel | Family: fam | Key: one',
    'DBDel | Family: fam | Key: one',
    'DBDel | Family: fam',
    'DBDelTree | Family: fam | Key: sub',
    'DBDelTree | Family: fam',
    'DBDelTree | Family: fam',
    'DBPut | Family: fam | Key: one',
    'DBPut | Family: fam | Key: empty | Val:',
    'DBDelTree | Family: fam',
  ]),
  ...step('variables', [
    'Setvar | Variable: G1 | Value: one',
    'Getvar | Variable: G1',
    'Getvar | Variable: NOTHING',
    'Setvar | Variable: GLOBAL(G2) | Value: two',
    'Getvar | Variable: GLOBAL(G2)',
    'Getvar | Variable: LEN(four)',
    'Getvar | Variable: NO_SUCH_FUNCTION(x)',
    'Setvar | Variable: NO_SUCH_FUNCTION(x) | Value: 1',
    'Setvar | Variable: DEVICE_STATE(Custom:desk) | Value: INUSE',
    'Getvar | Variable: DEVICE_STATE(Custom:desk)',
    'Setvar | Variable: DEVICE_STATE(Custom:desk) | Value: NOT_INUSE',
    'Getvar | Channel: none | Variable: X',
    'Setvar | Channel: none | Variable: X | Value: 1',
    'Setvar | Variable: G1 | Value:',
    'Getvar | Variable: G1',
  ]),
  ...step('lists', [
    'QueueStatus | Queue: support',
    'QueueStatus | Queue: SUPPORT',
    'QueueStatus | Queue: none',
    'QueueStatus | Queue: support | Member: Local/ring@default',
    'QueueSummary | Queue: support',
    'QueueSummary | Queue: none',
    'MailboxCount | Mailbox: 100@default',
    'MailboxStatus | Mailbox: 100@default',
    'MailboxCount | Mailbox: none@default',
    'ExtensionState | Exten: 100 | Context: default',
    'ExtensionState | Exten: none | Context: default',
    'ExtensionState | Exten: 200 | Context: default',
    'PresenceState | Provider: CustomPresence:desk',
    'ModuleCheck | Module: app_queue',
    'ModuleCheck | Module: app_queue.so',
    'ModuleCheck | Module: nothing.so',
    'ConfbridgeList | Conference: meet',
    'ShowDialPlan | Context: default',
    'ShowDialPlan | Context: none',
    'ShowDialPlan | Context: default | Extension: 200',
    'PJSIPShowEndpoint | Endpoint: none',
    'VoicemailUserStatus | Context: default | Mailbox: 100',
    'Status | Channel: none',
    'CoreShowChannelMap | Channel: none',
    'BridgeInfo | BridgeUniqueid: none',
    'BridgeList | BridgeType: none',
  ]),
  ...step('queue actions', [
    'QueueAdd | Queue: sales | Interface: Local/s@default | MemberName: Eve | Penalty: 2',
    'QueueAdd | Queue: sales | Interface: Local/s@default',
    'QueueAdd | Queue: none | Interface: Local/s@default',
    'QueueAdd | Queue: sales | Interface: Local/ring@default | Paused: yes | Reason: lunch',
    'QueueStatus | Queue: sales',
    'QueuePause | Interface: Local/s@default | Paused: true | Reason: break',
    'QueuePause | Interface: Local/s@default | Paused: false',
    'QueuePause | Interface: none | Paused: true',
    'QueuePause | Interface: Local/s@default | Paused: true | Queue: none',
    'QueuePenalty | Interface: Local/s@default | Penalty: 5',
    'QueuePenalty | Interface: Local/s@default | Penalty: 5 | Queue: sales',
    'QueuePenalty | Interface: none | Penalty: 5',
    'QueuePenalty | Interface: Local/s@default | Penalty: x',
    'QueueMemberRingInUse | Interface: Local/s@default | RingInUse: no',
    'QueueMemberRingInUse | Interface: none | RingInUse: no',
    'QueueMemberRingInUse | Interface: Local/s@default | RingInUse: no | Queue: sales',
    'QueueLog | Queue: sales | Event: NOTE | Message: hello',
    'QueueReset | Queue: sales',
    'QueueReset | Queue: none',
    'QueueRule | Rule: none',
    'QueueReload | Queue: sales',
    'QueueChangePriorityCaller | Queue: sales | Caller: none | Priority: 1',
    'QueueWithdrawCaller | Queue: sales | Caller: none',
    'QueueRemove | Queue: sales | Interface: Local/s@default',
    'QueueRemove | Queue: sales | Interface: Local/s@default',
    'QueueRemove | Queue: sales | Interface: Local/ring@default',
    'QueueRemove | Queue: none | Interface: Local/s@default',
    'QueueRemove | Queue: support | Interface: Local/ring@default',
    'QueueSummary',
  ]),
  ...step('calls', [
    'Originate | Channel: Local/s@default | Context: default | Exten: 200 | Priority: 1 | Async: true | CallerID: "Ada" <5550100> | wait 400',
    'CoreShowChannels',
    'Status',
    'CoreStatus',
    'Command | Command: core show channels concise',
    'Hangup | Channel: /^Local/ | wait 300',
    'CoreShowChannels',
    'Originate | Channel: Local/busy@default | Application: Wait | Data: 1 | Async: true | wait 400',
    'Originate | Channel: Local/nosuch@default | Application: Wait | Data: 1 | Async: true | wait 400',
    'Originate | Channel: Local/ring@default | Application: Wait | Data: 1 | Async: true | Timeout: 500 | wait 900',
    'Originate | Channel: Local/s@default | Application: Playback | Data: silence/1 | wait 1800',
    'Originate | Channel: Local/echo@default | Application: Wait | Data: 2 | Async: true | Variable: A=1 | Variable: B=2 | wait 400',
    'Getvar | Channel: Local/echo@default-nothing;1 | Variable: A',
    'AbsoluteTimeout | Channel: /^Local/ | Timeout: 1',
    'Hangup | Channel: /^Local/ | Cause: 17 | wait 400',
    'Originate | Channel: Local/meet@default | Application: Wait | Data: 5 | Async: true | wait 600',
    'ConfbridgeListRooms',
    'ConfbridgeList | Conference: meet',
    'ConfbridgeMute | Conference: meet | Channel: all',
    'ConfbridgeUnmute | Conference: meet | Channel: all',
    'ConfbridgeLock | Conference: meet',
    'ConfbridgeUnlock | Conference: meet',
    'ConfbridgeKick | Conference: meet | Channel: all | wait 500',
    'BridgeList',
    'Hangup | Channel: /./ | wait 400',
    'UserEvent | UserEvent: Test | Key: value',
    'Ping',
    'ListCommands',
  ]),
  ...step('queue calls', [
    'Originate | Channel: Local/300@default | Application: Wait | Data: 30 | Async: true | wait 1500',
    'QueueStatus | Queue: support',
    'Hangup | Channel: /^Local/ | wait 600',
    'QueueStatus | Queue: support',
  ]),
  ...step('console', [
    'Command | Command: core show version',
    'Command | Command: core show uptime seconds',
    'Command | Command: queue show support',
    'Command | Command: database put fam key value',
    'Command | Command: database get fam key',
    'Command | Command: database show fam',
    'Command | Command: database del fam key',
    'Command | Command: database deltree fam',
    'Command | Command: manager show users',
    'Command | Command: manager show connected',
    'Command | Command: dialplan show echo@default',
    'Command | Command: core show hints',
    'Command | Command: core show hint 100',
    'Command | Command: core show application NoOp',
    'Command | Command: nonsense',
    'Command | Command: core show channels',
    'Command | Command: module show like app_queue',
    'Command | Command: voicemail show users',
    'Command | Command: confbridge list',
    'Command | Command: parking show',
    'Command | Command: pjsip show endpoints',
    'Command | Command: dialplan add extension 999,1,NoOp into default',
    'Command | Command: dialplan show 999@default',
    'Command | Command: dialplan remove extension 999@default',
    'Command | Command: devstate change Custom:desk RINGING | wait 200',
    'Command | Command: devstate list',
    'Command | Command: devstate change Custom:desk NOT_INUSE | wait 200',
  ]),
]
