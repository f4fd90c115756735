import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Where the tests find the built command. */
export const folder = fileURLToPath(new URL('../../../node_modules/.cache/openami/cli', import.meta.url))

/** Once for all tests. */
export default function build(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url)), folder])
}
