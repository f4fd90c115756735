/** Files as the schemas accept them, before any reference is followed. */

import type {
  AnswerPart,
  Condition,
  ErrorText,
  Outcome,
  ReplySpan,
  Risk,
  StandardRow,
  TypeKind,
  Waits,
} from '@openami/spec'

export type Entries = string | string[]

export interface RawAvailability {
  since?: Entries
  until?: Entries
  absentIn?: Entries
}

export type RawType = string | { enum?: Record<string, string>; list?: RawType; separator?: string }

export interface RawNamedType {
  kind: TypeKind
  summary: string
  unit?: string
  minimum?: number
  maximum?: number
  true?: string[]
  false?: string[]
  values?: Record<string, string>
  deviceState?: Record<string, string>
  separator?: string
  items?: RawType
  pattern?: string
}

export interface RawMeaning {
  summary: string
  type: RawType
  absent?: string[]
  sensitive?: true
  standard?: StandardRow | StandardRow[]
}

export type RawHeader = RawMeaning | { meanings: Record<string, RawMeaning> }

export interface RawField extends RawAvailability {
  type?: RawType
  meaning?: string
  summary?: string
  optional?: true
  repeated?: true
  pattern?: string
  keyed?: true
  absent?: string[]
  sensitive?: true
  replacedBy?: { to?: string | string[]; since?: string; note?: string }
}

export interface RawParameter extends RawField {
  required?: boolean
  requiredWhen?: string
  default?: string | number | boolean
}

export interface RawInclude extends RawAvailability {
  group: string
  prefix?: string
  /** What the prefixed headers are about, in place of the group's own `of`. */
  of?: string
  optional?: true
}

/** Header maps contain fields, and groups under `$include`. */
export type RawHeaders = Record<string, RawField | Array<string | RawInclude>>

export type RawPrivileges = Array<string | { from: string; any?: string[]; all?: string[] }>

export interface RawExample {
  title: string
  release?: string
  standard?: number
  note?: string
  send?: Record<string, unknown>
  receive?: string
}

interface RawMessage extends RawAvailability {
  since: Entries
  area: string
  module: string
  summary: string
  description?: string
  privileges: RawPrivileges
  examples?: RawExample[]
  replacedBy?: { to: string; since: string; note?: string }
  deprecated?: string
  standard?: true
  notes?: string[]
}

export interface RawReply extends RawAvailability {
  kind: ReplySpan['kind']
  headers?: RawHeaders
  rows?: string[]
  items?: string[]
  ends?: string
  sometimes?: string
  withoutActionId?: AnswerPart[]
  actionIdFirst?: true
  withoutStart?: true
  withoutEnd?: true
  withoutResponse?: true
  empty?: string[]
}

export interface RawStepForm extends RawAvailability {
  step: string
  reads: string[]
  needs?: string[]
}

export interface RawAction extends RawMessage {
  action: string
  method?: string
  request?: Record<string, RawParameter>
  conditions?: Condition[]
  steps?: RawStepForm[]
  reply: RawReply | RawReply[]
  outcome?: string | Outcome
  waits?: Waits
  dynamic?: true
  risk?: Risk[]
}

export interface RawEvent extends RawMessage {
  event: string
  headers?: RawHeaders
  dynamic?: true
  byItself?: true
  userEvent?: string
  neverSent?: string
}

export interface RawGroup {
  group: string
  summary: string
  of?: string
  headers: RawHeaders
}

export type RawReleases = Record<string, { first: string; last: string; ami: string; unreleased?: true }>

export type RawPrivilegeClasses = Record<string, RawAvailability & { summary: string; read?: string; write?: string }>

export interface RawErrorText extends RawAvailability {
  also?: string[]
  summary: string
  advice: string
  actions?: string[]
  since: Entries
  /** `main/manager.c:3488@22.10.1`. */
  sources: string[]
}

/** Section → text → what it means. */
export type RawErrors = Partial<Record<ErrorText['section'], Record<string, RawErrorText>>>

interface RawKey extends RawAvailability {
  type: RawType
  summary: string
  default?: string | number | boolean
}

export interface RawProtocol {
  ports: { plain: number; tls: number }
  maxLineBytes: number
  maxHeaders: number
  common: { action: Record<string, RawParameter>; response: RawHeaders; event: RawHeaders }
  configuration: { general: Record<string, RawKey>; user: Record<string, RawKey> }
  document: {
    commands: Array<{ name: string; action: string }>
    summaries: Array<{ name: string; action: string; parameters: string[]; note?: string }>
    examples: Array<{ title: string; action?: string; event?: string; note?: string }>
  }
}
