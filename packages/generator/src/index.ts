export type {
  Action,
  Availability,
  Event,
  Example,
  Field,
  Header,
  Meaning,
  Model,
  Parameter,
  ReplySpan,
  ResolvedType,
} from '@openami/spec'
export { Misuse } from './command-line.ts'
export type { EmitTarget, Emitter } from './emitters/emitter.ts'
export { UnreadableSpec } from './model/files.ts'
export type { Finding, Rule } from './model/findings.ts'
export { type Generated, type GenerateOptions, generate, lint, watch } from './own/generate.ts'
export { type LoadedOwn, loadOwnSpec, type OwnModel, ownMessages } from './own/load.ts'
