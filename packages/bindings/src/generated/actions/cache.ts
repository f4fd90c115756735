// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply } from '../../runtime/reply.ts'

/**
 * Drops every object of a memory cache.
 *
 * Since 13.5. Privileges: system.
 *
 * Source: spec/actions/SorceryMemoryCacheExpire.yaml
 */
export interface SorceryMemoryCacheExpireRequest {
  /** Name of the cache, as sorcery.conf gives it; every object in it is dropped. */
  Cache: string | number
}

/** Reply of SorceryMemoryCacheExpire. */
export interface SorceryMemoryCacheExpireReply extends AckReply {
}

/**
 * Drops one object of a memory cache.
 *
 * A cache that holds the whole backend refuses; SorceryMemoryCachePopulate fills it again.
 *
 * Since 13.5. Privileges: system.
 *
 * Source: spec/actions/SorceryMemoryCacheExpireObject.yaml
 */
export interface SorceryMemoryCacheExpireObjectRequest {
  /** Name of the cache, as sorcery.conf gives it. */
  Cache: string | number
  /** Name of the object to drop; it is read from its backend when it is next asked for. */
  Object: string | number
}

/** Reply of SorceryMemoryCacheExpireObject. */
export interface SorceryMemoryCacheExpireObjectReply extends AckReply {
}

/**
 * Empties a memory cache that holds its whole backend and fills it again.
 *
 * A cache that does not hold its whole backend refuses.
 *
 * Since 13.7. Privileges: system.
 *
 * Source: spec/actions/SorceryMemoryCachePopulate.yaml
 */
export interface SorceryMemoryCachePopulateRequest {
  /** Name of the cache, as sorcery.conf gives it; it is emptied and filled from its backend. */
  Cache: string | number
}

/** Reply of SorceryMemoryCachePopulate. */
export interface SorceryMemoryCachePopulateReply extends AckReply {
}

/**
 * Marks every object of a memory cache as stale, so that the next use fetches it again.
 *
 * Since 13.5. Privileges: system.
 *
 * Source: spec/actions/SorceryMemoryCacheStale.yaml
 */
export interface SorceryMemoryCacheStaleRequest {
  /** Name of the cache, as sorcery.conf gives it; its objects stay in use until they are read again. */
  Cache: string | number
}

/** Reply of SorceryMemoryCacheStale. */
export interface SorceryMemoryCacheStaleReply extends AckReply {
}

/**
 * Marks one object of a memory cache as stale, so that the next use fetches it again.
 *
 * Since 13.5. Privileges: system.
 *
 * Source: spec/actions/SorceryMemoryCacheStaleObject.yaml
 */
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
export interface SorceryMemoryCacheStaleObjectReply extends AckReply {
}
