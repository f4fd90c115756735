import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Model } from './model.ts'

export type * from './availability.ts'
export type * from './error-text.ts'
export type * from './model.ts'

/** The folder of the YAML files. */
export const folder: string = fileURLToPath(new URL('..', import.meta.url))

let model: Model | undefined

/** The resolved model of the spec, `model.json`. It is read once and shared: do not change it. */
export function readModel(): Model {
  model ??= JSON.parse(readFileSync(new URL('../generated/model.json', import.meta.url), 'utf8')) as Model
  return model
}
