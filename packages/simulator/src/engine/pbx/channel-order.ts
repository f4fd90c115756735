import { compareReleases } from '@openami/bindings'
import { caseHash, inBucketOrder, inCacheOrder } from '../hash-order.ts'
import type { Channel } from './channel.ts'

/** What the server has of its channels. */
export interface ChannelOwner {
  readonly release: string
  readonly channels: Iterable<Channel>
}

export interface SnapshotOwner extends ChannelOwner {
  /** Channels that are gone, as long as their Hangup has not been told. */
  readonly unreported: Iterable<Channel>
}

const buckets = 1_567

/** Channels in the order in which the server walks them: that of a hash table from 1.8 on. */
export function walkedChannels({ release, channels }: ChannelOwner): Channel[] {
  if (compareReleases(release, '1.8') < 0) return [...channels]
  return inBucketOrder(channels, ({ name }) => caseHash(name), buckets)
}

/** Channels in the order of the lists that show snapshots: from 12 to 16 that of the cache of messages. */
export function cachedChannels(owner: SnapshotOwner): Channel[] {
  const { release } = owner
  const channels = [...owner.channels, ...owner.unreported]
  if (compareReleases(release, '12') < 0 || compareReleases(release, '17') >= 0)
    return walkedChannels({ release, channels })
  return inCacheOrder(channels, ({ name }) => name, 'ast_channel_snapshot_type')
}
