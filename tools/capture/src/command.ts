import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { exactRelease, UnknownRelease } from '@openami/model-tool'
import { checkCapture, isClean, summarize } from './check.ts'
import { NotAmi } from './frames.ts'
import { reportText } from './report.ts'
import { readModel } from './spec.ts'

const usage = `usage: npm run -s check-capture -- FILE --release RELEASE [--json]

Holds a recorded session, the bytes that one client received, against the spec of the release that sent them.
  FILE       the recording, plain or gzipped; - for the standard input
  --release  exactly (22.10.1), or a branch for its newest release
  --json     {messages, events, unknownEvents, unknownHeaders, outOfType, brokenLists}
`

export interface Output {
  out: (text: string) => void
  err: (text: string) => void
}

/** Exit code: 0 clean, 1 something was found, 2 the command or the file is of no use. */
export function runCommand(args: readonly string[], { out, err }: Output): number {
  const parsed = parse(args)
  if (parsed === undefined) {
    err(usage)
    return 2
  }
  const { file, release, json } = parsed
  try {
    const model = readModel()
    const exact = exactRelease(model, release)
    const checked = checkCapture(read(file), model, exact)
    out(`${json ? JSON.stringify(summarize(checked), null, 2) : reportText(checked, file)}\n`)
    return isClean(checked) ? 0 : 1
  } catch (error) {
    if (error instanceof UnknownRelease) err(`check-capture: ${error.message}\n`)
    else if (error instanceof NotAmi) err(`check-capture: ${file} is no session of AMI: ${error.message}\n`)
    else if (error instanceof Error && 'code' in error) err(`check-capture: ${file} cannot be read: ${error.message}\n`)
    else throw error
    return 2
  }
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { release: { type: 'string' }, json: { type: 'boolean' } },
    })
    const [file] = positionals
    if (file === undefined || positionals.length > 1 || values.release === undefined) return undefined
    return { file, release: values.release, json: values.json ?? false }
  } catch {
    return undefined
  }
}

function read(file: string): Uint8Array {
  const bytes = readFileSync(file === '-' ? 0 : file)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}
