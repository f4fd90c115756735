import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Action, ErrorText, Event, Header, Model, ResolvedType } from '@openami/spec'

export interface Entries {
  readonly action: Action
  readonly event: Event
  readonly header: Header
}

export type EntryKind = keyof Entries

let text: string | undefined

/** Built with the command: a line `KIND NAME<tab>JSON` for each part of the model. */
function lines(): string {
  text ??= `\n${brotliDecompressSync(readFileSync(join(import.meta.dirname, 'reference.br'))).toString()}`
  return text
}

/** What the spec says about an action, an event or a header, by its exact name. */
export function find<K extends EntryKind>(kind: K, name: string): Entries[K] | undefined {
  return part(`${kind} ${name}`) as Entries[K] | undefined
}

/** What the spec says about the texts with which a server refuses. */
export function errorTexts(): ErrorText[] {
  return part('model errors') as ErrorText[]
}

/** The named types of the spec. */
export function namedTypes(): Record<string, ResolvedType> {
  return part('model types') as Record<string, ResolvedType>
}

function part(title: string): unknown {
  const start = `\n${title}\t`
  const at = lines().indexOf(start)
  if (at === -1) return undefined
  const from = at + start.length
  return JSON.parse(lines().slice(from, lines().indexOf('\n', from)))
}

/** Every name of a kind, in alphabetical order. */
export function namesOf(kind: EntryKind): string[] {
  return [...lines().matchAll(new RegExp(`^${kind} ([^\\t]+)\\t`, 'gm'))].map(([, name]) => name as string)
}

/** The whole model, without the places in the spec's files. */
export function readModel(): Model {
  const model: Record<string, Record<string, unknown>> = { action: {}, event: {}, header: {}, model: {} }
  for (const line of lines().trim().split('\n')) {
    const tab = line.indexOf('\t')
    const space = line.indexOf(' ')
    const kind = model[line.slice(0, space)] as Record<string, unknown>
    kind[line.slice(space + 1, tab)] = JSON.parse(line.slice(tab + 1))
  }
  return { ...model.model, actions: model.action, events: model.event, headers: model.header } as unknown as Model
}
