import type { Channel } from '../pbx/channel.ts'
import { type DigitPbx, listen, sendDigit } from '../pbx/digits.ts'

/** Milliseconds of a digit that is passed on. */
const digitLength = 100

/** Listens for codes in a call; other digits are passed on to the other side. Returns a function that ends it. */
export function listenForCodes(
  pbx: DigitPbx,
  channel: Channel,
  codes: ReadonlyMap<string, () => void>,
  timeout: number,
): () => void {
  let pressed = ''
  let timer: { cancel(): void } | undefined
  const decide = (): void => {
    const digits = pressed
    pressed = ''
    const act = codes.get(digits)
    if (act === undefined) passOn(pbx, channel, digits)
    else act()
  }
  const silence = listen(channel, (digit) => {
    pressed += digit
    timer?.cancel()
    const mayGrow = [...codes.keys()].some((code) => code.length > pressed.length && code.startsWith(pressed))
    if (mayGrow) timer = pbx.host.clock.after(timeout, decide)
    else decide()
  })
  return () => {
    timer?.cancel()
    silence()
  }
}

/** The others hear digits, one after the other. */
function passOn(pbx: DigitPbx, channel: Channel, digits: string): void {
  const [digit, ...others] = digits
  if (digit === undefined || channel.gone) return
  const peers = (channel.bridge?.channels ?? []).filter((peer) => peer !== channel)
  for (const peer of peers) {
    pbx.emit({ type: 'digit-begun', channel: peer, digit, direction: 'Sent' })
    sendDigit(pbx, peer, digit, digitLength)
  }
  pbx.host.clock.after(digitLength, () => {
    for (const peer of peers)
      if (!peer.gone) pbx.emit({ type: 'digit-ended', channel: peer, digit, duration: digitLength, direction: 'Sent' })
    passOn(pbx, channel, others.join(''))
  })
}
