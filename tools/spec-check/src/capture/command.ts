import type { Readable } from 'node:stream'
import { exactRelease, Misuse, type Model, parseCommand, UnknownRelease } from '@openami/generator/internal'
import {
  CaptureChecker,
  defaultMaxMessage,
  isClean,
  recordingBytes,
  UnreadableRecording,
} from '@openami/generator/internal/capture'
import { toJson, toText } from './report.ts'
import { readModel } from './spec.ts'

const USAGE = `usage: npm run -s check-capture -- FILE --release RELEASE [--json]

Holds a recorded session against the spec of the release that sent it.
  FILE                 every byte that one client received, gzip or not; - for standard input
  --release RELEASE    22.10.1, or a branch for its newest
  --json               counts only: messages, events, strayBlocks, unknownEvents, unknownHeaders, outOfType, brokenLists
  --max-message BYTES  longest message that is read, 16777216 by default; a longer one is a stray block
Exit code: 0 nothing found, 1 something, 2 the command is wrong or the file cannot be read.
`

/** Where a command reads and writes. */
export interface Terminal {
  out: (text: string) => void
  err: (text: string) => void
  /** What comes in; asked for only where the file is `-`. */
  stdin: () => Readable
}

/** Runs `npm run -s check-capture`; returns its exit code. `spec`: where the spec comes from. */
export async function runCommand(
  args: readonly string[],
  terminal: Terminal,
  spec: () => Model = readModel,
): Promise<number> {
  try {
    return await run(args, terminal, spec)
  } catch (error) {
    if (!isExpected(error)) throw error
    terminal.err(`${error.message}\n`)
    return 2
  }
}

function isExpected(error: unknown): error is Error {
  return error instanceof Misuse || error instanceof UnknownRelease || error instanceof UnreadableRecording
}

async function run(args: readonly string[], { out, err, stdin }: Terminal, spec: () => Model): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    release: { type: 'string' },
    json: { type: 'boolean' },
    'max-message': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    out(USAGE)
    return 0
  }
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new Misuse(
      `one recording is checked at a time, not ${positionals.length}; write its name, or - for standard input`,
    )
  if (values.release === undefined)
    throw new Misuse('the release that sent the recording is missing; write it, as in --release 22.10.1')
  const maxMessage = bytesOf(values['max-message'])
  const model = spec()
  const release = exactRelease(model, values.release)
  const checker = new CaptureChecker(model, release, { maxMessage })
  const checked = await checker.checkStream(recordingBytes(file === '-' ? stdin() : file))
  out(values.json ? toJson(checked) : toText(file, release, checked))
  if (checked.reading.messages + checked.reading.greetings > 0) return isClean(checked) ? 0 : 1
  err(`there is no complete AMI message in ${file}; name a file of every byte that one client received\n`)
  return 2
}

function bytesOf(option: string | undefined): number {
  if (option === undefined) return defaultMaxMessage
  const bytes = /^\d{1,9}$/.test(option) ? Number(option) : 0
  if (bytes < 1024)
    throw new Misuse(`--max-message is a number of bytes, not ${option}; write one from 1024 to 999999999`)
  return bytes
}
