/** The spec at run time, as decoded from the generated tables. */

/** When something exists: branches (`'18'`) or minor releases (`'18.19'`), as in the spec. */
export interface Availability {
  readonly since: readonly string[]
  readonly until?: readonly string[]
  readonly absentIn?: readonly string[]
}

export type TypeKind =
  | 'string'
  | 'integer'
  | 'number'
  | 'big-integer'
  | 'boolean'
  | 'enum'
  | 'list'
  | 'pairs'
  | 'escaped'
  | 'secret'

/** How a header's text reads and writes. */
export interface TypeDescriptor {
  readonly kind: TypeKind
  /** `boolean`: spellings; the first one is written. */
  readonly true?: readonly string[]
  readonly false?: readonly string[]
  /** Text → the word that `deviceState()` gives for it. */
  readonly deviceState?: Readonly<Record<string, string>>
  /** `list`, `pairs`. */
  readonly separator?: string
  readonly items?: TypeDescriptor
}

export interface HeaderDescriptor {
  readonly name: string
  readonly type: TypeDescriptor
  /** Texts that mean "no value". */
  readonly absent?: readonly string[]
  readonly repeated?: true
  readonly optional?: true
  readonly keyed?: true
  /** The name contains a number or free text in place of `X`, `*` or `000000`. */
  readonly pattern?: string
  readonly sensitive?: true
  /** Omitted if it equals the message's. */
  readonly availability?: Availability
}

export interface ParameterDescriptor extends HeaderDescriptor {
  readonly required?: true
}

/** What the generated tables share among headers. */
export type HeaderTraits = Omit<ParameterDescriptor, 'name' | 'availability'>

export interface PrivilegeSpan {
  readonly from: string
  readonly privileges: readonly string[]
}

export type ReplyKind = 'ack' | 'fields' | 'list' | 'output' | 'text' | 'event' | 'goodbye' | 'none'

export interface ReplyDescriptor {
  readonly since: readonly string[]
  readonly until?: readonly string[]
  readonly kind: ReplyKind
  readonly headers?: readonly HeaderDescriptor[]
  /** `list`: names of the items; `event`: the event that answers. */
  readonly items?: readonly string[]
  /** `list`: the event that ends it. */
  readonly ends?: string
  /** Parts without ActionID; of responses, Success alone. */
  readonly withoutActionId?: readonly AnswerPart[]
  /** `list`: items begin with their ActionID line; `Event:` follows (R10). */
  readonly actionIdFirst?: true
  /** `list`: the same action is sometimes not a list. */
  readonly sometimes?: true
  /** `list`: the response never says `EventList: start`, in releases where other lists do. */
  readonly withoutStart?: true
  /** `list`: no event ends the items. */
  readonly withoutEnd?: true
  /** `fields`: a block of headers without `Response:` and ActionID (R21). */
  readonly withoutResponse?: true
  /** `list`: Message of an Error that only says that there is nothing to list; `*` matches any text. */
  readonly empty?: readonly string[]
}

/** Part of an answer that may lack the ActionID. */
export type AnswerPart = 'response' | 'items' | 'end'

/** The server holds the answer back, and with it those of later actions (R18). */
export interface WaitsDescriptor {
  /** Parameter that says how long. */
  readonly for: string
  readonly unit: 'ms' | 's'
  /** How long if the parameter is omitted; without a default: no limit. */
  readonly default?: number
  /** Another action ends the wait. */
  readonly endsWithNext?: true
}

/** The event that later reports the result of an accepted action. */
export interface OutcomeDescriptor {
  readonly event: string
  /** Header of the event → parameter of the action with the same value; omitted if the event has the ActionID. */
  readonly by?: Readonly<Record<string, string>>
}

export type Risk = 'runs-programs' | 'reads-files' | 'writes-files' | 'stops-server'

/** What a client needs to send an action and to read the answer. */
export interface ActionContract {
  readonly name: string
  readonly method: string
  readonly availability: Availability
  /** Any one of the classes lets a user call it; an empty list needs none (R31). */
  readonly privileges: readonly PrivilegeSpan[]
  readonly request: readonly ParameterDescriptor[]
  readonly conditions?: readonly ConditionDescriptor[]
  /** Takes any other header as well. */
  readonly dynamic?: true
  /** What the steps of numbered parameters read. */
  readonly steps?: readonly StepForm[]
  readonly replies: readonly ReplyDescriptor[]
  /** Event that later reports its result. */
  readonly outcome?: OutcomeDescriptor
  readonly waits?: WaitsDescriptor
  readonly risk?: readonly Risk[]
}

export interface ActionDescriptor extends ActionContract {
  /** One line, for ListCommands. */
  readonly summary: string
}

export type ConditionDescriptor =
  | { readonly together: readonly string[] }
  | { readonly oneOf: readonly string[] }
  | { readonly exclusive: readonly string[] }

/** What a step of numbered parameters reads; a server ignores the others. A step may have several forms. */
export interface StepForm {
  /** Value of the first numbered parameter: `Delete`. */
  readonly step: string
  /** Numbered parameters without their numbers: `Var`, `Match`. */
  readonly reads: readonly string[]
  /** Those of them that are required. */
  readonly needs?: readonly string[]
  /** Omitted if it equals the message's. */
  readonly availability?: Availability
}

export interface EventDescriptor {
  readonly name: string
  readonly availability: Availability
  /** A user's read mask must include all of these (R31), unless the event is part of an answer. */
  readonly privileges: readonly PrivilegeSpan[]
  readonly headers: readonly HeaderDescriptor[]
  readonly dynamic?: true
  /** Sent as `Event: UserEvent` with this `UserEvent`. */
  readonly userEvent?: string
  /** Documented by Asterisk, but no release sends it. */
  readonly neverSent?: true
}

export interface ReleaseDescriptor {
  readonly branch: string
  readonly first: string
  readonly last: string
  readonly ami: string
  /** Not yet released when this version of the bindings was generated: it may still change. */
  readonly unreleased?: true
}
