import type { Model } from '@openami/model-tool'
import { emitInterfaces } from './interfaces.ts'
import { emitMaps } from './maps.ts'
import type { OutputFolder, Outputs } from './outputs.ts'
import { emitTables } from './tables.ts'

export const BINDINGS: OutputFolder = { path: 'packages/bindings/src/generated', committed: true }

/** Everything that is made of the model and committed. */
export function generateCommitted(model: Model): Outputs {
  const outputs: Outputs = new Map()
  emitInterfaces(model, BINDINGS.path, outputs)
  emitMaps(model, BINDINGS.path, outputs)
  emitTables(model, BINDINGS.path, outputs)
  return outputs
}
