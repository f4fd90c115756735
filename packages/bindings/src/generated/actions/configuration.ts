// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { Step } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type {
  AckReply,
  ConfigReply,
} from '../../runtime/reply.ts'
import type { UpdateConfigActionValue } from '../values.ts'

/** Parameters of CreateConfig; the method `createConfig` describes the action. */
export interface CreateConfigRequest {
  /** Name of the file, relative to the configuration folder. */
  Filename: string | number
}

/** Reply of CreateConfig. */
export type CreateConfigReply = AckReply

/** Parameters of GetConfig; the method `getConfig` describes the action. */
export interface GetConfigRequest {
  /** Name of the file, relative to the configuration folder. */
  Filename: string | number
  /**
   * Only the category of this name; if omitted, the whole file.
   * Since 1.6.2.
   */
  Category?: string | number | undefined
  /**
   * Only categories whose variables match, as name=regex separated by commas; TEMPLATES=include or =restrict takes templates along or alone.
   * Since 12.7.
   */
  Filter?: string | number | undefined
}

/** Reply of GetConfig. */
export interface GetConfigReply extends Fields, ConfigReply {}

/** Parameters of GetConfigJSON; the method `getConfigJson` describes the action. */
export interface GetConfigJSONRequest {
  /** Name of the file, relative to the configuration folder. */
  Filename: string | number
  /**
   * Only the category of this name; if omitted, the whole file.
   * Since 12.7.
   */
  Category?: string | number | undefined
  /**
   * Only categories whose variables match, as name=regex separated by commas; TEMPLATES=include or =restrict takes templates along or alone.
   * Since 12.7.
   */
  Filter?: string | number | undefined
}

/** Reply of GetConfigJSON. */
export interface GetConfigJSONReply extends Fields {
  /**
   * Whole file as one JSON object on one line; a key may occur more than once.
   * Sensitive: never printed.
   */
  readonly JSON: string | undefined
}

/** Parameters of ListCategories; the method `listCategories` describes the action. */
export interface ListCategoriesRequest {
  /** Name of the file, relative to the configuration folder. */
  Filename: string | number
  /**
   * Only categories whose variables match
   * Since 12.7.
   */
  Match?: string | number | undefined
}

/** Reply of ListCategories. */
export interface ListCategoriesReply extends Fields {
  /** Sent if the file has no categories. */
  readonly Error: string | undefined
}

/** Parameters of UpdateConfig; the method `updateConfig` describes the action. */
export interface UpdateConfigRequest {
  /** What the step of this number does, in any case; steps are counted from 000000 without a gap. */
  [header: `Action-${string}`]: UpdateConfigActionValue | undefined
  /** Category that the step of the same number works on. */
  [header: `Cat-${string}`]: string | number | undefined
  /** Variable that the step of the same number works on. */
  [header: `Var-${string}`]: string | number | undefined
  /** Value of the step; a leading > writes name => value. */
  [header: `Value-${string}`]: string | number | undefined
  /** Update and Delete: only lines with this value. NewCat: the category that the new one is put before. Append: object writes name => value. */
  [header: `Match-${string}`]: string | number | undefined
  /**
   * Line of the category to insert at or delete, from 0; a Delete with it looks at neither name nor value.
   * Minimum: 0.
   * Since 1.6.2.
   */
  [header: `Line-${string}`]: number | undefined
  /**
   * Options of the step separated by commas: allowdups, template, ignoreerror, inherit="...", catfilter="...".
   * Since 12.7.
   */
  [header: `Options-${string}`]: string | number | undefined
  /** File to read, relative to the configuration folder. */
  SrcFilename: string | number
  /** File to write; the same name changes the file in place. */
  DstFilename: string | number
  /** Yes reloads everything afterwards, the name of a module that one; leave it out to reload nothing. */
  Reload?: string | number | undefined
  /**
   * Yes keeps what a category amounts to when a template that it inherits from is changed.
   * Default: yes.
   * Since 13.2.
   */
  PreserveEffectiveContext?: boolean | undefined
  /** Steps in order, each numbered by its place in the list: `Action` of the third is sent as `Action-000002`. They replace the numbered parameters. */
  steps?: readonly UpdateConfigStep[] | undefined
}

/** Parameters of the steps of UpdateConfig, without their numbers. */
export interface UpdateConfigStepParameters {
  /** Category that the step works on. */
  Cat: NonNullable<UpdateConfigRequest['Cat-000000']>
  /** Variable that the step works on. */
  Var: NonNullable<UpdateConfigRequest['Var-000000']>
  /** Value of the step; a leading > writes name => value. */
  Value: NonNullable<UpdateConfigRequest['Value-000000']>
  /** Update and Delete: only lines with this value. NewCat: the category that the new one is put before. Append: object writes name => value. */
  Match: NonNullable<UpdateConfigRequest['Match-000000']>
  /** Line of the category to insert at or delete, from 0; a Delete with it looks at neither name nor value. */
  Line: NonNullable<UpdateConfigRequest['Line-000000']>
  /** Options of the step separated by commas: allowdups, template, ignoreerror, inherit="...", catfilter="...". */
  Options: NonNullable<UpdateConfigRequest['Options-000000']>
}

/** One step of UpdateConfig: what it does, what it needs for that, and what else it reads. */
export type UpdateConfigStep =
  | Step<UpdateConfigStepParameters, 'Action', 'NewCat', 'Cat', 'Match' | 'Options'>
  | Step<UpdateConfigStepParameters, 'Action', 'RenameCat', 'Cat' | 'Value', 'Options'>
  | Step<UpdateConfigStepParameters, 'Action', 'DelCat', 'Cat', 'Options'>
  | Step<UpdateConfigStepParameters, 'Action', 'EmptyCat', 'Cat', 'Options'>
  | Step<UpdateConfigStepParameters, 'Action', 'Update', 'Cat' | 'Var', 'Value' | 'Match' | 'Options'>
  | Step<UpdateConfigStepParameters, 'Action', 'Delete', 'Cat' | 'Var', 'Match' | 'Options', 'Line'>
  | Step<UpdateConfigStepParameters, 'Action', 'Delete', 'Cat' | 'Line', 'Options', 'Var' | 'Match'>
  | Step<UpdateConfigStepParameters, 'Action', 'Append', 'Cat' | 'Var', 'Value' | 'Match' | 'Options'>
  | Step<UpdateConfigStepParameters, 'Action', 'Insert', 'Cat' | 'Var' | 'Line', 'Value' | 'Options'>

/** Reply of UpdateConfig. */
export type UpdateConfigReply = AckReply
