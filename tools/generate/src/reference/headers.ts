import type { Action, Event, Header, Model } from '@openami/model-tool'
import { fileName, sorted } from '../names.ts'
import { code, link, list, page, slug, table, text } from './markdown.ts'
import { meaningText, typeText } from './messages.ts'

/** Where each header name is used, found in one pass over the model. */
export interface HeaderUses {
  requests: Action[]
  replies: Action[]
  events: Event[]
}

export function headerUses(model: Model): Map<string, HeaderUses> {
  const uses = new Map<string, HeaderUses>()
  const of = (name: string): HeaderUses => {
    const found = uses.get(name) ?? { requests: [], replies: [], events: [] }
    uses.set(name, found)
    return found
  }
  for (const action of sorted(model.actions)) {
    for (const name of new Set(action.request.map((parameter) => parameter.name))) of(name).requests.push(action)
    const replied = action.replies.flatMap((reply) => reply.headers ?? []).map((header) => header.name)
    for (const name of new Set(replied)) of(name).replies.push(action)
  }
  for (const event of sorted(model.events)) {
    for (const name of new Set(event.headers.map((header) => header.name))) of(name).events.push(event)
  }
  return uses
}

/** A page also stands for names that a message uses without a shared entry: prefixed ones, for example. */
export function headerPage(
  name: string,
  header: Header | undefined,
  uses: HeaderUses | undefined,
  model: Model,
): string {
  const meanings = header?.meanings ?? []
  const parts = meanings.flatMap((meaning) => [
    meanings.length > 1 ? `## Meaning ${code(meaning.id)}` : undefined,
    meaningText(meaning),
    `Type: ${typeText({ type: meaning.type })}.${meaning.sensitive ? ' Sensitive: never printed.' : ''}`,
    list(
      (meaning.standard ?? []).map((row) =>
        `Row ${row.row} of the old list of standard headers: ${row.verdict}. ${text(row.note ?? '')}`.trim(),
      ),
    ),
  ])
  const described = meanings.length > 0 ? parts : [firstUse(name, uses, model)]
  return page(`Header ${name}`, header === undefined ? 'spec' : `spec/${header.source.file}`, [
    ...described,
    usesText('Requests', uses?.requests ?? [], 'actions'),
    usesText('Replies', uses?.replies ?? [], 'actions'),
    usesText('Events', uses?.events ?? [], 'events'),
  ])
}

/** All pages of standard headers that the old document listed, in its order. */
export function standardPage(model: Model): string {
  const rows = Object.values(model.headers)
    .flatMap((header) =>
      header.meanings.flatMap((meaning) => (meaning.standard ?? []).map((row) => ({ header, meaning, row }))),
    )
    .sort((a, b) => a.row.row - b.row.row)
    .map(({ header, meaning, row }) => [
      String(row.row),
      link(header.name, `headers/${slug(header.name)}.md`),
      text(meaning.summary),
      row.verdict,
      text(row.note ?? ''),
    ])
  return page('Standard headers', 'spec/headers', [
    'The headers that the manager.txt of Asterisk 1.4 listed, in its order, and where it was wrong.',
    table(['row', 'header', 'meaning', 'verdict', 'what the document said'], rows),
  ])
}

function firstUse(name: string, uses: HeaderUses | undefined, model: Model): string | undefined {
  const fields = [
    ...(uses?.events ?? []).flatMap((event) => event.headers),
    ...(uses?.requests ?? []).flatMap((action) => action.request),
    ...(uses?.replies ?? []).flatMap((action) => action.replies.flatMap((reply) => reply.headers ?? [])),
  ]
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return undefined
  const plain = field.from === undefined || field.from.prefix === '' ? undefined : name.slice(field.from.prefix.length)
  const base =
    plain !== undefined && model.headers[plain] !== undefined ? ` See ${link(plain, `${slug(plain)}.md`)}.` : ''
  return `${meaningText(field)} Type: ${typeText(field)}.${base}`
}

function usesText(title: string, messages: ReadonlyArray<Action | Event>, folder: string): string {
  if (messages.length === 0) return ''
  return `## ${title}\n\n${messages.map((message) => link(message.name, `../${folder}/${fileName(message)}.md`)).join(', ')}`
}
