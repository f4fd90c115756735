import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { atRelease, formatFindings, loadSpec, RULES, UnknownRelease } from './index.ts'

const USAGE = `usage: npm run -s model -- [--release RELEASE] [--spec FOLDER]
       npm run -s model -- --check [--spec FOLDER] [FILE ...]
       npm run -s model -- --rules

Prints the resolved model of the spec as JSON.
  --release RELEASE  only what exactly this release has: 1.4.44, 18.15.0, or a branch for its newest
  --check            print nothing but mistakes; with FILEs, only those below paths that contain one of them
  --rules            the rules that the spec is held to: id, and what it is about
  --spec FOLDER      another spec than this repository's
`

const OWN_SPEC = fileURLToPath(new URL('../../../spec', import.meta.url))

/** Where a command writes. */
export interface Output {
  out: (text: string) => void
  err: (text: string) => void
}

/** Runs `npm run -s model`. Exit code: 0 fine, 1 the spec or the release is wrong, 2 the command is. */
export function runCommand(args: readonly string[], output: Output): number {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    output.err(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return 2
  }
  const { values, positionals } = parsed
  if (values.help) {
    output.out(USAGE)
    return 0
  }
  if (values.rules) {
    for (const [id, about] of Object.entries(RULES)) output.out(`${id.padEnd(28)} ${about}\n`)
    return 0
  }
  if (positionals.length > 0 && !values.check) {
    output.err(`files are for --check\n${USAGE}`)
    return 2
  }
  return run(output, values.spec ?? OWN_SPEC, values.release, values.check ?? false, positionals)
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      release: { type: 'string' },
      spec: { type: 'string' },
      check: { type: 'boolean' },
      rules: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}

function run(
  output: Output,
  folder: string,
  release: string | undefined,
  check: boolean,
  only: readonly string[],
): number {
  let loaded: ReturnType<typeof loadSpec>
  try {
    loaded = loadSpec(folder)
  } catch (error) {
    output.err(`cannot read the spec: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  const lines = formatFindings(folder, loaded.findings)
  const shown = only.length === 0 ? lines : lines.filter((line) => only.some((part) => line.includes(part)))
  for (const line of shown) output.err(`${line}\n`)
  if (shown.length > 0) output.err(`${shown.length} ${shown.length === 1 ? 'mistake' : 'mistakes'}\n`)
  if (check) return shown.length === 0 ? 0 : 1
  if (loaded.model === undefined) return 1
  try {
    const result = release === undefined ? loaded.model : atRelease(loaded.model, release)
    output.out(`${JSON.stringify(result, null, 2)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof UnknownRelease)) throw error
    output.err(`${error.message}\n`)
    return 1
  }
}
