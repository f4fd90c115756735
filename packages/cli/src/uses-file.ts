import { UsageError } from './errors.ts'
import { readTextFile } from './text-file.ts'

export type UsedNames = Partial<Record<'actions' | 'events' | 'applications', string[]>>

/** What `client.uses` gave, written as JSON. */
export function readUses(file: string): UsedNames {
  let value: unknown
  try {
    value = JSON.parse(readTextFile(file))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file} is not valid JSON`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${file} must contain an object with actions and events`)
  const names: UsedNames = {}
  for (const key of ['actions', 'events', 'applications'] as const) {
    const list: unknown = (value as Record<string, unknown>)[key]
    if (list === undefined) continue
    if (!Array.isArray(list) || !list.every((name) => typeof name === 'string'))
      throw new UsageError(`${file}: ${key} must be an array of names`)
    names[key] = list
  }
  return names
}
