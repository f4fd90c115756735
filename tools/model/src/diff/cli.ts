import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { formatFinding, loadSpec, UnknownRelease } from '../index.ts'
import { diffReleases } from './diff.ts'
import { printDiff } from './print.ts'

const USAGE = `usage: npm run -s spec:diff -- FROM TO [--format text|md|json]

What a program written for Asterisk FROM finds different in TO. Both are exact releases (18.15.0) or branches (18, for
its newest release).
`

/** Exit code: 0 done, 1 the spec is wrong or lacks the release, 2 the command is wrong. */
function main(args: string[]): number {
  const options = { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  const format = values.format ?? 'text'
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const [from, to, ...more] = positionals
  if (from === undefined || to === undefined || more.length > 0) return refuse('two releases are needed')
  if (format !== 'text' && format !== 'md' && format !== 'json') return refuse(`no format ${format}`)
  const { model, findings } = loadSpec(fileURLToPath(new URL('../../../../spec', import.meta.url)))
  for (const finding of findings) process.stderr.write(`${formatFinding(finding)}\n`)
  if (model === undefined) return 1
  try {
    const diff = diffReleases(model, from, to)
    process.stdout.write(format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : printDiff(diff, format))
    return 0
  } catch (error) {
    if (!(error instanceof UnknownRelease)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n${USAGE}`)
  return 2
}

process.exitCode = main(process.argv.slice(2))
