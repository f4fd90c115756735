import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { Entries, EntryKind } from './types.ts'

let text: string | undefined

/** Built with the command: a line `KIND NAME<tab>JSON` for each part of the model. */
function lines(): string {
  text ??= `\n${brotliDecompressSync(readFileSync(new URL('./reference.br', import.meta.url))).toString()}`
  return text
}

/** What the spec says about an action, an event or a header, by its exact name. */
export function find<K extends EntryKind>(kind: K, name: string): Entries[K] | undefined {
  const start = `\n${kind} ${name}\t`
  const at = lines().indexOf(start)
  if (at === -1) return undefined
  const from = at + start.length
  return JSON.parse(lines().slice(from, lines().indexOf('\n', from))) as Entries[K]
}

/** Every name of a kind, in alphabetical order. */
export function namesOf(kind: EntryKind): string[] {
  return [...lines().matchAll(new RegExp(`^${kind} ([^\\t]+)\\t`, 'gm'))].map(([, name]) => name as string)
}
