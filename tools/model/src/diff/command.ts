import { fileURLToPath } from 'node:url'
import {
  choice,
  diffReleases,
  formatFindings,
  instead,
  type Loaded,
  loadSpec,
  Misuse,
  parseCommand,
  printDiff,
} from '@openami/generator/internal'
import { type Output, refuse } from '../command.ts'

const OWN_SPEC = fileURLToPath(new URL('../../../../spec', import.meta.url))
const FORMATS = ['text', 'md', 'json']

const USAGE = `usage: npm run -s spec:diff -- FROM TO [--format text|md|json]

What a program written for Asterisk FROM finds different in TO. Both are exact releases (18.15.0) or branches (18, for
its newest release).
`

/** Exit code: 0 done, 1 the spec is wrong, 2 the command is. */
export function compareReleases(args: readonly string[], output: Output, load = () => loadSpec(OWN_SPEC)): number {
  try {
    return run(args, output, load)
  } catch (error) {
    return refuse(error, output)
  }
}

function run(args: readonly string[], { out, err }: Output, load: () => Loaded): number {
  const { values, positionals } = parseCommand(args, {
    format: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    out(USAGE)
    return 0
  }
  const format = values.format ?? 'text'
  const [from, to, ...more] = positionals
  if (from === undefined || to === undefined || more.length > 0)
    throw new Misuse(`two releases are compared, not ${positionals.length}; write them, as in spec:diff -- 16 22`)
  if (format !== 'text' && format !== 'md' && format !== 'json')
    throw new Misuse(`there is no format ${format}${instead(format, FORMATS, `write ${choice(FORMATS)}`)}`)
  const { model, findings } = load()
  for (const line of formatFindings(OWN_SPEC, findings)) err(`${line}\n`)
  if (model === undefined) return 1
  const diff = diffReleases(model, from, to)
  out(format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : printDiff(diff, format))
  return 0
}
