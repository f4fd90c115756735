/**
 * The resolved model: what the YAML of `spec/` says once every reference is followed.
 * Emitters, the simulator's tables and `model.json` are made from these types and from nothing else.
 */

import type { Availability } from './availability.ts'
import type { ErrorText } from './error-text.ts'

export interface Release {
  /** Branch, as Asterisk names it: `1.4`, `13`, `22`. */
  branch: string
  first: string
  last: string
  /** AMI version of the branch's last release, as the greeting states it. */
  ami: string
  /** Described as the development branch has it; `first` and `last` are what its first release will be. */
  unreleased?: true
}

export interface PrivilegeClass extends Availability {
  name: string
  summary: string
  /** `read` and `write` say what the class lets a user receive and do. */
  read?: string
  write?: string
}

/** How the text of a header becomes a value and back. */
export type TypeKind =
  | 'string' // text, as it is
  | 'integer' // a JavaScript number
  | 'number' // a decimal fraction
  | 'big-integer' // digits beyond 2^53: stays text
  | 'boolean' // one of two spellings
  | 'enum' // open set of names
  | 'list' // several values in one header
  | 'pairs' // key=value, repeated or separated
  | 'escaped' // C escapes for control characters
  | 'secret' // text that is never printed

/** A named type of `types.yaml`, or one written in place (enum, list). */
export interface ResolvedType {
  kind: TypeKind
  /** Name in `types.yaml`; absent for a type written in place. */
  name?: string
  summary?: string
  /** Unit of the number: `s`, `ms`, `bytes`, `%`, … */
  unit?: string
  minimum?: number
  maximum?: number
  /** For `boolean`: spellings read as true and false; the first of each is written. */
  true?: string[]
  false?: string[]
  /** For `enum`, and for numbers that are codes: value → what it means. Open: another value is a value, never an error. */
  values?: Record<string, string>
  /** Value → the word of the type `device-state` that means the same. */
  deviceState?: Record<string, string>
  /** For `list` and `pairs`. */
  separator?: string
  items?: ResolvedType
  /** For `string`: pattern that every real value fits (ECMAScript regular expression). */
  pattern?: string
}

/** One row of the standard-headers list of the old manager.txt. */
export interface StandardRow {
  /** 1 … 129, in the document's order. */
  row: number
  verdict: 'ok' | 'value' | 'wrong' | 'absent' | 'case' | 'prerelease'
  /** What the document said, where that was not right. */
  note?: string
}

/** One meaning of a header name. A name with a single meaning has it under the id `default`. */
export interface Meaning {
  id: string
  summary: string
  type: ResolvedType
  /** Texts that mean "no value". */
  absent?: string[]
  sensitive?: true
  standard?: StandardRow[]
}

export interface Header {
  name: string
  area: string
  meanings: Meaning[]
  source: SourcePlace
}

export interface SourcePlace {
  /** Path below the spec folder. */
  file: string
  line: number
  column: number
}

/** What took the place of a header within its message. */
export interface HeaderSuccessor {
  /** Other headers of the message: one that says the same, or several that each say a part. Empty: none does. */
  to: string[]
  /** First release in which the others say it, where the header lives on with another meaning. */
  since?: string
  /** How they differ; without `to`, what to do instead. */
  note?: string
}

/** A header as one message uses it. */
export interface Field extends Availability {
  name: string
  meaning: string
  summary: string
  type: ResolvedType
  absent?: string[]
  /** May occur more than once in one message. */
  repeated?: true
  /** The name ends in a number or carries text in the place of `X`, `*` or `000000`: `Action-000000`, `ReportXLSR`. */
  pattern?: string
  /** The name carries a key in parentheses: `ChanVariable(<channel>)`. */
  keyed?: true
  /** Not in every message of its kind. */
  optional?: true
  sensitive?: true
  /** What a program reads instead, in releases that lack this header. */
  replacedBy?: HeaderSuccessor
  /** Group that brought it in: `channel-snapshot`, with its prefix. */
  from?: { group: string; prefix: string }
}

export interface Parameter extends Field {
  required: boolean
  /** Why or when it is required, where that depends on others. */
  requiredWhen?: string
  /** What the server uses when it is omitted. */
  default?: string
}

export interface PrivilegeSpan {
  /** Release from which these classes hold. */
  from: string
  privileges: string[]
}

export type Risk = 'runs-programs' | 'reads-files' | 'writes-files' | 'stops-server'

export type Condition =
  | { together: string[] } // all of these or none
  | { oneOf: string[] } // at least one of these
  | { exclusive: string[] } // at most one of these

/** What a step of an action with numbered parameters reads; it ignores the others. A step may have several forms. */
export interface StepForm extends Availability {
  /** Value of the first numbered parameter: `Delete`. */
  step: string
  /** Numbered parameters without their numbers: `Var`, `Match`. */
  reads: string[]
  /** Those of them that it cannot do without. */
  needs?: string[]
}

