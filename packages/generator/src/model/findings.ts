import { relative, resolve } from 'node:path'
import type { SourcePlace } from '@openami/spec'
import { compareText } from './compare-text.ts'

/** Every rule that the spec is held to. Ids are stable: scripts and editors may rely on them. */
export const RULES = {
  file: 'The file cannot be read, is too long, or is not a plain file within the spec.',
  syntax:
    'The file is not valid YAML, or YAML takes it otherwise than it was meant, or it lies where no spec file belongs.',
  character: 'A character that a reader cannot see, or takes for another one.',
  link: 'A link that does not lead to https:// or http://.',
  'duplicate-key': 'A key occurs twice in one map, or a name in two files.',
  schema: 'The file does not fit the schema of its kind.',
  'name-mismatch': 'The name in the file differs from its file name, or two names differ in case only.',
  'unknown-header': 'A message uses a header name that headers/ lacks.',
  'unknown-meaning': 'A message picks a meaning that the header lacks.',
  'ambiguous-meaning': 'The header has several meanings and the message picks none.',
  'unknown-type': 'No such type in types.yaml, or a type that contains itself.',
  'unknown-device-state': 'A `deviceState` maps a value that its type lacks, or to a word that device-state lacks.',
  'unknown-area': 'An area that nothing else is in, with a name like that of another.',
  'unknown-group': 'No such group, or a group that includes itself.',
  'unclear-owner': "A group's header or a prefixed include does not say what it is about, in a group with `of`.",
  'unknown-release': 'No such branch or release in releases.yaml.',
  availability: 'since, until and absentIn of one thing contradict each other, or one of them says nothing.',
  'unknown-privilege': 'No such class in privileges.yaml.',
  'unquoted-release': "A release without quotes is a number: 1.10 would be 1.1. Write '1.10'.",
  'list-without-terminator': 'A list reply, or the example of one, lacks the event that ends it.',
  'unknown-event': 'A reply, outcome or replacement names an event that events/ lacks.',
  'unknown-action': 'A replacement, an error text or the old document names an action that actions/ lacks.',
  'unknown-error': 'An example is refused with a text that errors.yaml lacks, or has without the action.',
  'header-successor': 'A header is replaced by one that its message lacks, or that never takes its place.',
  'availability-outside-message': 'A header exists where its message does not.',
  'class-on-answer': 'An event that only comes in answers names a privilege class: the server checks none there.',
  'never-sent': 'An event that nothing sends has an example, or is part of an answer.',
  'overlapping-replies': 'Two replies hold for the same release.',
  'missing-reply': 'No reply holds for a release that has the action.',
  'duplicate-method': 'Two actions get the same method, or one that the client uses itself.',
  'standard-row': 'Rows 1 to 129 of the old document occur in headers/ exactly once.',
  'unused-header': 'No message, group or protocol entry uses the header or meaning.',
  'example-misfit': 'An example does not fit its message in its release.',
  'condition-unknown-parameter':
    'A condition, an outcome or a step names something that is not a parameter of the action.',
  'missing-example': 'Every action, and every event that is ever sent, has an example.',
  draft: 'A draft that a tool wrote still waits for its words.',
  'missing-summary': 'Summaries are required and not empty.',
} as const

export type Rule = keyof typeof RULES

/** One mistake in the spec. */
export interface Finding extends SourcePlace {
  rule: Rule
  message: string
}

/** `file:line:column rule message`, as editors and terminals link it. */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line}:${finding.column} ${finding.rule} ${finding.message}`
}

/** The findings of the spec in `folder`, with paths as they are seen from where the command runs. */
export function formatFindings(folder: string, findings: readonly Finding[]): string[] {
  const base = relative(process.cwd(), resolve(folder)).replaceAll('\\', '/')
  return findings.map((one) => formatFinding(base === '' ? one : { ...one, file: `${base}/${one.file}` }))
}

/** By file, then place, then rule: the same spec always gives the same text. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}
