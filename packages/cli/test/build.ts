import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the tests find the built command. */
export const folder = fileURLToPath(new URL('../../../node_modules/.cache/openami/cli', import.meta.url))

/** Once for all tests. */
export default function build(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url)), folder])
  writeFileSync(`${folder}/openami.js`, "import { main } from './main.js'\nawait main(process.argv.slice(2))\n")
}
