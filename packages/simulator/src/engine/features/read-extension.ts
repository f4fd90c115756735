import type { Channel } from '../pbx/channel.ts'
import { listen } from '../pbx/digits.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import type { FeatureSettings } from './features-conf.ts'

/** Where a transfer by this channel goes. */
export function transferContext({ variables, context }: Channel): string {
  return variables.get('TRANSFER_CONTEXT') || context
}

/**
 * Reads an extension, digit by digit, until no longer one begins with it or no more digit comes. `done` gets undefined where
 * there is no such extension. Gives back what stops it.
 */
export function readExtension(
  pbx: PbxCore,
  channel: Channel,
  { extensionTimeout, announcement }: FeatureSettings,
  done: (exten: string | undefined) => void,
): () => void {
  const { clock } = pbx.host
  const context = transferContext(channel)
  const sound = announcement === '' ? 0 : pbx.soundLength(announcement)
  let digits = ''
  const finish = (): void => {
    stop()
    done(pbx.dialplan.has(context, digits, channel.callerId.num) ? digits : undefined)
  }
  let timer = clock.after((sound ?? 0) + extensionTimeout, finish)
  let silence = (): void => undefined
  const stop = (): void => {
    timer.cancel()
    silence()
  }
  if (sound === undefined) {
    stop()
    done(undefined)
    return stop
  }
  silence = listen(channel, (digit) => {
    timer.cancel()
    if (digit !== '#') digits += digit
    if (digit === '#' || !pbx.dialplan.matchesMore(context, digits, channel.callerId.num)) finish()
    else timer = clock.after(extensionTimeout, finish)
  })
  return stop
}
