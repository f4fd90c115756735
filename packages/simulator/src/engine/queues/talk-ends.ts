import type { Channel, ChannelBridge } from '../pbx/channel.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'

/** A caller and a member who talk with each other. */
export interface Talk {
  readonly caller: Channel
  readonly member: Channel
  /** The bridge that connects them; undefined before that. */
  bridge: ChannelBridge | undefined
  /** The caller's dialplan has ended: its channel is gone before anyone hears of that. */
  ending: boolean
  /** The member sends the caller elsewhere. */
  transferred: boolean
}

/** How a talk is over. */
export interface TalkEnd {
  readonly reason: 'caller' | 'agent' | 'transfer'
  /** Whether the caller's channel was gone before the end was noticed. */
  readonly callerIsGone: boolean
}

/** What ends a talk; undefined for an event that does not. */
export type EndOf = (talk: Talk, event: PbxEvent) => TalkEnd | undefined

/**
 * From 12 on app_queue follows events: the end is a transfer, or the first request to hang up of one that does not transfer its
 * call (apps/app_queue.c:6660, 6724 and 6927 in 22.10.1).
 */
export const endFrom12: EndOf = (talk, event) => {
  const { caller, member, ending } = talk
  switch (event.type) {
    case 'blind-transferred':
      return event.result === 'Success' ? { reason: 'transfer', callerIsGone: false } : undefined
    case 'attended-transferred':
      return event.threeWay ? undefined : { reason: 'transfer', callerIsGone: false }
    case 'soft-hangup-requested':
      talk.ending ||= event.channel === caller
      return event.channel === caller || event.channel.transfers ? undefined : endedBy(talk, event.channel)
    case 'hangup-requested':
      return event.channel.transfers ? undefined : endedBy(talk, event.channel)
    case 'hung-up':
      // That a transfer is complete is said afterwards.
      if (event.channel.transfers) return undefined
      return (ending && event.channel === caller) || (caller.gone && member.gone)
        ? endedBy(talk, event.channel)
        : undefined
    default:
      return undefined
  }
}

/** Before 12 it is over when the two are parted, whatever parts them (apps/app_queue.c:6082 in 11.25.3). */
export const endBefore12: EndOf = (talk, event) => {
  const { caller, member, bridge } = talk
  switch (event.type) {
    case 'blind-transferred':
      talk.transferred = event.transferer === member
      return undefined
    case 'attended-transferred':
      return { reason: event.transferer === member ? 'transfer' : 'caller', callerIsGone: false }
    case 'bridge-left':
      // Who asks the target of a transfer leaves for a while.
      if (event.bridge !== bridge || member.transfers || caller.transfers) return undefined
      return { reason: reasonBefore12(talk, event.channel), callerIsGone: false }
    case 'hung-up':
      return event.channel.transfers ? undefined : endedBy(talk, event.channel)
    default:
      return undefined
  }
}

function endedBy({ caller, ending }: Talk, channel: Channel): TalkEnd {
  return { reason: channel === caller ? 'caller' : 'agent', callerIsGone: ending }
}

/** A caller that neither hangs up nor is sent elsewhere has another channel in its place, as when it is parked. */
function reasonBefore12({ caller, transferred }: Talk, left: Channel): TalkEnd['reason'] {
  if (transferred || isRest(left.name, caller)) return 'transfer'
  if (left !== caller) return 'agent'
  return caller.ending || caller.moving !== undefined ? 'caller' : 'transfer'
}

/** Whether a channel of this name is what is left of one that was parked up to 1.4: see `leaveForParking`. */
export function isRest(name: string, parked: Channel): boolean {
  return name === `Parked/${parked.name}<ZOMBIE>`
}
