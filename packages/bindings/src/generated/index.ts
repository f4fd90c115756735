// Generated from spec by `npm run generate`. Edit the source, not this file.

export type * from './actions/index.ts'
export type * from './common.ts'
export type * from './events/index.ts'
export type * from './groups.ts'
export type * from './maps.ts'
export type * from './releases.ts'
export type * from './values.ts'
export { type ActionMethods, methods } from './methods.ts'
