import { fileURLToPath } from 'node:url'
import { formatFinding, loadSpec } from '@openami/generator/internal'

const { model, findings } = loadSpec(fileURLToPath(new URL('../../../spec', import.meta.url)))
if (model === undefined) throw new Error(findings.map(formatFinding).join('\n'))

/** The whole spec, including what the generated tables omit. */
export const { actions, protocol } = model
