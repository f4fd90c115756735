import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SpecMemory } from '@openami/generator/internal'
import { onTestFinished } from 'vitest'
import { runCommand } from '../../src/reconcile/command.ts'
import { readModel, type Spec, specAt } from '../../src/reconcile/spec.ts'
import { memory } from '../memory.ts'

export const specFolder = fileURLToPath(new URL('../../../../spec', import.meta.url))
const model = readModel(specFolder, memory)
/** Files of copies of the spec as they were read: a test changes few of them. */
export const ofCopies = new SpecMemory()
for (const [path, reading] of memory.readings) ofCopies.readings.set(path, reading)

export function ownSpec(release: string): Spec {
  return specAt(specFolder, model, release)
}

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openami-reconcile-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A copy of the spec that a test may change. */
export function specCopy(): string {
  const folder = join(scratch(), 'spec')
  for (const part of readdirSync(specFolder))
    if (/^(?:actions|events|groups|headers|[a-z]+\.yaml)$/.test(part))
      cpSync(join(specFolder, part), join(folder, part), { recursive: true })
  return folder
}

export function file(text: string | Uint8Array, name = 'source.xml'): string {
  const path = join(scratch(), name)
  writeFileSync(path, text)
  return path
}

export interface Ran {
  code: number
  out: string
  err: string
}

export async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', err: '' }
  ran.code = await runCommand(
    args,
    {
      out: (text) => {
        ran.out += text
      },
      err: (text) => {
        ran.err += text
      },
    },
    env,
    args.includes('--spec') ? ofCopies : memory,
  )
  return ran
}
