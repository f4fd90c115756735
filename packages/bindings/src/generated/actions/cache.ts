// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply } from '../../runtime/reply.ts'

/** Parameters of SorceryMemoryCacheExpire; the method `sorceryMemoryCacheExpire` describes the action. */
export interface SorceryMemoryCacheExpireRequest {
  /** Name of the cache, as sorcery.conf gives it; every object in it is dropped. */
  Cache: string | number
}

/** Reply of SorceryMemoryCacheExpire. */
export type SorceryMemoryCacheExpireReply = AckReply

/** Parameters of SorceryMemoryCacheExpireObject; the method `sorceryMemoryCacheExpireObject` describes the action. */
export interface SorceryMemoryCacheExpireObjectRequest {
  /** Name of the cache, as sorcery.conf gives it. */
  Cache: string | number
  /** Name of the object to drop; it is read from its backend when it is next asked for. */
  Object: string | number
}

/** Reply of SorceryMemoryCacheExpireObject. */
export type SorceryMemoryCacheExpireObjectReply = AckReply

/** Parameters of SorceryMemoryCachePopulate; the method `sorceryMemoryCachePopulate` describes the action. */
export interface SorceryMemoryCachePopulateRequest {
  /** Name of the cache, as sorcery.conf gives it; it is emptied and filled from its backend. */
  Cache: string | number
}

/** Reply of SorceryMemoryCachePopulate. */
export type SorceryMemoryCachePopulateReply = AckReply

/** Parameters of SorceryMemoryCacheStale; the method `sorceryMemoryCacheStale` describes the action. */
export interface SorceryMemoryCacheStaleRequest {
  /** Name of the cache, as sorcery.conf gives it; its objects stay in use until they are read again. */
  Cache: string | number
}

/** Reply of SorceryMemoryCacheStale. */
export type SorceryMemoryCacheStaleReply = AckReply

/** Parameters of SorceryMemoryCacheStaleObject; the method `sorceryMemoryCacheStaleObject` describes the action. */
export interface SorceryMemoryCacheStaleObjectRequest {
  /** Name of the cache, as sorcery.conf gives it. */
  Cache: string | number
  /** Name of the object that stays in use until it is read again. */
  Object: string | number
  /**
   * Yes fetches the object at once.
   * Since 13.14, 14.3.
   */
  Reload?: boolean | undefined
}

/** Reply of SorceryMemoryCacheStaleObject. */
export type SorceryMemoryCacheStaleObjectReply = AckReply
