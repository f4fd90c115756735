export { actionContract, actionNames } from './runtime/tables/actions.ts'

/* The table of actions comes first, to be near that of events in a bundle: what they have in common compresses better. */

export {
  commonEventHeaders,
  commonResponseHeaders,
  eventDescriptor,
  eventNames,
  toEvent,
} from './events-in-full.ts'
// With a star: the names of the spec, thousands of them, which its own index lists.
export * from './generated/index.ts'
export { releases } from './generated/tables/releases.ts'
export * as renames from './generated/tables/renames.ts'
export { bytesOf } from './runtime/bytes.ts'
export type { CallOptions, HeaderInput, NoParameters, PairsInput, Step } from './runtime/call.ts'
export type {
  ActionContract,
  ActionDescriptor,
  AnswerPart,
  Availability,
  ConditionDescriptor,
  EventDescriptor,
  HeaderDescriptor,
  HeaderTraits,
  OutcomeDescriptor,
  ParameterDescriptor,
  PrivilegeSpan,
  ReleaseDescriptor,
  ReplyDescriptor,
  ReplyKind,
  Risk,
  StepForm,
  TypeDescriptor,
  TypeKind,
  WaitsDescriptor,
} from './runtime/descriptor.ts'
export { deviceState } from './runtime/device-state.ts'
export { AmiError, type AmiErrorCode, InvalidActionError } from './runtime/errors.ts'
export { AmiEvent } from './runtime/event.ts'
export { Fields, toFields } from './runtime/fields.ts'
export type { HeaderValue, ValueIssue } from './runtime/header-value.ts'
export { Message } from './runtime/message.ts'
export type { MessageHead, MessageKind } from './runtime/message-head.ts'
export { addMessages, type OwnMessages } from './runtime/own-messages.ts'
export { availableIn, branchOf, compareReleases, privilegesAt } from './runtime/release.ts'
export type { ActionMethodsIn } from './runtime/release-methods.ts'
export type { BranchOf, EventIn, EventNameIn, MissingEvent } from './runtime/release-types.ts'
export type {
  AckReply,
  ConfigCategory,
  ConfigReply,
  ConfigRow,
  EventReply,
  ItemOf,
  ListReply,
  OutcomeReply,
  OutputReply,
  TextReply,
} from './runtime/reply.ts'
export { MAX_HEADERS, MAX_LINE_BYTES, type WriteOptions, writeAction } from './runtime/request.ts'
export type { Pairs, Value } from './runtime/scalars.ts'
export { actionDescriptor } from './runtime/tables/descriptors.ts'
export { decodeText, encodeText } from './runtime/text.ts'
