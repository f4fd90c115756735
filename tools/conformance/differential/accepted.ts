import type { Accepted } from '../src/differential/accepted.ts'

/** What the simulator does otherwise than a real Asterisk of either release in the script. */
export const accepted: readonly Accepted[] = [
  {
    differs: 'answer',
    in: ['*: CoreSettings', '*: Command | Command: core show version'],
    reason: 'The simulator names itself and the release, not the build of the package.',
  },
  {
    differs: 'answer',
    in: ['*: Command | Command: core show application *'],
    reason: 'Descriptions are the texts of Asterisk and not part of this project.',
  },
  {
    differs: 'answer',
    in: [
      '*: Command | Command: core set verbose',
      '*: Command | Command: channel request hangup',
      '*: Command | Command: database get',
      '*: Command | Command: database put a',
      '*: Command | Command: dialplan set global FOO',
      '*: Command | Command: agent show',
      '*: Command | Command: devstate change Custom:x*',
      '*: Command | Command: presencestate change CustomPresence:x*',
      '*: Command | Command: iax2 set mtu',
    ],
    reason: 'After the line of the usage, the help of a command is a text of Asterisk and not part of this project.',
  },
  {
    differs: 'answer',
    in: ['*: Command | Command: module show'],
    reason: 'Use counts are those of a process.',
  },
  {
    differs: 'answer',
    in: ['*: Hangup | Channel: /*'],
    reason: 'The table of channels depends on their numbers, and a call of an earlier step may have made one more.',
    sometimes: true,
  },
  {
    differs: 'answer',
    in: ['calls: Status', 'queue calls: QueueStatus *'],
    reason: 'How far a call has come that an earlier step began.',
    sometimes: true,
  },
  {
    differs: 'answer',
    in: ['features: BridgeList'],
    reason: 'Bridges are listed in the order of their ids, which are random.',
    sometimes: true,
  },
  {
    differs: 'answer',
    in: ['features: Originate * | Exten: pickup*'],
    reason:
      'A thread reports the outcome while another runs the dialplan (`fast_originate`, main/manager.c:5419, 16.28.0): where the pickup is first, the channel has the name of the other one.',
    sometimes: true,
  },
  {
    differs: '* TestEvent*',
    reason: 'Marks for the tests of Asterisk itself. Of these, some are sent.',
    sometimes: true,
  },
  {
    differs: 'missing *',
    in: ['calls: *', 'queue calls: *', 'states: *', 'agents: *', 'features: *'],
    reason: 'Threads of the real server end calls in an order of their own. The shares in the test bound how much.',
    sometimes: true,
  },
  {
    differs: 'extra *',
    in: ['calls: *', 'queue calls: *', 'states: *', 'agents: *', 'features: *'],
    reason: 'As above.',
    sometimes: true,
  },
  {
    differs: 'header *',
    in: ['calls: *', 'queue calls: *', 'states: *', 'agents: *', 'features: *'],
    reason: 'As above.',
    sometimes: true,
  },
  {
    differs: 'order *',
    in: ['calls: *', 'queue calls: *', 'states: *', 'agents: *', 'features: *'],
    reason: 'As above.',
    sometimes: true,
  },
  {
    differs: 'answer',
    in: [
      '*: Command | Command: core show channels',
      '*: Command | Command: core show channels verbose',
      '*: Command | Command: core show channels count',
      '*: Command | Command: core show calls',
      '*: Command | Command: core show calls uptime',
      '*: Command | Command: bridge show all',
    ],
    reason: 'Open: a call of an earlier step has ended on one of the servers alone.',
    sometimes: true,
  },
  {
    differs: 'answer',
    in: [
      'pjsip: PJSIPShowRegistrationsOutbound',
      'pjsip: Command | Command: pjsip send register trunk-registration',
      'pjsip: Command | Command: pjsip send unregister trunk-registration',
    ],
    reason: 'The real server loses the registration after PJSIPUnregister of all of them.',
    sometimes: true,
  },
]
