import { fileURLToPath } from 'node:url'
import { formatFinding, loadSpec, type Model, type SpecMemory } from '@openami/generator/internal'

/** The spec of this repository. `memory`: what was read of it before. @throws Error that names every mistake in it. */
export function readModel(memory?: SpecMemory): Model {
  const folder = fileURLToPath(new URL('../../../../spec', import.meta.url))
  const { model, findings } = loadSpec(folder, memory === undefined ? {} : { memory })
  if (model === undefined) throw new Error(findings.map(formatFinding).join('\n'))
  return model
}
