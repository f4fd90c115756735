import type { ApplicationPbx } from '../applications/application.ts'
import type { OptionLetters } from '../dialplan/option-letters.ts'
import type { Channel, Place } from './channel.ts'
import { listen } from './digits.ts'

/**
 * Digits of a caller while the called parties ring, who hear them. With `d` one that is an extension leads there, with `H` the
 * code of features.conf that disconnects ends the calls: `exit` is called with where the caller is then, and with the digits
 * that may become a longer extension. Gives back what stops it.
 */
export function listenWhileRinging(
  pbx: ApplicationPbx,
  channel: Channel,
  called: () => readonly Channel[],
  options: OptionLetters,
  exit: (to: Place | undefined, digits?: { readonly digits: string }) => void,
): () => void {
  channel.calledPeers = called
  let code = ''
  const silence = listen(channel, (digit) => {
    const exitContext = channel.variables.get('EXITCONTEXT')
    const context = exitContext ?? channel.context
    if (options.has('d') && pbx.dialplan.has(context, digit, channel.callerId.num)) {
      exit({ context, exten: digit, priority: 0 }, exitContext === undefined ? { digits: digit } : undefined)
      return
    }
    if (!options.has('H')) return
    const { disconnect } = pbx.features.settings
    code += digit
    if (code === disconnect) exit(undefined)
    else if (!disconnect.startsWith(code)) code = ''
  })
  return () => {
    channel.calledPeers = undefined
    silence()
  }
}
