// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply, EventReply, ListReply } from '../../runtime/reply.ts'
import type { DBGetCompleteEvent, DBGetResponseEvent } from '../events/database.ts'

/**
 * Deletes one entry of the server's database.
 *
 * Since 1.6.2. Privileges: system.
 *
 * Source: spec/actions/DBDel.yaml
 */
export interface DBDelRequest {
  /** Family that the key stands in. */
  Family: string | number
  /** Key of the entry. */
  Key: string | number
}

/** Reply of DBDel. */
export interface DBDelReply extends AckReply {
}

/**
 * Reads one entry of the server's database.
 *
 * A missing entry is an Error, so the list always has exactly one item.
 *
 * Up to Asterisk 1.6.2 the value comes in an event behind the response, without a terminator.
 *
 * Since 1.2. Privileges: system (from 1.2), reporting or system (from 1.6.2).
 *
 * Source: spec/actions/DBGet.yaml
 */
export interface DBGetRequest {
  /** Family that the key stands in. */
  Family: string | number
  /** Key of the entry. */
  Key: string | number
}

/** Reply of DBGet. Which of them depends on the release. */
export type DBGetReply = ListReply<DBGetResponseEvent, DBGetCompleteEvent> | EventReply<DBGetResponseEvent>

/**
 * Writes one entry of the server's database and overwrites what was there.
 *
 * Since 1.2. Privileges: system.
 *
 * Source: spec/actions/DBPut.yaml
 */
export interface DBPutRequest {
  /** Family to put the key in. */
  Family: string | number
  /** Key of the entry. */
  Key: string | number
  /** Value; left out, the entry is written empty. */
  Val?: string | number | undefined
}

/** Reply of DBPut. */
export interface DBPutReply extends AckReply {
}
