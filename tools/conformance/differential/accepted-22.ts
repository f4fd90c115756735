import type { Accepted } from '../src/differential/accepted.ts'
import { accepted } from './accepted.ts'

/** What the simulator does otherwise than a real Asterisk 22 in the script. */
export const accepted22: readonly Accepted[] = [
  ...accepted,
  {
    differs: '* *',
    in: ['console of the server: Command | Command: dialplan eval function *'],
    reason: 'The channel that the real server makes to read a function is not shown.',
    sometimes: true,
  },
]
