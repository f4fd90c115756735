import { learn } from './call-bridge.ts'
import type { Channel } from './channel.ts'
import { masquerade } from './masquerade.ts'
import type { PbxCore } from './pbx-core.ts'
import { readGroups, readNamedGroups } from './pickup-groups.ts'

const answeredElsewhere = 26
/** Flag that SoftHangupRequest shows where what ran on a channel has ended. */
const ended = 16

/** Whether a channel rings, or is about to, and another one can take its call. */
export function canBePickedUp({ run, gone, ending, state, onReplaced }: Channel): boolean {
  return run === undefined && !gone && !ending && onReplaced !== undefined && [0, 4, 5].includes(state)
}

/** The oldest channel that rings in one of the groups that a channel may pick up. */
export function findByGroup(pbx: PbxCore, channel: Channel): Channel | undefined {
  const numbers = readGroups(channel.fields.get('pickupgroup') ?? '')
  const names = readNamedGroups(channel.fields.get('namedpickupgroup') ?? '')
  return find(pbx, channel, ({ fields }) => {
    const called = readGroups(fields.get('callgroup') ?? '')
    const named = readNamedGroups(fields.get('namedcallgroup') ?? '')
    return [...numbers].some((group) => called.has(group)) || [...names].some((name) => named.has(name))
  })
}

/** The first channel that rings and is as wanted; never the one that looks for it. */
export function find(pbx: PbxCore, channel: Channel, fits: (target: Channel) => boolean): Channel | undefined {
  for (const target of pbx.channels) if (target !== channel && canBePickedUp(target) && fits(target)) return target
  return undefined
}

/** Answers a channel with the call that rings at another, which is gone afterwards. */
export function pickUpCall(pbx: PbxCore, channel: Channel, target: Channel): void {
  learn(pbx, channel, target.connected)
  pbx.answer(channel)
  const before = placeOf(channel)
  const taken = placeOf(target)
  channel.run?.stop()
  channel.run = undefined
  const { onSignal, onReplaced } = target
  target.onSignal = undefined
  target.onReplaced = undefined
  Object.assign(channel, { ...taken, onSignal, onReplaced, application: 'AppDial', appData: '(Outgoing Line)' })
  onReplaced?.(channel)
  if (pbx.legacy) masquerade(pbx, channel, target)
  pbx.showPlace(channel)
  Object.assign(channel, before)
  pbx.emit({ type: 'picked-up', channel, target })
  Object.assign(channel, taken)
  // There it is what is left of the channel that picks up, and no one has said why it ends.
  target.hangupCause = pbx.legacy ? 0 : answeredElsewhere
  target.ending = true
  target.phone?.cancel()
  pbx.emit({ type: 'soft-hangup-requested', channel: target, cause: ended })
  Object.assign(target, before)
  pbx.end(target)
  onSignal?.('answer')
}

function placeOf({ context, exten, priority }: Channel): Pick<Channel, 'context' | 'exten' | 'priority'> {
  return { context, exten, priority }
}
