export type SourceName = 'xml' | 'live' | 'capture'

/** A parameter or header in a source. */
export interface SurveyedField {
  name: string
  /** Undefined where the source does not say. */
  required?: boolean
  /** Values that the source lists; their meanings are deliberately not kept. */
  values?: readonly string[]
  /** Group whose member it is, where the source says so. */
  from?: { group: string; prefix: string }
  /** Where the source has it, for a person to look. */
  place?: string
}

/** An action or event in a source. */
export interface SurveyedMessage {
  name: string
  /** In the source's order; undefined if the source does not list them. */
  fields?: readonly SurveyedField[]
  /** Whether `fields` are all there can be; otherwise only what happened to be seen. */
  complete: boolean
  /** Privilege classes, in any order; undefined where the source does not say. */
  privileges?: readonly string[]
  /** Releases that the source states. */
  since?: readonly string[]
  module?: string
  place?: string
  /** Messages as they came, LF for CRLF, for the examples of a draft. */
  example?: string
}

export type Kind = 'action' | 'event'

/** The contents of one source, in one form for all sources. */
export interface Survey {
  source: SourceName
  /** What was read: a file, or host and port. */
  from: string
  release: string
  actions: ReadonlyMap<string, SurveyedMessage>
  events: ReadonlyMap<string, SurveyedMessage>
  /**
   * Whether the source would have a message of this module if the release had it, so that its absence says something.
   * `present`: modules with an action in the source.
   */
  wouldKnow(kind: Kind, module: string, present: ReadonlySet<string>): boolean
  /** What a reader of the result should know. */
  notes: readonly string[]
}

/** The source cannot be read, or is not what it was said to be. The message says where. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource'
}

/** Joins what a source says of one message in several places. */
export function mergeMessages(before: SurveyedMessage | undefined, next: SurveyedMessage): SurveyedMessage {
  if (before === undefined) return next
  const merged: SurveyedMessage = { ...next, ...before, complete: before.complete && next.complete }
  if (before.fields !== undefined && next.fields !== undefined) {
    const known = new Set(before.fields.map((field) => field.name.toLowerCase()))
    merged.fields = [...before.fields, ...next.fields.filter((field) => !known.has(field.name.toLowerCase()))]
  }
  if (before.privileges !== undefined && next.privileges !== undefined)
    merged.privileges = [...new Set([...before.privileges, ...next.privileges])]
  return merged
}
