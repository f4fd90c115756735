import { availableIn } from '@openami/bindings/release'
import type { Action, ErrorText, SourceLine } from '@openami/spec'
import { checkEntries, checkRelease } from './availability-checks.ts'
import { newestRelease } from './messages.ts'
import { escaped } from './names.ts'
import { always, availabilityOf, type Context } from './resolver-context.ts'
import type { SpecFile } from './spec-file.ts'
import type { RawErrors, RawErrorText } from './spec-types.ts'
import { instead } from './suggest.ts'
import { splitBlocks } from './wire-text.ts'

/** In an error text: a name or number that differs. */
const GAP = '…'

/** Every spelling of an error text, its own first. */
export function spellingsOf({ text, also = [] }: Pick<ErrorText, 'text' | 'also'>): string[] {
  return [text, ...also]
}

/** A spelling as a part of a regular expression, in which something has to be in each place that differs. */
export function spellingPattern(spelling: string): string {
  return spelling.split(GAP).map(escaped).join('.+')
}

/** `Channel does not exist: …` fits `Channel does not exist: nosuch`, and nothing that has no name there. */
export function fits(spelling: string, said: string): boolean {
  // Each text that a server says is held against all of them.
  const whole = wholes.get(spelling) ?? new RegExp(`^${spellingPattern(spelling)}$`)
  wholes.set(spelling, whole)
  return whole.test(said)
}

const wholes = new Map<string, RegExp>()

/** The texts of errors.yaml, in its order. */
export function resolveErrors(context: Context, source: SpecFile): ErrorText[] {
  const seen = new Map<string, string>()
  return Object.entries(source.data as RawErrors).flatMap(([section, texts]) =>
    Object.entries(texts).map(([text, raw]) => {
      const path = [section, text]
      checkEntries(context, source, path, raw)
      checkActions(context, source, path, raw)
      checkSpellings(source, path, raw, seen)
      const sources = raw.sources.map((written, i) => {
        const line = sourceLine(written)
        checkRelease(context, source, [...path, 'sources', i], line.release)
        return line
      })
      const { also, summary, advice, actions } = raw
      return {
        section: section as ErrorText['section'],
        text,
        ...(also !== undefined && { also }),
        summary,
        advice,
        ...(actions !== undefined && { actions }),
        ...availabilityOf(raw, always(context).since),
        sources,
      }
    }),
  )
}

/** `main/manager.c:3488@22.10.1`, as the schema has it. */
function sourceLine(written: string): SourceLine {
  const [, file, line, release] = /^(.*):(\d+)@(.*)$/.exec(written) as unknown as [string, string, string, string]
  return { file, line: Number(line), release }
}

function checkActions(context: Context, source: SpecFile, path: readonly string[], { actions }: RawErrorText): void {
  for (const [i, action] of actions?.entries() ?? []) {
    if (context.actionNames.has(action)) continue
    const message = `actions/ has no ${action}${instead(action, context.actionNames, 'name one that is there')}`
    source.report([...path, 'actions', i], 'unknown-action', message, 'value')
  }
}

/** One text has one meaning: of two entries with the same words a reader finds the first alone. */
function checkSpellings(
  source: SpecFile,
  path: readonly string[],
  { also = [] }: RawErrorText,
  seen: Map<string, string>,
): void {
  const text = path.at(-1) as string
  for (const [i, spelling] of [text, ...also].entries()) {
    const other = seen.get(spelling)
    if (other !== undefined) {
      const at = i === 0 ? path : [...path, 'also', i - 1]
      const message = `${JSON.stringify(spelling)} is explained under ${JSON.stringify(other)} already; remove one of the two`
      source.report(at, 'duplicate-key', message)
    }
    seen.set(spelling, text)
  }
}

/** Reports examples that are refused with words which errors.yaml does not have for that action in that release. */
export function checkRefusals(
  context: Context,
  errors: readonly ErrorText[],
  sources: readonly SpecFile[],
  actions: Readonly<Record<string, Action>>,
): void {
  for (const source of sources) {
    const action = actions[String((source.data as { action: unknown }).action)]
    if (action === undefined) continue
    for (const [i, { receive = '', release = newestRelease(context, action) }] of action.examples.entries())
      for (const { headers } of splitBlocks(receive)) {
        if (headers[0]?.value !== 'Error') continue
        const said = headers.find(({ name }) => name === 'Message')
        const problem = said && refusalProblem(said.value, action.name, release, errors)
        if (problem !== undefined)
          source.reportLine(['examples', i, 'receive'], said?.line ?? 0, 'unknown-error', problem)
      }
  }
}

function refusalProblem(
  said: string,
  action: string,
  release: string | undefined,
  errors: readonly ErrorText[],
): string | undefined {
  const known = errors.filter((error) => spellingsOf(error).some((spelling) => fits(spelling, said)))
  const [first] = known
  if (first === undefined) {
    const hint = instead(said, errors.flatMap(spellingsOf), `explain it there, with ${action} among its \`actions\``)
    return `errors.yaml has no text ${JSON.stringify(said)}${hint}`
  }
  const own = known.find(({ actions }) => actions === undefined || actions.includes(action))
  if (own === undefined)
    return `errors.yaml gives ${JSON.stringify(first.text)} to other actions; add ${action} to them`
  if (release === undefined || availableIn(own, release)) return undefined
  return `errors.yaml has ${JSON.stringify(own.text)} in other releases than ${release}; correct its \`since\` or \`until\``
}
