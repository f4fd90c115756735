import type { Accepted } from '../src/differential/accepted.ts'
import { accepted } from './accepted.ts'

/** What the simulator does otherwise than a real Asterisk 16 in the script. */
export const accepted16: readonly Accepted[] = [
  ...accepted,
  {
    differs: 'answer',
    in: ['features: Atxfer *', 'features: Command | Command: features show'],
    reason:
      '16.28 does not know `transferannouncesound`, which lets a transfer begin without a sound, and ignores the file.',
  },
]
