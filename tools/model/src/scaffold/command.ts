import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Output } from '../command.ts'
import { readSpec, type SpecFiles } from '../files.ts'
import { Source } from '../source.ts'
import { didYouMean } from '../suggest.ts'

const USAGE = `usage: npm run -s spec:new -- action|event NAME --area AREA [--since RELEASE]

Writes spec/actions/NAME.yaml or spec/events/NAME.yaml, to be filled in.
`

type Kind = 'action' | 'event'

/** Writes a new message's file. Exit code: 0 written, 1 it cannot be, 2 the command is wrong. */
export function newMessage(args: readonly string[], spec: string, output: Output): number {
  const options = {
    area: { type: 'string' },
    since: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    output.err(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return 2
  }
  const { values, positionals } = parsed
  if (values.help) {
    output.out(USAGE)
    return 0
  }
  const [kind, name, ...more] = positionals
  if ((kind !== 'action' && kind !== 'event') || name === undefined || more.length > 0 || values.area === undefined) {
    output.err(`a kind, a name and an area are needed\n${USAGE}`)
    return 2
  }
  const place = decide(readSpec(spec), kind, name, values.area, values.since)
  if ('problem' in place) {
    output.err(`${place.problem}\n`)
    return 1
  }
  const file = join(spec, place.file)
  if (existsSync(file)) {
    output.err(`spec/${place.file} is there already\n`)
    return 1
  }
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
function decide(
  files: SpecFiles,
  kind: Kind,
  name: string,
  area: string,
  since: string | undefined,
): { file: string } | { problem: string } {
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name)) return { problem: `${name} is no name of a message` }
  const areas = new Set<string>()
  const names = new Map<string, string>()
  for (const [file, text] of files) {
    if (!/^(actions|events)\//.test(file)) continue
    const data = new Source(file, text).data as Record<string, unknown> | null | undefined
    if (typeof data?.area === 'string') areas.add(data.area)
    if (typeof data?.[kind] === 'string') names.set(data[kind], file)
  }
  if (!areas.has(area)) {
    const hint = didYouMean(area, areas) || `; there are ${[...areas].sort().join(', ')}`
    return { problem: `no area ${area}${hint}` }
  }
  const existing = names.get(name)
  if (existing !== undefined) return { problem: `spec/${existing} describes ${name} already` }
  const releases = new Source('releases.yaml', files.get('releases.yaml') ?? '').data as object | undefined
  const known = Object.keys(releases ?? {})
  const branch = known.find((one) => since === one || since?.startsWith(`${one}.`))
  if (since !== undefined && branch === undefined) {
    return { problem: `no release ${since}${didYouMean(since, known) || `; the branches are ${known.join(', ')}`}` }
  }
  const folder = `${kind}s`
  const twin = [...names.keys()].find((one) => one.toLowerCase() === name.toLowerCase())
  if (twin === undefined) return { file: `${folder}/${name}.yaml` }
  // Many systems take the two for one file.
  if (branch === undefined) {
    return { problem: `${name} differs from ${twin} in case only: its file bears its branch, so tell it with --since` }
  }
  return { file: `${folder}/${name}@${branch}.yaml` }
}

/** Empty values are what the rules refuse until somebody fills them in. */
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
