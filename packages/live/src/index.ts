export { applyHeld } from './events/held.ts'
export { applyEvent, eventsUsed } from './events/index.ts'
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
