import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { branchOf, compareReleases } from '@openami/bindings/release'
import {
  instead,
  Misuse,
  nearestRelease,
  parseCommand,
  type RawReleases,
  readSpec,
  SpecFile,
  type SpecFiles,
} from '@openami/generator/internal'
import { type Output, refuse } from '../command.ts'

const USAGE = `usage: npm run -s spec:new -- action|event NAME --area AREA [--since RELEASE]

Writes spec/actions/NAME.yaml or spec/events/NAME.yaml, to be filled in.
`

type Kind = 'action' | 'event'

/** Writes a new message's file. Exit code: 0 written, 2 the command is wrong. */
export function newMessage(args: readonly string[], spec: string, output: Output): number {
  try {
    return run(args, spec, output)
  } catch (error) {
    return refuse(error, output)
  }
}

function run(args: readonly string[], spec: string, output: Output): number {
  const { values, positionals } = parseCommand(args, {
    area: { type: 'string' },
    since: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    output.out(USAGE)
    return 0
  }
  const [kind, name, ...more] = positionals
  const example = 'as in spec:new -- event Brewed --area system'
  if (kind !== 'action' && kind !== 'event')
    throw new Misuse(
      kind === undefined
        ? `no kind is given; write action or event, ${example}`
        : `there is no kind ${kind}${instead(kind, ['action', 'event'], 'write action or event')}`,
    )
  if (name === undefined) throw new Misuse(`no name is given; write it after ${kind}, ${example}`)
  if (more.length > 0) throw new Misuse(`one message is written at a time; leave ${more.join(' ')} out`)
  if (values.area === undefined) throw new Misuse(`no area is given; write --area, ${example}`)
  const place = decide(readSpec(spec), kind, name, values.area, values.since)
  const file = join(spec, place.file)
  if (existsSync(file)) throw new Misuse(`spec/${place.file} is there already; edit it, or remove it first`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, template(kind, name, values.area, values.since ?? ''), { flag: 'wx' })
  output.out(`spec/${place.file} is there. Next:
  1. fill in what is empty; npm run -s model -- --check ${place.file}  names what is left
  2. describe header names that are new in spec/headers/${values.area}.yaml, and add an example
  3. npm run generate, npm test, npx changeset
`)
  return 0
}

/** The file that the message belongs in, or why it cannot be made. */
function decide(files: SpecFiles, kind: Kind, name: string, area: string, since: string | undefined): { file: string } {
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name))
    throw new Misuse(`${name} is not a name of a message; write letters, digits, _ and -, beginning with a letter`)
  const areas = new Set<string>()
  const names = new Map<string, string>()
  for (const [file, text] of files) {
    if (!/^(actions|events)\//.test(file)) continue
    const data = new SpecFile(file, text).data as Record<string, unknown> | null | undefined
    if (typeof data?.area === 'string') areas.add(data.area)
    if (typeof data?.[kind] === 'string') names.set(data[kind], file)
  }
  if (!areas.has(area)) {
    const hint = instead(area, areas, `write one of ${[...areas].sort().join(', ')}`)
    throw new Misuse(`there is no area ${area}${hint}`)
  }
  const existing = names.get(name)
  if (existing !== undefined) throw new Misuse(`spec/${existing} describes ${name} already; edit that file`)
  const data = new SpecFile('releases.yaml', files.get('releases.yaml') ?? '').data as RawReleases | undefined
  const releases = Object.entries(data ?? {}).map(([one, raw]) => ({ branch: one, ...raw }))
  const branch = since === undefined ? undefined : branchOf(since)
  const known = releases.find((one) => one.branch === branch)
  const outside =
    known &&
    since !== branch &&
    (compareReleases(since as string, known.first) < 0 || compareReleases(since as string, known.last) > 0)
  if (since !== undefined && (known === undefined || outside))
    throw new Misuse(`there is no release ${since}; ${nearestRelease(releases, since, '')}`)
  const folder = `${kind}s`
  const twin = [...names.keys()].find((one) => one.toLowerCase() === name.toLowerCase())
  if (twin === undefined) return { file: `${folder}/${name}.yaml` }
  // Many systems take the two for one file.
  if (branch === undefined) {
    throw new Misuse(`${name} differs from ${twin} in case only, so its file bears its branch; write --since`)
  }
  return { file: `${folder}/${name}@${branch}.yaml` }
}

/** Empty values are what the rules refuse until they are filled in. */
function template(kind: Kind, name: string, area: string, since: string): string {
  const head = `# yaml-language-server: $schema=../schema/${kind}.schema.json
${kind}: ${name}
area: ${area}
module: ''        # file of the Asterisk source, without extension: app_queue
summary: ''       # one sentence, in your own words
since: '${since}'${since === '' ? "         # branch ('22') or release ('22.3')" : ''}
privileges: ''    # [] for none, or [call, system]
`
  const examples = 'examples: []      # one at least, from a recording: title, send, receive\n'
  if (kind === 'event') return `${head}headers: {}       # Channel: {}\n${examples}`
  return `${head}request: {}       # Channel: { required: true }\nreply: { kind: '' }\n${examples}`
}
