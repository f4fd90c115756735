import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Model, UnknownRelease } from '@openami/model-tool'
import { checkCapture, isClean } from './check.ts'
import { inflate } from './read.ts'
import { toJson, toText } from './report.ts'
import { knownRelease, readModel } from './spec.ts'

const USAGE = `usage: npm run -s check-capture -- FILE --release RELEASE [--json]

Holds a recorded session against the spec of the release that sent it.
  FILE               every byte that one client received, gzip or not; - for standard input
  --release RELEASE  22.10.1, or a branch for its newest
  --json             counts only: messages, events, unknownEvents, unknownHeaders, outOfType, brokenLists
Exit code: 0 nothing found, 1 something, 2 the command is wrong.
`

/** Where a command reads and writes. */
export interface Terminal {
  out: (text: string) => void
  err: (text: string) => void
  /** Everything that comes in; asked for only where the file is `-`. */
  stdin: () => Uint8Array
}

/** The command cannot do what it was told. */
class Misuse extends Error {}

/** Runs `npm run -s check-capture`; returns its exit code. `spec`: where the spec comes from. */
export function runCommand(args: readonly string[], terminal: Terminal, spec: () => Model = readModel): number {
  try {
    return run(args, terminal, spec)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    terminal.err(`${error.message}\n`)
    return 2
  }
}

function run(args: readonly string[], { out, err, stdin }: Terminal, spec: () => Model): number {
  const { values, positionals } = parse(args)
  if (values.help) {
    out(USAGE)
    return 0
  }
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Misuse(`name one recording\n${USAGE}`)
  if (values.release === undefined) throw new Misuse(`which release sent it? --release RELEASE\n${USAGE}`)
  const model = spec()
  const release = releaseOf(model, values.release)
  const checked = checkCapture(contentOf(file, stdin), model, release)
  out(values.json ? toJson(checked) : toText(file, release, checked))
  if (checked.reading.messages + checked.reading.greetings > 0) return isClean(checked) ? 0 : 1
  err(`${file}: no complete AMI message in it\n`)
  return 2
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        release: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new Misuse(`${messageOf(error)}\n${USAGE}`)
  }
}

function releaseOf(model: Model, release: string): string {
  try {
    return knownRelease(model, release)
  } catch (error) {
    throw error instanceof UnknownRelease ? new Misuse(error.message) : error
  }
}

function contentOf(file: string, stdin: () => Uint8Array): Uint8Array {
  try {
    return inflate(file === '-' ? stdin() : readFileSync(file))
  } catch (error) {
    throw new Misuse(`cannot read ${file}: ${messageOf(error)}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
