import { fileURLToPath } from 'node:url'
import { formatFinding, loadSpec, type Model } from '@openami/generator/internal'

/** The spec of this repository. @throws Error that names every mistake in it. */
export function readModel(): Model {
  const { model, findings } = loadSpec(fileURLToPath(new URL('../../../../spec', import.meta.url)))
  if (model === undefined) throw new Error(findings.map(formatFinding).join('\n'))
  return model
}
