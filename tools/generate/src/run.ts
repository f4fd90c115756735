import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Finding,
  fileProblem,
  formatFindings,
  loadSpec,
  Misuse,
  type Model,
  SpecMemory,
} from '@openami/generator/internal'
import { committed, folders, generateBuilt, generateCommitted, LOCK } from './generate.ts'
import { Memo } from './memo.ts'
import { apply, compare, type Difference, type Outputs } from './outputs.ts'
import { referencePages } from './reference/index.ts'

/** What one process remembers from run to run, so that an edit costs what it touches. */
export interface Memory {
  sources: SpecMemory
  texts: Memo
  /** The lock of anchors that runs begin from, and what the last one made of it. */
  lock?: { base: string; made: string }
  /** What the last run made, and of what. */
  last?: { model: Model; lock: string; modelSchema: string; outputs: Outputs }
}

export function emptyMemory(): Memory {
  return { sources: new SpecMemory(), texts: new Memo() }
}

export interface Made {
  model: Model
  /** How many files the spec makes. */
  files: number
  /** What was written or removed, or would be. */
  changes: Difference[]
}

interface Refused {
  findings: Finding[]
}

/** Makes everything of the spec in `spec` below `out`; where the spec has mistakes, they are all that it returns. */
export function make(spec: string, out: string, memory = emptyMemory()): Made | Refused {
  const { model, findings } = loadSpec(spec, { memory: memory.sources })
  if (model === undefined || findings.length > 0) return { findings }
  const lock = lockBefore(out, memory)
  const outputs = outputsOf(model, lock, readModelSchema(spec), memory)
  memory.lock = { base: lock, made: outputs.get(LOCK) ?? '' }
  try {
    const changes = folders.flatMap((folder) => compare(out, folder, outputs))
    apply(out, outputs, changes)
    return { model, files: outputs.size, changes }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new Misuse(`the folder ${out} ${fileProblem(error)}; name one that can be written to after --out`)
  }
}

/** All files; those of the last run where nothing of what they are made of has changed since. */
function outputsOf(model: Model, lock: string, modelSchema: string, memory: Memory): Outputs {
  const { last } = memory
  if (last?.model === model && last.lock === lock && last.modelSchema === modelSchema) return last.outputs
  memory.texts.turn()
  const pages = referencePages(model)
  const outputs = generateCommitted(model, lock, pages)
  for (const [path, text] of generateBuilt(model, modelSchema, lock, memory.texts, pages)) outputs.set(path, text)
  memory.last = { model, lock, modelSchema, outputs }
  return outputs
}

function readModelSchema(spec: string): string {
  const file = join(spec, 'schema/model.schema.json')
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Misuse(`${file} ${fileProblem(error)}; name a spec folder that has its schema/ after --spec`)
  }
}

/** How what is committed below `out` differs from what the spec makes; writes nothing. */
export function check(spec: string, out: string, memory = emptyMemory()): Made | Refused {
  const { model, findings } = loadSpec(spec, { memory: memory.sources })
  if (model === undefined || findings.length > 0) return { findings }
  const outputs = generateCommitted(model, readLock(out))
  return { model, files: outputs.size, changes: committed.flatMap((folder) => compare(out, folder, outputs)) }
}

/**
 * The lock keeps every anchor that it ever held. In one process a name that is still being typed must not stay in it:
 * each run begins from what was there before the first, unless another process changed it.
 */
function lockBefore(out: string, { lock }: Memory): string {
  const now = readLock(out)
  return lock !== undefined && lock.made === now ? lock.base : now
}

function readLock(out: string): string {
  const file = join(out, LOCK)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** One line per mistake, and one with the consequence. */
export function describeMistakes(spec: string, findings: readonly Finding[]): string[] {
  const count = findings.length === 1 ? '1 mistake' : `${findings.length} mistakes`
  return [...formatFindings(spec, findings), `${count} in the spec; nothing was written.`]
}
