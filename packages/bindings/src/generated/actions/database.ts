// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type {
  AckReply,
  EventReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  DBGetCompleteEvent,
  DBGetResponseEvent,
  DBGetTreeCompleteEvent,
  DBGetTreeResponseEvent,
} from '../events/database.ts'

/** Parameters of DBDel; the method `dbDel` describes the action. */
export interface DBDelRequest {
  /** Family that contains the key, in the case in which it was stored. */
  Family: string | number
  /** Key of the entry to delete; one that does not exist is refused. */
  Key: string | number
}

/** Reply of DBDel. */
export type DBDelReply = AckReply

/** Parameters of DBDelTree; the method `dbDelTree` describes the action. */
export interface DBDelTreeRequest {
  /** Family whose entries are deleted, with Key only those below it. */
  Family: string | number
  /** Only this key and those below it; if omitted, the whole family. */
  Key?: string | number | undefined
}

/** Reply of DBDelTree. */
export type DBDelTreeReply = AckReply

/** Parameters of DBGet; the method `dbGet` describes the action. */
export interface DBGetRequest {
  /** Family that contains the key, in the case in which it was stored. */
  Family: string | number
  /** Key of the entry to read; one that does not exist is refused. */
  Key: string | number
}

/** Reply of DBGet. Which of them depends on the release. */
export type DBGetReply = ListReply<DBGetResponseEvent, DBGetCompleteEvent> | EventReply<DBGetResponseEvent>

/** Parameters of DBGetTree; the method `dbGetTree` describes the action. */
export interface DBGetTreeRequest {
  /** Only this family; if omitted, the whole database. */
  Family?: string | number | undefined
  /** Only this key and those below it. */
  Key?: string | number | undefined
}

/** Reply of DBGetTree. */
export type DBGetTreeReply = ListReply<DBGetTreeResponseEvent, DBGetTreeCompleteEvent>

/** Parameters of DBPut; the method `dbPut` describes the action. */
export interface DBPutRequest {
  /** Family to put the key in; it comes into being with its first key. */
  Family: string | number
  /** Key of the entry; one that exists is written over. */
  Key: string | number
  /** Value; if omitted, the entry is written empty. */
  Val?: string | number | undefined
}

/** Reply of DBPut. */
export type DBPutReply = AckReply
