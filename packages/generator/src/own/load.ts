import { type Model, readModel } from '@openami/spec'
import { readSpec } from '../model/files.ts'
import type { Finding } from '../model/findings.ts'
import { resolveSpec, type SpecMemory } from '../model/resolve.ts'

/** What OpenAMI knows and what spec files of an application's own add to it. */
export interface OwnModel extends Model {
  /** Names of what was added; everything else is OpenAMI's. */
  readonly own: { readonly actions: readonly string[]; readonly events: readonly string[] }
}

export interface LoadedOwn {
  /** Absent if there is any finding. */
  readonly model?: OwnModel
  readonly findings: readonly Finding[]
}

/**
 * Reads the spec files below `directory`, checks them by the rules of OpenAMI's own and adds them to its model. Without a
 * directory, the model is OpenAMI's alone.
 *
 * @throws UnreadableSpec where the folder itself cannot be read
 */
export function loadOwnSpec(directory?: string, memory?: SpecMemory): LoadedOwn {
  const base = readModel()
  if (directory === undefined) return { model: { ...base, own: { actions: [], events: [] } }, findings: [] }
  const { model, findings } = resolveSpec(readSpec(directory, 'name the folder of your spec files'), {
    base,
    ...(memory !== undefined && { memory }),
  })
  if (model === undefined) return { findings }
  const added = (all: object, known: object): string[] => Object.keys(all).filter((name) => !Object.hasOwn(known, name))
  const own = { actions: added(model.actions, base.actions), events: added(model.events, base.events) }
  return { model: { ...model, own }, findings }
}

/** The messages that were added. */
export function ownMessages({ actions, events, own }: OwnModel) {
  return {
    actions: own.actions.flatMap((name) => actions[name] ?? []),
    events: own.events.flatMap((name) => events[name] ?? []),
  }
}
