import { emitInterfaces, type Model, type Page } from '@openami/generator/internal'
import { bridgeAsyncApi } from './bridge/asyncapi.ts'
import { emitMaps } from './maps.ts'
import { Memo } from './memo.ts'
import type { OutputFolder, Outputs } from './outputs.ts'
import { lockText, readAnchors } from './reference/anchors.ts'
import { emitReference, referencePages } from './reference/index.ts'
import { emitReleases } from './releases.ts'
import { emitModules } from './simulator.ts'
import { emitTables } from './tables/index.ts'
import { emitValidators } from './validators.ts'

/** Descriptor tables, which no one reviews: the types say the same in lines that can be read. */
export const TABLES: OutputFolder = { path: 'packages/bindings/src/generated/tables', committed: false }
export const BINDINGS: OutputFolder = { path: 'packages/bindings/src/generated', committed: true, apart: TABLES.path }

/** Addresses of the reference that links may use. */
export const ANCHORS: OutputFolder = { path: 'packages/reference/anchors', committed: true }
export const LOCK = `${ANCHORS.path}/lock.txt`

/** Everything that is made of the model and committed. `lock` is the lock of anchors as it is; `pages` are those of the model. */
export function generateCommitted(model: Model, lock = '', pages: readonly Page[] = referencePages(model)): Outputs {
  const outputs: Outputs = new Map()
  emitInterfaces(model, BINDINGS.path, outputs)
  emitMaps(model, BINDINGS.path, outputs)
  emitReleases(model, BINDINGS.path, outputs)
  outputs.set(LOCK, lockText(readAnchors(lock), pages))
  return outputs
}

export const VALIDATORS: OutputFolder = { path: 'packages/validators/src/generated', committed: false }
export const SIMULATOR: OutputFolder = { path: 'packages/simulator/src/generated', committed: false }
/** For the package of the spec. */
export const SPEC: OutputFolder = { path: 'spec/generated', committed: false }
/** What the bridge sends and receives over NATS. */
export const BRIDGE: OutputFolder = { path: 'packages/bridge/generated', committed: false }
export const REFERENCE: OutputFolder = { path: 'packages/reference/content', committed: false }
export const committed: readonly OutputFolder[] = [BINDINGS, ANCHORS]
export const folders: readonly OutputFolder[] = [...committed, TABLES, VALIDATORS, SIMULATOR, SPEC, BRIDGE, REFERENCE]

/** What is bulky and built in every clone. `modelSchema` is the text of the schema that `model.json` fits. */
export function generateBuilt(
  model: Model,
  modelSchema: string,
  lock = '',
  memo = new Memo(),
  pages: readonly Page[] = referencePages(model),
): Outputs {
  const outputs: Outputs = new Map()
  emitTables(model, TABLES.path, outputs)
  emitValidators(model, VALIDATORS.path, outputs, memo)
  emitModules(model, SIMULATOR.path, outputs)
  const $schema = '../schema/model.schema.json'
  outputs.set(`${SPEC.path}/model.json`, `${JSON.stringify({ ...model, $schema })}\n`)
  outputs.set(`${BRIDGE.path}/asyncapi.json`, `${JSON.stringify(bridgeAsyncApi(model))}\n`)
  emitReference(model, pages, modelSchema, readAnchors(lock), REFERENCE.path, outputs)
  return outputs
}
