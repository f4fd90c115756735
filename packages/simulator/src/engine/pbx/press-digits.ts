import type { Channel } from './channel.ts'
import { type DigitPbx, digitPeers, keepDigit, sendDigit } from './digits.ts'

/** Milliseconds that a digit is passed on for at least. */
const shortest = 100

/** Puts digits into what a channel receives, one after the other, as if its far end had pressed them. */
export function pressDigits(pbx: DigitPbx, channel: Channel, digits: string, duration = 0): void {
  const [digit, ...others] = digits
  if (digit === undefined || channel.gone) return
  pbx.emit({ type: 'digit-ended', channel, digit, duration, direction: 'Received' })
  const { onDigit } = channel
  const peers = digitPeers(channel)
  const length = Math.max(shortest, duration)
  for (const peer of peers) {
    pbx.emit({ type: 'digit-begun', channel: peer, digit, direction: 'Sent' })
    sendDigit(pbx, peer, digit, length)
  }
  if (onDigit !== undefined) onDigit(digit)
  else if (peers.length === 0) keepDigit(channel, digit)
  pbx.host.clock.after(length, () => {
    for (const peer of peers)
      if (!peer.gone) pbx.emit({ type: 'digit-ended', channel: peer, digit, duration: length, direction: 'Sent' })
    pressDigits(pbx, channel, others.join(''), duration)
  })
}
