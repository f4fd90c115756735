import { fileURLToPath } from 'node:url'
import {
  atRelease,
  formatFindings,
  loadSpec,
  Misuse,
  parseCommand,
  RULES,
  UnknownRelease,
  UnreadableSpec,
} from '@openami/generator/internal'

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

/** Runs `npm run -s model`. Exit code: 0 fine, 1 the spec has mistakes, 2 the command is wrong. */
export function runCommand(args: readonly string[], output: Output): number {
  try {
    return run(args, output)
  } catch (error) {
    return refuse(error, output)
  }
}

/** Prints what is wrong with a command, as one sentence; whatever else happened is thrown on. Exit code 2. */
export function refuse(error: unknown, output: Output): number {
  if (!(error instanceof Misuse || error instanceof UnknownRelease || error instanceof UnreadableSpec)) throw error
  output.err(`${error.message}\n`)
  return 2
}

function run(args: readonly string[], output: Output): number {
  const { values, positionals } = parseCommand(args, {
    release: { type: 'string' },
    spec: { type: 'string' },
    check: { type: 'boolean' },
    rules: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    output.out(USAGE)
    return 0
  }
  if (values.rules) {
    for (const [id, about] of Object.entries(RULES)) output.out(`${id.padEnd(28)} ${about}\n`)
    return 0
  }
  if (positionals.length > 0 && !values.check)
    throw new Misuse(`${positionals.join(' ')} is for --check; write --check before it, or leave it out`)
  if (values.check && values.release !== undefined)
    throw new Misuse('--check is for all releases; leave --release out, or --check')
  return print(output, values.spec ?? OWN_SPEC, values.release, values.check ?? false, positionals)
}

function print(
  output: Output,
  folder: string,
  release: string | undefined,
  check: boolean,
  only: readonly string[],
): number {
  const { model, findings } = loadSpec(folder)
  const lines = formatFindings(folder, findings)
  const shown = only.length === 0 ? lines : lines.filter((line) => only.some((part) => line.includes(part)))
  for (const line of shown) output.err(`${line}\n`)
  if (shown.length > 0) output.err(`${shown.length} ${shown.length === 1 ? 'mistake' : 'mistakes'}\n`)
  if (check) return shown.length === 0 ? 0 : 1
  if (model === undefined) return 1
  const result = release === undefined ? model : atRelease(model, release)
  output.out(`${JSON.stringify(result, null, 2)}\n`)
  return 0
}
