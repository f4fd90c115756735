// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ListEnd } from '../groups.ts'
import type { EventListValue } from '../values.ts'

/**
 * End of the answer to the DBGet action.
 *
 * Since 1.8. Privileges: none; it only comes in the answer to DBGet.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/DBGetComplete.yaml
 */
export interface DBGetCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'DBGetComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * The value that the DBGet action asked for.
 *
 * Since 1.2. Privileges: none; it only comes in the answer to DBGet.
 *
 * Source: spec/events/DBGetResponse.yaml
 */
export interface DBGetResponseEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DBGetResponse'
  /** Family, the upper part of a key, of the server's own database. */
  readonly Family: string | undefined
  /** Key within a family of the server's own database. */
  readonly Key: string | undefined
  /** Value in the server's own database. */
  readonly Val: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of database entries.
 *
 * Since 16.28, 18.14, 19.6; not in 17. Privileges: none; it only comes in the answer to DBGetTree.
 *
 * Source: spec/events/DBGetTreeComplete.yaml
 */
export interface DBGetTreeCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DBGetTreeComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Place of a message in a list of events; there is none before Asterisk 1.6. */
  readonly EventList: EventListValue | (string & {}) | undefined
  /**
   * How many items came; up to 16.29, 18.15, 19.7 and 20.0 always 1, however many came.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
}

/**
 * One entry of the database; an item of the DBGetTree action.
 *
 * Since 16.28, 18.14, 19.6; not in 17. Privileges: none; it only comes in the answer to DBGetTree.
 *
 * Source: spec/events/DBGetTreeResponse.yaml
 */
export interface DBGetTreeResponseEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DBGetTreeResponse'
  /** Family and key of the entry, with a slash before each. */
  readonly Key: string | undefined
  /** Value in the server's own database. */
  readonly Val: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}
