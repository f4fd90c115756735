export { agi, onAgi } from './agi/agi.ts'
export type { AgiAnswer } from './agi/answer.ts'
export { AgiCommandError, AgiEndedError } from './agi/errors.ts'
export type { AgiSession } from './agi/session.ts'
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
export { follow } from './follow/follow.ts'
export type {
  FollowOptions,
  LiveChange,
  LiveChangeOf,
  LivePbx,
  LiveQueue,
  SyncChange,
} from './follow/live-pbx.ts'
export type { PatchOperation } from './follow/patches.ts'
export { type Lists, type Part, parts } from './lists/parts.ts'
export { reconcile } from './lists/reconcile.ts'
export type * from './model/index.ts'
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
