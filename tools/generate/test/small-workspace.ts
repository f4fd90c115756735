import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { GOOD } from '../../../packages/generator/test/model/small-spec.ts'
import { workspace } from './compiler.ts'

/** A folder with the small spec in it. */
export function smallWorkspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'openami-small-'))
  for (const [file, text] of Object.entries({
    ...GOOD,
    'headers/other.yaml': 'Other: { summary: O., type: text }\n',
  })) {
    mkdirSync(dirname(join(root, 'spec', file)), { recursive: true })
    writeFileSync(join(root, 'spec', file), text)
  }
  cpSync(join(workspace, 'spec/schema'), join(root, 'spec/schema'), { recursive: true })
  return root
}

export function edit(root: string, file: string, find: string, put: string): void {
  const path = join(root, 'spec', file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(find)) throw new Error(`${file} does not hold ${find}`)
  writeFileSync(path, text.replace(find, put))
}
