import type { Frame } from '../codec/frame.ts'
import type { Correlator } from './correlator.ts'
import type { Probes } from './probes.ts'
import { isTorn } from './torn-message.ts'

/** Routes a frame after the greeting to its receiver (R10). */
export function dispatch(frame: Exclude<Frame, { type: 'greeting' }>, correlator: Correlator, probes: Probes): void {
  if (frame.type === 'text') correlator.onText(frame.text)
  else if (frame.type === 'torn') correlator.onTorn(frame.message)
  else if (frame.type === 'too-long') correlator.onTooLong(frame.message)
  else if (frame.type === 'skipped') correlator.onSkipped(frame.message)
  else if (frame.intact !== true && isTorn(frame.message, correlator.pending > 0)) correlator.onTorn(frame.message)
  else if (frame.message.kind === 'event') correlator.onEvent(frame.message)
  else if (!probes.takes(frame.message)) correlator.onResponse(frame.message)
}
