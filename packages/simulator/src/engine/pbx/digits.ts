import type { Host } from '../clock.ts'
import type { Channel } from './channel.ts'
import type { PbxEvent } from './pbx-events.ts'

export interface DigitPbx {
  readonly host: Host
  readonly emit: (event: PbxEvent) => void
}

/** Channels that a digit is on its way through: Local channels that are connected in a ring would pass it on for ever. */
const receiving = new WeakSet<Channel>()

/** Digits that wait for an application to read them; later ones are lost. */
const maxPending = 64

/**
 * A digit that the other end of a channel presses: an application that reads digits gets it, else the bridge passes it on.
 */
export function receiveDigit(pbx: DigitPbx, channel: Channel, digit: string, duration = 100): void {
  if (channel.gone || receiving.has(channel)) return
  receiving.add(channel)
  try {
    receive(pbx, channel, digit, duration)
  } finally {
    receiving.delete(channel)
  }
}

function receive(pbx: DigitPbx, channel: Channel, digit: string, duration: number): void {
  const peers = digitPeers(channel)
  pbx.emit({ type: 'digit-begun', channel, digit, direction: 'Received' })
  channel.onMedia?.()
  for (const peer of peers) {
    pbx.emit({ type: 'digit-begun', channel: peer, digit, direction: 'Sent' })
    sendDigit(pbx, peer, digit, duration)
  }
  pbx.host.clock.after(duration, () => {
    if (channel.gone) return
    pbx.emit({ type: 'digit-ended', channel, digit, duration, direction: 'Received' })
    if (channel.onDigit !== undefined) channel.onDigit(digit)
    else if (peers.length === 0) keepDigit(channel, digit)
    for (const peer of peers)
      if (!peer.gone) pbx.emit({ type: 'digit-ended', channel: peer, digit, duration, direction: 'Sent' })
  })
}

/** Who hears a digit of the channel: those that it calls, or, unless an application reads it, those in its bridge. */
export function digitPeers({ calledPeers, onDigit, bridge, uniqueid }: Channel): readonly Channel[] {
  if (calledPeers !== undefined) return calledPeers()
  return onDigit === undefined ? (bridge?.channels ?? []).filter((other) => other.uniqueid !== uniqueid) : []
}

/** Keeps a digit for the next application that reads digits. */
export function keepDigit(channel: Channel, digit: string): void {
  if (channel.pendingDigits.length < maxPending) channel.pendingDigits += digit
}

/** A digit that the server sends to the other end of a channel; the other half of a Local channel receives it. */
export function sendDigit(pbx: DigitPbx, channel: Channel, digit: string, duration = 100): void {
  if (channel.half !== undefined) receiveDigit(pbx, channel.half, digit, duration)
}

/** Gives digits to `work`, first those that wait; returns a function that stops it. */
export function listen(channel: Channel, work: (digit: string) => void): () => void {
  const before = channel.onDigit
  channel.onDigit = work
  while (channel.pendingDigits !== '' && channel.onDigit === work) {
    const [digit = ''] = channel.pendingDigits
    channel.pendingDigits = channel.pendingDigits.slice(1)
    work(digit)
  }
  return () => {
    if (channel.onDigit === work) channel.onDigit = before
  }
}
