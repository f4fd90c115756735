import {
  gettersOf,
  keyText,
  literal,
  type Model,
  type Parameter,
  preamble,
  replyHeaderSpans,
  Spans,
  shapeSpans,
  sorted,
  unique,
} from '@openami/generator/internal'
import type { Outputs } from './outputs.ts'
import { requiredTexts } from './required-texts.ts'

/**
 * What each branch lacks, as types: a name is listed under the span of branches that have it, so that the compiler compares
 * some eighty spans and not thousands of names. What every branch has is not listed.
 */
export function emitReleases(model: Model, folder: string, outputs: Outputs): void {
  const spans = new Spans(model)
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  const methods = spans.group(actions.map((action) => [action.method, action]))
  const eventNames = spans.group(events.map((event) => [event.name, event]))
  const parameters = actions.map((action) => [action.method, spans.within(action, named(action.request))] as const)
  const headers = events.map((event) => [event.name, spans.within(event, gettersOf(event.headers))] as const)
  const replyHeaders = actions.map((action) => [action.method, replyHeaderSpans(action, model, spans)] as const)
  const shapes = actions.map((action) => [action.method, shapeSpans(action, model, spans)] as const)
  const texts = requiredTexts(model, spans)
  const parts = [
    `/** Branches of Asterisk that the spec describes.${unreleased(model)} */\nexport type Branch = ${words(spans.branches)}\n`,
    rows('Methods of the client, by the branches whose actions they are.', 'MethodSpans', methods),
    rows('Events, by the branches that have them.', 'EventSpans', eventNames),
    nested('Parameters that come or go within the life of their action.', 'ParameterSpans', parameters),
    nested(
      'Headers that come or go within the life of their event, or of the action that they answer.',
      'HeaderSpans',
      [...headers, ...replyHeaders],
    ),
    nested('Shapes of replies, where those of an action have nothing in common.', 'ShapeSpans', shapes),
    `/** Texts that are in every message of a release that has them at all. */\nexport type RequiredText = ${words(texts.everywhere)}\n`,
    rows(
      'Further texts that are in every event of a name, or in every reply to an action.',
      'RequiredTexts',
      texts.byMessage,
    ),
    nested(
      'Required texts that some releases of a branch lack, by the branches that do not.',
      'RequiredTextSpans',
      texts.spans,
    ),
  ]
  // Last, when every span has been asked for.
  parts.splice(1, 0, rows('Spans that do not hold a branch.', 'SpansOutside', spans.outside()))
  outputs.set(`${folder}/releases.ts`, preamble('spec') + parts.join('\n'))
}

function unreleased({ releases }: Model): string {
  const names = releases.filter((release) => release.unreleased).map(({ branch }) => `\`${branch}\``)
  return names.length === 0 ? '' : ` Not released yet, so that what it has may change: ${names.join(', ')}.`
}

function named(parameters: readonly Parameter[]): Parameter[] {
  return unique(parameters).filter(({ name, pattern }) => pattern === undefined && name !== 'ActionID')
}

function words(names: readonly string[]): string {
  return names.map((name) => literal(name)).join(' | ') || 'never'
}

function rows(summary: string, name: string, groups: ReadonlyArray<readonly [string, readonly string[]]>): string {
  const body = groups
    .filter(([, names]) => names.length > 0)
    .map(([key, names]) => `  ${keyText(key)}: ${words(names)}\n`)
  return `/** ${summary} */\nexport interface ${name} {\n${body.join('')}}\n`
}

function nested(
  summary: string,
  name: string,
  messages: ReadonlyArray<readonly [string, ReadonlyArray<readonly [string, string]>]>,
): string {
  const body = messages
    .filter(([, fields]) => fields.length > 0)
    .map(([message, fields]) => {
      const bySpan = new Map<string, string[]>()
      for (const [field, span] of fields) bySpan.set(span, [...(bySpan.get(span) ?? []), field])
      const members = [...bySpan].map(([span, names]) => `${keyText(span)}: ${words(names)}`)
      return `  ${keyText(message)}: { ${members.join('; ')} }\n`
    })
  return `/** ${summary} */\nexport interface ${name} {\n${body.join('')}}\n`
}
