import type { OwnModel } from '../own/load.ts'

/** What a file is made for. */
export interface EmitTarget {
  /** Path of the file, as it was given. */
  readonly file: string
  /** Path of the folder with the spec files, as it was given, or undefined without one. */
  readonly spec: string | undefined
}

/** Makes the text of a file of the model. A module that exports one as its default is a plugin of `openami generate`. */
export type Emitter = (model: OwnModel, target: EmitTarget) => string | Promise<string>
