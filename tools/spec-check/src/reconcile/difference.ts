import { compareText, type SourcePlace } from '@openami/generator/internal'
import type { Kind } from './survey.ts'

/**
 * `missing`: the source has it, the spec does not. `gone`: the spec has it, the source does not and would know.
 * `different`: both have it, otherwise.
 */
export type Verdict = 'missing' | 'gone' | 'different'

/** What a difference is about. */
export type Subject = Kind | 'parameter' | 'header' | 'name' | 'required' | 'privileges' | 'values'

export interface Difference {
  verdict: Verdict
  subject: Subject
  kind: Kind
  /** `QueueStatus`, or `QueueStatus/Member` for a parameter or header. */
  name: string
  /** What each side says, or a hint. */
  detail?: string
  /** Where the spec says it. */
  spec?: SourcePlace
  /** Where the source says it. */
  source?: string
}

const ORDER: readonly Verdict[] = ['missing', 'gone', 'different']

/** By verdict, then name, then subject: the same inputs always give the same text. */
export function compareDifferences(a: Difference, b: Difference): number {
  return (
    ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
    compareText(a.kind, b.kind) ||
    compareText(a.name, b.name) ||
    compareText(a.subject, b.subject) ||
    compareText(a.detail ?? '', b.detail ?? '')
  )
}
