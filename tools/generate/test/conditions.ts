import type { Action, Condition } from '@openami/generator/internal'

/** Checked at run time alone: with the conditions before it, it would take more alternatives than are wanted. */
const untyped = [{ action: 'PJSIPNotify', condition: { exclusive: ['Option', 'Variable'] } }]

export function isUntyped({ name }: Action, condition: Condition): boolean {
  return untyped.some((one) => one.action === name && JSON.stringify(one.condition) === JSON.stringify(condition))
}

export function inConditions({ conditions }: Action): string[] {
  return [...new Set(conditions.flatMap((condition) => Object.values(condition).flat()))]
}

/** Each way to give some of these parameters. */
export function subsets(names: readonly string[]): Array<Set<string>> {
  return Array.from({ length: 2 ** names.length }, (_, bits) => new Set(names.filter((_, at) => (bits >> at) & 1)))
}

export function isMet(condition: Condition, given: ReadonlySet<string>): boolean {
  const [names = []] = Object.values(condition) as string[][]
  const count = names.filter((name) => given.has(name)).length
  if ('together' in condition) return count === 0 || count === names.length
  return 'oneOf' in condition ? count > 0 : count < 2
}
