import type { Call } from '../applications/application.ts'
import { jump } from '../applications/flow.ts'
import type { OptionLetters } from '../dialplan/option-letters.ts'
import type { Place } from './channel.ts'
import { withCarets } from './dial-before-bridge.ts'

/** Where the called party continues after the call: `F(place)`, or with `F` at the caller's next step. */
export function continuation(
  { pbx, channel }: Pick<Call, 'pbx' | 'channel'>,
  options: OptionLetters,
): Place | undefined {
  if (!options.has('F')) return undefined
  const { context, exten, priority } = channel
  const given = options.get('F') ?? ''
  if (given === '') return { context, exten, priority: priority + 1 }
  return { context, exten, ...jump({ pbx, channel }, withCarets(given)) }
}