/** Part of an answer that may lack the ActionID. */
export type AnswerPart = 'response' | 'items' | 'end'

export interface ReplySpan {
  /** Releases for which this reply holds; a message has one span that fits a release. */
  since: string[]
  until?: string[]
  kind: 'ack' | 'fields' | 'list' | 'output' | 'text' | 'event' | 'goodbye' | 'none'
  /** `fields`: headers of the response. `list`: extra headers of the opening response. */
  headers?: Field[]
  /** `text`: regular expressions, one of which every line fits that is not one of the headers. */
  rows?: string[]
  /** `list`: names of item events; `event`: the one event that answers. */
  items?: string[]
  /** `list`: event that ends it. */
  ends?: string
  /** `list`: the same action is sometimes not a list; what decides is in words. */
  sometimes?: string
  /** Parts that carry no ActionID; of responses that of Success alone. */
  withoutActionId?: AnswerPart[]
  /** `list`: items begin with their ActionID line; `Event:` follows. */
  actionIdFirst?: true
  /** `list`: the response never says `EventList: start`, in releases where other lists do. */
  withoutStart?: true
  /** `list`: no event ends the items. */
  withoutEnd?: true
  /** `fields`: a block of headers without `Response:` and ActionID. */
  withoutResponse?: true
  /** `list`: Message of an Error that only says that there is nothing to list; `*` matches any text. */
  empty?: string[]
}

/** The server holds the answer back, and with it those of later actions (R18). */
export interface Waits {
  /** Parameter that says how long. */
  for: string
  unit: 'ms' | 's'
  /** How long if the parameter is omitted; without a default: no limit. */
  default?: number
  /** Another action ends the wait. */
  endsWithNext?: true
}

/** The event that later reports the result of an accepted action. */
export interface Outcome {
  event: string
  /** Header of the event → parameter of the action with the same value; omitted if the event has the ActionID. */
  by?: Record<string, string>
}

export interface Example {
  title: string
  /** Release of the server that the example shows. */
  release?: string
  /** Marks one of the five examples of the old document. */
  standard?: number
  note?: string
  /** Headers sent; `Action` is implied. Values as on the wire, or typed. */
  send?: Record<string, unknown>
  /** Text received, LF for CRLF. */
  receive?: string
}

export interface Renamed {
  to: string
  since: string
  note?: string
}

interface MessageBase extends Availability {
  name: string
  area: string
  /** File of the Asterisk source that answers or emits it, without extension: `app_queue`, `manager`. */
  module: string
  summary: string
  description?: string
  privileges: PrivilegeSpan[]
  examples: Example[]
  replacedBy?: Renamed
  deprecated?: string
  standard?: true
  notes?: string[]
  source: SourcePlace
}

export interface Action extends MessageBase {
  /** Name of the client's method. */
  method: string
  request: Parameter[]
  conditions: Condition[]
  steps?: StepForm[]
  replies: ReplySpan[]
  /** Event that later reports the result of the action. */
  outcome?: Outcome
  waits?: Waits
  /** Takes any other header as well (UserEvent). */
  dynamic?: true
  risk: Risk[]
}

export interface Event extends MessageBase {
  headers: Field[]
  /** Headers chosen at run time may follow (UserEvent, …). */
  dynamic?: true
  /** Sent as `Event: UserEvent` with this `UserEvent`: of spec files of an application's own. */
  userEvent?: string
  /** Actions whose list or answer this event is part of. The server checks no class for it there. */
  answers?: string[]
  /** With `answers`: sent unasked as well, to those who have its classes. */
  byItself?: true
  /** Documented by Asterisk, and nothing in it sends the event: why. */
  neverSent?: string
}

export interface Group {
  name: string
  summary: string
  /** What the headers are about, as their summaries say it. */
  of?: string
  headers: Field[]
}

/** The old document, traced. */
export interface OldDocument {
  commands: Array<{ name: string; action: string }>
  summaries: Array<{ name: string; action: string; parameters: string[]; note?: string }>
  examples: Array<{ title: string; action?: string; event?: string; note?: string }>
}

export interface ConfigurationKey extends Availability {
  name: string
  section: 'general' | 'user'
  type: ResolvedType
  summary: string
  default?: string
}

export interface Protocol {
  ports: { plain: number; tls: number }
  /** Longest line from a client, in bytes, line end not counted. */
  maxLineBytes: number
  /** Most headers of one action, Action included. */
  maxHeaders: number
  common: { action: Parameter[]; response: Field[]; event: Field[] }
  configuration: ConfigurationKey[]
  document: OldDocument
}

export interface Model {
  $schema: string
  version: 1
  protocol: Protocol
  releases: Release[]
  privileges: PrivilegeClass[]
  /** In the order of errors.yaml. */
  errors: ErrorText[]
  types: Record<string, ResolvedType>
  headers: Record<string, Header>
  groups: Record<string, Group>
  actions: Record<string, Action>
  events: Record<string, Event>
}
