import type { Channel } from '../pbx/channel.ts'

/** Whom the lists of releases before 12 show with a channel: who is in a conference, paged or parked is bridged with no one. */
export function bridgedWith({ bridge, name }: Channel): Channel | undefined {
  return bridge?.type === 'basic' ? bridge.channels.find((other) => other.name !== name) : undefined
}
