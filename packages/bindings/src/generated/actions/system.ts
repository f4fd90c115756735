// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { EventReply, OutputReply } from '../../runtime/reply.ts'
import type { DBGetResponseEvent } from '../events/system.ts'

/**
 * Does Command.
 *
 * Since 1.0. Privileges: none.
 *
 * Source: spec/fixture.yaml
 */
export interface CommandRequest {
  /** What Command holds. */
  Command: string
}

/** Reply of Command. */
export interface CommandReply extends OutputReply {
}

/** Nothing to say beside the name. */
export type DBGetRequest = NoParameters

/** Reply of DBGet. */
export interface DBGetReply extends EventReply<DBGetResponseEvent> {
}
