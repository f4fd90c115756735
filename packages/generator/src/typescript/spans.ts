import type { Availability, Field, Model } from '@openami/spec'
import { allBranches, branchesOf } from './branches.ts'

/** Spans of branches, named as one reads them: `1.8-14`, `18,20-23`. */
export class Spans {
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
      const span = this.name(branches)
      groups.set(span, [...(groups.get(span) ?? []), name])
    }
    return [...groups].sort(([a], [b]) => this.#rank(a) - this.#rank(b) || (a < b ? -1 : 1))
  }

  /** Spans of those fields that not every branch of their message has. */
  within(message: Availability, fields: readonly Field[]): Array<readonly [string, string]> {
    const whole = branchesOf(message, this.#model)
    return fields.flatMap((field) => {
      const branches = branchesOf(field, this.#model).filter((branch) => whole.includes(branch))
      return branches.length === whole.length ? [] : [[field.name, this.name(branches)] as const]
    })
  }

  /** Of the spans that have been asked for those that do not hold a branch, by branches. */
  outside(): Array<readonly [string, readonly string[]]> {
    const used = [...this.#used].sort(([a], [b]) => this.#rank(a) - this.#rank(b) || (a < b ? -1 : 1))
    return this.branches.map((branch) => [
      branch,
      used.filter(([, branches]) => !branches.includes(branch)).map(([name]) => name),
    ])
  }

  name(branches: readonly string[]): string {
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
