// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * Tells QueueMember.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/fixture.yaml
 */
export interface QueueMemberEvent extends CommonEvent {
  readonly name: 'QueueMember'
  /** What Queue holds. */
  readonly Queue: string | undefined
  /** What Paused holds. */
  readonly Paused: boolean | undefined
}

/**
 * Tells QueueParams.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/fixture.yaml
 */
export interface QueueParamsEvent extends CommonEvent {
  readonly name: 'QueueParams'
  /** What Queue holds. */
  readonly Queue: string | undefined
  /** What Calls holds. */
  readonly Calls: number | undefined
}

/**
 * Tells QueueStatusComplete.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/fixture.yaml
 */
export interface QueueStatusCompleteEvent extends CommonEvent {
  readonly name: 'QueueStatusComplete'
}
