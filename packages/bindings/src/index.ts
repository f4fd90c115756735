export {
  commonEventHeaders,
  commonResponseHeaders,
  eventDescriptor,
  eventNames,
  toEvent,
} from './events-in-full.ts'
export * from './generated/index.ts'
export { releases } from './generated/tables/releases.ts'
export * as renames from './generated/tables/renames.ts'
export { bytesOf } from './runtime/bytes.ts'
export * from './runtime/call.ts'
export type * from './runtime/descriptor.ts'
export { deviceState } from './runtime/device-state.ts'
export { AmiError, type AmiErrorCode, InvalidActionError } from './runtime/errors.ts'
export { AmiEvent } from './runtime/event.ts'
export { Fields, toFields } from './runtime/fields.ts'
export type { HeaderValue, ValueIssue } from './runtime/header-value.ts'
export { Lines } from './runtime/line-table.ts'
export { Message } from './runtime/message.ts'
export type { MessageHead, MessageKind } from './runtime/message-head.ts'
export { guardedData, guardsApplications, originateClasses } from './runtime/originate.ts'
export { availableIn, branchOf, compareReleases, privilegesAt } from './runtime/release.ts'
export type * from './runtime/release-types.ts'
export type * from './runtime/reply.ts'
export { checkLines, MAX_HEADERS, MAX_LINE_BYTES, type WriteOptions, writeAction } from './runtime/request.ts'
export { type Pairs, readValue, type Value, writeValue } from './runtime/scalars.ts'
export { maskHeader, maskText } from './runtime/sensitive.ts'
export { actionContract, actionNames } from './runtime/tables/actions.ts'
export { actionDescriptor } from './runtime/tables/descriptors.ts'
export { decodeText, encodeText, printable } from './runtime/text.ts'
export { defineUnlisted } from './runtime/unlisted.ts'
