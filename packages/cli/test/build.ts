import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from '../../../vitest.program.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/openami')

/** Where the tests find the built command. */
export const folder = join(cache, 'cli')

/** A project with the packages that are not part of the command. */
export const project = join(cache, 'cli-project')

/** Once for all tests. */
export default async function buildAll(): Promise<void> {
  execFileSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url)), folder])
  await installPackages(project, ['spec', 'packages/generator', 'packages/bridge'])
}
