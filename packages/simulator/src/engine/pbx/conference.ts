import type { Channel, ChannelBridge } from './channel.ts'

export interface Participant {
  readonly channel: Channel
  readonly joinedAt: number
  muted: boolean
  readonly profile: { readonly admin: boolean }
}

/** A conference as events and lists show it. */
export interface ConferenceState {
  readonly name: string
  readonly bridge: ChannelBridge
  readonly participants: readonly Participant[]
  readonly locked: boolean
}
