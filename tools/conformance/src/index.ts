export { normalise } from './normalise.ts'
export { type Recording, recordSession } from './record.ts'
export { type Target, type TargetName, targetNames } from './target.ts'
export { WireSession } from './wire-session.ts'
