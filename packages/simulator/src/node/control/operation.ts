import type { Schema } from '../../schema/schema.ts'
import type { Override } from '../../testing/overrides.ts'
import type { PbxSnapshot } from '../../testing/snapshot.ts'
import type { Simulator } from '../simulator.ts'

/** What the operations of one control API share. */
export interface ControlState {
  readonly pbx: Simulator
  readonly overrides: Map<string, Override>
  readonly snapshots: Map<string, PbxSnapshot>
  nextId: number
}

export interface OperationCall extends ControlState {
  /** Values of the `{names}` in the path. */
  readonly path: Readonly<Record<string, string>>
  /** Fits the schema of the operation. */
  // biome-ignore lint/suspicious/noExplicitAny: it has been checked against the schema
  readonly body: any
}

/** One operation of the control API. The OpenAPI description is made from these. */
export interface Operation {
  readonly id: string
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** `/phones/{device}/call`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly body?: Schema
  readonly result: Schema
  run(call: OperationCall): unknown
}

/** Something that a request names is not there. */
export class NotFoundError extends Error {}

export const nothing: Schema = { type: 'object', description: 'Nothing to say.' }
