import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkProse } from './check.ts'
import { proseFiles } from './files.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const files = proseFiles(root)
let hits = 0
for (const file of files) {
  for (const line of await checkProse(file, readFileSync(join(root, file), 'utf8'))) {
    hits++
    console.error(line)
  }
}
console.log(`${files.length} files, ${hits} words to replace (tools/prose/words.json)`)
process.exitCode = hits === 0 ? 0 : 1
