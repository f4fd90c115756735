import { compareReleases } from '@openami/bindings'
import { splitArguments } from '../dialplan/arguments.ts'
import { type OptionLetters, options as readOptions } from '../dialplan/option-letters.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'

/** `Queue(name[,options[,URL[,announceoverride[,timeout[,AGI[,gosub[,rule[,position]]]]]]]])` */
export interface QueueArguments {
  readonly name: string
  readonly options: OptionLetters
  readonly announce: string
  /** Seconds; undefined for no limit. */
  readonly timeout: number | undefined
  readonly agi: string
  readonly macro: string
  readonly gosub: string
  readonly rule: string
  readonly position: number
}

export function readArguments(pbx: PbxCore, data: string): QueueArguments {
  const parts = splitArguments(data, pbx.legacy).map((part) => part.trim())
  const [name = '', options = '', , announce = '', timeout = '', agi = '', ...rest] = parts
  // Until 20 a macro came before the subroutine.
  const hasMacro = compareReleases(pbx.release, '21') < 0
  const macro = hasMacro ? (rest.shift() ?? '') : ''
  const [gosub = '', rule = '', position = ''] = rest
  return {
    name,
    options: readOptions(options),
    announce,
    timeout: timeout === '' ? undefined : Number.parseInt(timeout, 10) || 0,
    agi,
    macro,
    gosub,
    rule,
    position: Math.max(0, Number.parseInt(position, 10) || 0),
  }
}
