// Generated from spec by `npm run generate`. Edit the source, not this file.

export type * from './common.ts'
export type * from './actions/channels.ts'
export type * from './actions/manager.ts'
export type * from './actions/queues.ts'
export type * from './actions/system.ts'
export type * from './events/channels.ts'
export type * from './events/queues.ts'
export type * from './events/rtp.ts'
export type * from './events/system.ts'
export type * from './maps.ts'
export { type ActionMethods, methods } from './methods.ts'
