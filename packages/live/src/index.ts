export { applyHeld } from './events/held.ts'
export { applyEvent, eventsUsed } from './events/index.ts'
export type {
  CallActions,
  ChannelActions,
  LiveCall,
  LiveChannel,
  LiveMember,
  MemberActions,
  RedirectOptions,
} from './follow/actions.ts'
export { ChangesLostError } from './follow/change-stream.ts'
export type { Difference } from './follow/compare-states.ts'
export { follow } from './follow/follow.ts'
export type { AuditOptions, FollowOptions } from './follow/follow-options.ts'
export type {
  LiveChange,
  LiveChangeOf,
  LivePbx,
  LiveQueue,
  SyncChange,
} from './follow/live-pbx.ts'
export type { FollowServersOptions, JoinedCall, LiveServers, ServerChange, ServerGroup } from './follow/live-servers.ts'
export type { PatchOperation } from './follow/patches.ts'
export { usesOf } from './follow/uses.ts'
export { type Lists, type Part, parts } from './lists/parts.ts'
export { reconcile } from './lists/reconcile.ts'
export type {
  Agent,
  Bridge,
  Call,
  CallRecord,
  CallResult,
  Channel,
  // Under other names than the values that the headers of the protocol have.
  ChannelState as ChannelStateWord,
  Conference,
  Device,
  ExtensionState as Extension,
  HangupCause as EndCause,
  Hold,
  Leg,
  Mailbox,
  ParkedCall,
  Participant,
  Party,
  PresenceState as Presence,
  Queue,
  QueueCaller,
  QueueMember,
  QueueVisit,
  Registration,
  Since,
  Transfer,
} from './model/index.ts'
export type {
  CallChange,
  Change,
  ChangeOf,
  Entities,
  EntityChange,
  EntityName,
  SurpriseChange,
} from './state/changes.ts'
export { PbxState, type StateOptions } from './state/pbx-state.ts'
export { type Snapshot, snapshotOf } from './state/snapshot.ts'
export type { Surprise } from './state/surprise.ts'
