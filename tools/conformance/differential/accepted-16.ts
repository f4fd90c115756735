import type { Accepted } from '../src/differential/accepted.ts'
import { accepted } from './accepted.ts'

/** What the simulator does otherwise than a real Asterisk 16 in the script. */
export const accepted16: readonly Accepted[] = [
  ...accepted,
  {
    differs: '* VarSet*',
    in: ['wire: @w Setvar | Variable: WIRE | Value: *'],
    reason: 'Open: bytes that are not UTF-8 come back in another form.',
    sometimes: true,
  },
]
