import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, formatFindings, loadSpec, type Model, type SourceMemory } from '@openami/model-tool'
import { folders, generateBuilt, generateCommitted } from './generate.ts'
import { Memo } from './memo.ts'
import { apply, compare, type Difference } from './outputs.ts'

/** What one process remembers from run to run, so that an edit costs what it touches. */
export interface Memory {
  sources: SourceMemory
  texts: Memo
}

export function emptyMemory(): Memory {
  return { sources: new Map(), texts: new Memo() }
}

export interface Made {
  model: Model
  /** How many files the spec makes. */
  files: number
  /** What was written or removed. */
  changes: Difference[]
}

/** Makes everything of the spec in `spec` below `out`; where the spec has mistakes, they are all that it returns. */
export function make(spec: string, out: string, memory = emptyMemory()): Made | { findings: Finding[] } {
  const { model, findings } = loadSpec(spec, { memory: memory.sources })
  if (model === undefined || findings.length > 0) return { findings }
  memory.texts.turn()
  const outputs = generateCommitted(model, memory.texts)
  const modelSchema = readFileSync(join(spec, 'schema/model.schema.json'), 'utf8')
  for (const [path, text] of generateBuilt(model, modelSchema, memory.texts)) outputs.set(path, text)
  const changes = folders.flatMap((folder) => compare(out, folder, outputs))
  apply(out, outputs, changes)
  return { model, files: outputs.size, changes }
}

/** One line a mistake, and one that tells what follows of them. */
export function describeMistakes(spec: string, findings: readonly Finding[]): string[] {
  const count = findings.length === 1 ? '1 mistake' : `${findings.length} mistakes`
  return [...formatFindings(spec, findings), `${count} in the spec; nothing was written.`]
}
