import type { Accepted } from '../src/differential/accepted.ts'

/** What the simulator does otherwise than a real Asterisk 16 in the script. */
export const accepted16: readonly Accepted[] = [
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
    in: ['*: Hangup | Channel: /*'],
    reason: 'The real server walks its channels in the order of a hash table.',
    sometimes: true,
  },
  {
    differs: '* TestEvent*',
    reason: 'Marks for the tests of Asterisk itself, of which only those of log ids are sent.',
    sometimes: true,
  },
]
