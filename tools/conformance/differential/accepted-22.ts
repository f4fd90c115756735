import type { Accepted } from '../src/differential/accepted.ts'

/** What the simulator does otherwise than a real Asterisk 22 in the script. */
export const accepted22: readonly Accepted[] = []
