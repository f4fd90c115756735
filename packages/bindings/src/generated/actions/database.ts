// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply, EventReply, ListReply } from '../../runtime/reply.ts'
import type { DBGetCompleteEvent, DBGetResponseEvent, DBGetTreeCompleteEvent, DBGetTreeResponseEvent } from '../events/database.ts'

/**
 * Deletes one entry of the server's database.
 *
 * Since 1.6.2. Privileges: system.
 *
 * Source: spec/actions/DBDel.yaml
 */
export interface DBDelRequest {
  /** Family that contains the key, in the case in which it was stored. */
  Family: string | number
  /** Key of the entry to delete; one that does not exist is refused. */
  Key: string | number
}

/** Reply of DBDel. */
export interface DBDelReply extends AckReply {
}

/**
 * Deletes entries of the server's database that begin alike.
 *
 * Since 1.6.2. Privileges: system.
 *
 * Source: spec/actions/DBDelTree.yaml
 */
export interface DBDelTreeRequest {
  /** Family whose entries are deleted, with Key only those below it. */
  Family: string | number
  /** Only this key and those below it; if omitted, the whole family. */
  Key?: string | number | undefined
}

/** Reply of DBDelTree. */
export interface DBDelTreeReply extends AckReply {
}

/**
 * Reads one entry of the server's database.
 *
 * A missing entry is an Error, so the list always has exactly one item.
 *
 * Up to Asterisk 1.6.2 the value comes in an event after the response, without a terminator.
 *
 * Since 1.2. Privileges: system (from 1.2), reporting or system (from 1.6.2).
 *
 * Source: spec/actions/DBGet.yaml
 */
export interface DBGetRequest {
  /** Family that contains the key, in the case in which it was stored. */
  Family: string | number
  /** Key of the entry to read; one that does not exist is refused. */
  Key: string | number
}

/** Reply of DBGet. Which of them depends on the release. */
export type DBGetReply = ListReply<DBGetResponseEvent, DBGetCompleteEvent> | EventReply<DBGetResponseEvent>

/**
 * Lists entries of the server's database that begin alike.
 *
 * Up to 16.29, 18.15, 19.7 and 20.0 ListItems is always 1.
 *
 * Since 16.28, 18.14, 19.6; not in 17. Privileges: system or reporting.
 *
 * Source: spec/actions/DBGetTree.yaml
 */
export interface DBGetTreeRequest {
  /** Only this family; if omitted, the whole database. */
  Family?: string | number | undefined
  /** Only this key and those below it. */
  Key?: string | number | undefined
}

/** Reply of DBGetTree. */
export interface DBGetTreeReply extends ListReply<DBGetTreeResponseEvent, DBGetTreeCompleteEvent> {
}

/**
 * Writes one entry of the server's database and overwrites what was there.
 *
 * Since 1.2. Privileges: system.
 *
 * Source: spec/actions/DBPut.yaml
 */
export interface DBPutRequest {
  /** Family to put the key in; it comes into being with its first key. */
  Family: string | number
  /** Key of the entry; one that exists is written over. */
  Key: string | number
  /** Value; if omitted, the entry is written empty. */
  Val?: string | number | undefined
}

/** Reply of DBPut. */
export interface DBPutReply extends AckReply {
}
