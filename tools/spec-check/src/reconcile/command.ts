import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { didYouMean, fileProblem, Misuse, type Model, parseCommand, type SpecMemory } from '@openami/generator/internal'
import { readServerUrl } from 'openami'
import { BadAcceptance } from './accepted.ts'
import { makeDrafts, writeDrafts } from './draft/draft.ts'
import { reconcile } from './reconcile.ts'
import { agrees, asJson, asText } from './report.ts'
import { readCapture } from './sources/capture.ts'
import { readDocumentation } from './sources/documentation.ts'
import { LiveFailed, type LiveOptions, readLive } from './sources/live.ts'
import { membersOf, readModel, type Spec, specAt, UnusableSpec } from './spec.ts'
import { type Survey, UnreadableSource } from './survey.ts'

const USAGE = `usage: npm run -s reconcile -- xml FILE --release X [--json] [--draft FOLDER]
       npm run -s reconcile -- live --url ami://USER@HOST:PORT [--release X] [--json] [--draft FOLDER]
       npm run -s reconcile -- capture FILE --release X [--json] [--draft FOLDER]

Reports where the spec and a source differ: what is missing in the spec, gone from the source, or different.
  xml       documentation of Asterisk (core-en_US.xml), or a source file with documentation in it
  live      a running server; the secret comes from AMI_SECRET, or from the url
  capture   what one client received, byte by byte
  --release X      release that the source is of: 22.10.1, or a branch for its newest
  --json           for programs
  --draft FOLDER   writes a stub for each action and event that the spec lacks; never over a file
  --accepted FILE  list of known differences instead of the tool's own
  --spec FOLDER    another spec than this repository's
Exit code: 0 both agree, 1 they differ, 2 the command or its input is wrong.
`

const SOURCES = ['xml', 'live', 'capture']
const OWN_SPEC = fileURLToPath(new URL('../../../../spec', import.meta.url))
const OWN_LIST = fileURLToPath(new URL('../../accepted.yaml', import.meta.url))

/** Where a command writes. */
export interface Output {
  out: (text: string) => void
  err: (text: string) => void
}

/** What is wrong with a command or its input: the message says what to write instead. */
const EXPECTED = [Misuse, UnreadableSource, UnusableSpec, BadAcceptance, LiveFailed]

/**
 * Runs `npm run -s reconcile`. Exit code: 0 both agree, 1 they differ, 2 the command or its input is wrong. `memory`: what
 * earlier runs have read of the spec.
 */
export async function runCommand(
  args: readonly string[],
  output: Output,
  env: NodeJS.ProcessEnv = process.env,
  memory?: SpecMemory,
): Promise<number> {
  try {
    return await run(args, output, env, memory)
  } catch (error) {
    if (!EXPECTED.some((kind) => error instanceof kind)) throw error
    output.err(`${(error as Error).message}\n`)
    return 2
  }
}

async function run(
  args: readonly string[],
  output: Output,
  env: NodeJS.ProcessEnv,
  memory: SpecMemory | undefined,
): Promise<number> {
  const { values, positionals } = parse(args)
  if (values.help) {
    output.out(USAGE)
    return 0
  }
  const ask = source(positionals, values, env)
  const folder = values.spec ?? OWN_SPEC
  const model = readModel(folder, memory)
  const { spec, survey } = await ask(folder, model)
  const result = reconcile(spec, survey, values.accepted ?? OWN_LIST)
  output.out(values.json ? asJson(result) : asText(result))
  if (values.draft !== undefined) {
    const drafts = makeDrafts(spec, survey, result.open)
    for (const line of writeDrafts(values.draft, drafts)) output.err(`${line}\n`)
    if (drafts.length === 0) output.err('nothing to draft\n')
  }
  return agrees(result) ? 0 : 1
}

type Ask = (folder: string, model: Model) => Promise<{ spec: Spec; survey: Survey }>

/** What to read, and how. The command is checked before anything is. */
function source(positionals: readonly string[], values: Values, env: NodeJS.ProcessEnv): Ask {
  const [name, file, ...more] = positionals
  if (more.length > 0) throw new Misuse(`one file is read at a time; leave ${more.join(' ')} out`)
  if (name === 'live') {
    if (file !== undefined) throw new Misuse(`live reads a server, not a file; leave ${file} out`)
    const options = liveOptions(values, env)
    return async (folder, model) => {
      const survey = await readLive({ ...options, knownEvents: Object.keys(model.events) })
      return { survey, spec: specAt(folder, model, survey.release) }
    }
  }
  if (name !== 'xml' && name !== 'capture')
    throw new Misuse(
      name === undefined
        ? 'no source is given; write xml, live or capture'
        : `there is no source ${name}${didYouMean(name, SOURCES) || '; write xml, live or capture'}`,
    )
  const { release, url } = values
  if (file === undefined) throw new Misuse(`${name} needs a file; write its name after ${name}`)
  if (url !== undefined) throw new Misuse(`--url is for live; leave it out, or write live instead of ${name}`)
  if (release === undefined)
    throw new Misuse('the file does not say which release it is of; write it, as in --release 22.10.1')
  return async (folder, model) => {
    const spec = specAt(folder, model, release)
    if (name === 'capture') return { spec, survey: await readCapture(file, { release, model }) }
    return { spec, survey: readDocumentation(file, readText(file), release, (group) => membersOf(spec, group)) }
  }
}

function parse(args: readonly string[]) {
  return parseCommand(args, {
    release: { type: 'string' },
    url: { type: 'string' },
    draft: { type: 'string' },
    accepted: { type: 'string' },
    spec: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
}

type Values = ReturnType<typeof parse>['values']

function liveOptions({ url, release }: Values, env: NodeJS.ProcessEnv): Omit<LiveOptions, 'knownEvents'> {
  if (url === undefined) throw new Misuse('live needs a server; write it, as in --url ami://USER@HOST:5038')
  const { host = '127.0.0.1', port, secret } = readUrl(url)
  if (env.AMI_SECRET === undefined && secret === undefined)
    throw new Misuse('live needs the secret of the user; put it into the environment as AMI_SECRET')
  return {
    connection: { url, ...(env.AMI_SECRET !== undefined && { secret: env.AMI_SECRET }) },
    from: port === undefined ? host : `${host}:${port}`,
    ...(release !== undefined && { release }),
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UnreadableSource(`${file} ${fileProblem(error)}; name another file`)
  }
}

/** Its own error says what is wrong without a word of the url. */
function readUrl(text: string) {
  try {
    return readServerUrl(text)
  } catch (error) {
    throw new Misuse((error as Error).message.replace(/^connect: url/, '--url'))
  }
}
