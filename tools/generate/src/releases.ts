import type { Availability, Field, Model, Parameter } from '@openami/model-tool'
import { allBranches, branchesOf } from './branches.ts'
import { gettersOf } from './getters.ts'
import { keyText, sorted } from './names.ts'
import type { Outputs } from './outputs.ts'
import { literal, preamble } from './printer.ts'
import { unique } from './replies.ts'

/**
 * What each branch lacks, as types: a name is listed under the span of branches that have it, so that the compiler compares
 * some eighty spans and not thousands of names. What every branch has is not listed.
 */
export function emitReleases(model: Model, folder: string, outputs: Outputs): void {
  const spans = new Spans(model)
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  const methods = spans.group(actions.map((action) => [action.method, action]))
  const eventNames = spans.group(events.map((event) => [event.name, event]))
  const parameters = actions.map((action) => [action.method, spans.within(action, named(action.request))] as const)
  const headers = events.map((event) => [event.name, spans.within(event, gettersOf(event.headers))] as const)
  const parts = [
    `/** Branches of Asterisk that the spec describes.${unreleased(model)} */\nexport type Branch = ${words(spans.branches)}\n`,
    rows('Methods of the client, by the branches whose actions they are.', 'MethodSpans', methods),
    rows('Events, by the branches that have them.', 'EventSpans', eventNames),
    nested('Parameters that come or go within the life of their action.', 'ParameterSpans', parameters),
    nested('Headers that come or go within the life of their event.', 'HeaderSpans', headers),
  ]
  // Last, when every span has been asked for.
  parts.splice(1, 0, rows('Spans of branches.', 'Spans', spans.list()))
  outputs.set(`${folder}/releases.ts`, preamble('spec') + parts.join('\n'))
}

function unreleased({ releases }: Model): string {
  const names = releases.filter((release) => release.unreleased).map(({ branch }) => `\`${branch}\``)
  return names.length === 0 ? '' : ` Not released yet, so that what it has may change: ${names.join(', ')}.`
}

/** Spans of branches, named as one reads them: `1.8-14`, `18,20-23`. */
class Spans {
  readonly #model: Model
  readonly branches: readonly string[]
  readonly #used = new Map<string, readonly string[]>()

  constructor(model: Model) {
    this.#model = model
    this.branches = allBranches(model)
  }

  /** Names by their span, except those of all branches. */
  group(messages: ReadonlyArray<readonly [string, Availability]>): Array<readonly [string, string[]]> {
    const groups = new Map<string, string[]>()
    for (const [name, availability] of messages) {
      const branches = branchesOf(availability, this.#model)
      if (branches.length === this.branches.length) continue
      const span = this.#name(branches)
      groups.set(span, [...(groups.get(span) ?? []), name])
    }
    return [...groups].sort(([a], [b]) => this.#rank(a) - this.#rank(b) || (a < b ? -1 : 1))
  }

  /** Spans of those fields that not every branch of their message has. */
  within(message: Availability, fields: readonly Field[]): Array<readonly [string, string]> {
    const whole = branchesOf(message, this.#model)
    return fields.flatMap((field) => {
      const branches = branchesOf(field, this.#model).filter((branch) => whole.includes(branch))
      return branches.length === whole.length ? [] : [[field.name, this.#name(branches)] as const]
    })
  }

  list(): Array<readonly [string, readonly string[]]> {
    return [...this.#used].sort(([a], [b]) => this.#rank(a) - this.#rank(b) || (a < b ? -1 : 1))
  }

  #name(branches: readonly string[]): string {
    const runs: string[][] = []
    for (const branch of branches) {
      const run = runs.at(-1)
      if (run !== undefined && this.branches.indexOf(run.at(-1) ?? '') === this.branches.indexOf(branch) - 1)
        run.push(branch)
      else runs.push([branch])
    }
    const name = runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}-${run.at(-1)}`)).join(',') || 'none'
    this.#used.set(name, branches)
    return name
  }

  #rank(span: string): number {
    return this.branches.indexOf(span.split(/[-,]/)[0] ?? '')
  }
}

function named(parameters: readonly Parameter[]): Parameter[] {
  return unique(parameters).filter(({ name, pattern }) => pattern === undefined && name !== 'ActionID')
}

function words(names: readonly string[]): string {
  return names.map((name) => literal(name)).join(' | ') || 'never'
}

function rows(summary: string, name: string, groups: ReadonlyArray<readonly [string, readonly string[]]>): string {
  const body = groups.map(([span, names]) => `  ${keyText(span)}: ${words(names)}\n`)
  return `/** ${summary} */\nexport interface ${name} {\n${body.join('')}}\n`
}

function nested(
  summary: string,
  name: string,
  messages: ReadonlyArray<readonly [string, ReadonlyArray<readonly [string, string]>]>,
): string {
  const body = messages
    .filter(([, fields]) => fields.length > 0)
    .map(([message, fields]) => {
      const members = fields.map(([field, span]) => `${keyText(field)}: ${literal(span)}`)
      return `  ${keyText(message)}: { ${members.join('; ')} }\n`
    })
  return `/** ${summary} */\nexport interface ${name} {\n${body.join('')}}\n`
}
