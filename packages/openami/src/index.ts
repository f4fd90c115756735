// Types with a star: those of the spec are thousands, and what applications add to `CustomEvents` and `CustomActions` would
// not merge with a declaration that is exported by name.
export type * from '@openami/bindings'
export type * from '@openami/client'
export { connect } from '@openami/client'
export * from './others.ts'
export type { PrivilegeOptions, Privileges } from './privileges/least-privilege.ts'
