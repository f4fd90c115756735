import type { Action, Model, Parameter } from '@openami/spec'
import { branchesOf } from '../../typescript/branches.ts'
import { unique } from '../../typescript/replies.ts'
import type { Item } from '../page.ts'
import { marked } from '../parts/when.ts'

/** More lines than these would push the example out of sight; the table below has all of them. */
const LINES = 14

/**
 * The request with a placeholder for each value: required lines first, in brackets what may be omitted. Empty for an
 * action without parameters.
 */
export function requestSkeleton(action: Action, model: Model): Item[] | undefined {
  const grouped = new Set(action.conditions.flatMap((condition) => Object.values(condition).flat() as string[]))
  const rank = (one: Parameter): number => (one.required ? 0 : grouped.has(one.name) || one.requiredWhen ? 1 : 2)
  const parameters = unique(action.request)
    .filter(({ name, until }) => name !== 'ActionID' && until === undefined)
    .toSorted((a, b) => rank(a) - rank(b))
  if (parameters.length === 0) return undefined
  const within = branchesOf(action, model)
  const lines = parameters.map((one): Item => {
    const line = `${one.name}: ${placeholder(one)}`
    return { text: one.required ? line : `[${line}]`, ...marked(branchesOf(one, model), within) }
  })
  const more = { text: `[… ${lines.length - LINES + 1} more]` }
  const shown = lines.length > LINES ? [...lines.slice(0, LINES - 1), more] : lines
  return [{ text: `Action: ${action.name}` }, { text: '[ActionID: <any text>]' }, ...shown]
}

function placeholder({ type, name, default: preset }: Parameter): string {
  const values = Object.keys(type.values ?? {})
  if (type.kind === 'boolean') {
    const [yes, no] = [type.true?.[0] ?? 'true', type.false?.[0] ?? 'false']
    return preset !== undefined && type.false?.includes(preset) ? yes : `${yes} | ${no}`
  }
  if (type.kind === 'enum' && values.length > 0 && values.join(' | ').length <= 30) return values.join(' | ')
  return `<${type.name === undefined || type.name === 'text' ? words(name) : type.name.replaceAll('-', ' ')}>`
}

/** `ExtraChannel` → `extra channel`. */
function words(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase()
}
