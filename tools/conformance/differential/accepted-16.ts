import type { Accepted } from '../src/differential/accepted.ts'
import { accepted } from './accepted.ts'

/** What the simulator does otherwise than a real Asterisk 16 in the script. */
export const accepted16: readonly Accepted[] = [
  ...accepted,
  {
    differs: 'answer',
    in: ['every action bare: ShowDialPlan'],
    reason: 'Open: contexts of other modules that 16 has are not listed.',
  },
  {
    differs: 'answer',
    in: [
      'every action bare: SIPpeers',
      'every action bare: SIPpeerstatus',
      'console of the server: Command | Command: core show channeltypes',
    ],
    reason: 'sip.conf is not read.',
  },
  {
    differs: 'answer',
    in: [
      'every action bare: CreateConfig',
      'config: CreateConfig | Filename: *',
      'config: ListCategories | Filename: /etc/passwd',
      'config: ModuleLoad | LoadType: load | Module: nothing',
    ],
    reason: 'Open: refusals of 16 that 22 words or decides otherwise.',
  },
  {
    differs: 'answer',
    in: ['*: PJSIPNotify*', '*: PJSIPShowEndpoint*'],
    reason: 'Open: details of 16 that 22 words otherwise.',
  },
  {
    differs: 'answer',
    in: ['*: Command | Command: pjsip *'],
    reason: 'Open: parameters that 16 does not have are printed as 22 has them.',
  },
  {
    differs: 'answer',
    in: [
      'console of the server: Command | Command: cdr show status',
      'console of the server: Command | Command: features show',
      'console of the server: Command | Command: logger show levels',
    ],
    reason: 'Open: settings and levels of 22.',
  },
  {
    differs: 'answer',
    in: ['functions: Getvar | Variable: TRIM( x )'],
    reason: 'Open: 16.28 gives nothing.',
  },
]
