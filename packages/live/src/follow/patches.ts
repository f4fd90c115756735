import type { Change, EntityName } from '../state/changes.ts'

/** One operation of JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }

/** Name of the collection in the snapshot. */
const collections: Readonly<Record<EntityName, string>> = {
  channel: 'channels',
  call: 'calls',
  bridge: 'bridges',
  queue: 'queues',
  agent: 'agents',
  conference: 'conferences',
  parked: 'parked',
  device: 'devices',
  extension: 'extensions',
  presence: 'presences',
  registration: 'registrations',
  mailbox: 'mailboxes',
}

/** What a change does to the snapshot; nothing where it only says what happened. */
export function patchOf(change: Change): PatchOperation[] {
  const [kind = '', verb] = change.type.split(':')
  if (!('value' in change) || !(kind in collections)) return []
  const { value } = change
  const id = 'id' in value ? value.id : value.name
  const path = `/${collections[kind as EntityName]}/${escaped(id)}`
  if (verb === 'added') return [{ op: 'add', path, value }]
  if (verb === 'removed') return [{ op: 'remove', path }]
  return 'before' in change ? fieldPatches(path, change.before, value) : []
}

function fieldPatches(path: string, before: object, value: object): PatchOperation[] {
  const found: PatchOperation[] = []
  for (const [name, is] of Object.entries(value)) {
    const was = (before as Record<string, unknown>)[name]
    if (is === was) continue
    const own = `${path}/${escaped(name)}`
    if (Array.isArray(is) && Array.isArray(was) && is.length === was.length) {
      is.forEach((item, index) => {
        if (item !== was[index]) found.push({ op: 'replace', path: `${own}/${index}`, value: item })
      })
    } else if (is === undefined) found.push({ op: 'remove', path: own })
    else found.push({ op: was === undefined ? 'add' : 'replace', path: own, value: is })
  }
  return found
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
