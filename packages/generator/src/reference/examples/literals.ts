import type { Action, Condition, Parameter, ResolvedType } from '@openami/spec'
import { listed } from '../../model/listed.ts'
import { namePattern } from '../../schema.ts'
import { isRequired, typedConditions } from '../../typescript/conditions.ts'
import { keyText, stringText } from '../../typescript/names.ts'
import { unique } from '../../typescript/replies.ts'

/** What an example sends, as the argument of the client's method; empty where it sends nothing. */
export function requestText(action: Action, headers: Record<string, unknown>): string {
  const members = Object.entries(headers)
    .filter(([name]) => name.toLowerCase() !== 'actionid')
    .map(([name, value]) => {
      const parameter = parameterOf(action, name)
      return `${keyText(parameter?.pattern === undefined ? (parameter?.name ?? name) : name)}: ${valueText(value, parameter)}`
    })
  if (members.length === 0) return ''
  const line = `{ ${members.join(', ')} }`
  return line.length <= 60 ? line : `{\n  ${members.join(',\n  ')},\n}`
}

/** Why the compiler refuses what an example sends; undefined where it does not. */
export function mistakeIn(action: Action, headers: Record<string, unknown>): string | undefined {
  const sent = new Set(Object.keys(headers).map((name) => parameterOf(action, name)?.name))
  const missing = unique(action.request).filter((one) => isRequired(one, action) && !sent.has(one.name))
  if (missing.length > 0)
    return `${missing.map(({ name }) => name).join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing`
  const unmet = typedConditions(action).conditions.flatMap((condition) => unmetText(condition, sent) ?? [])
  if (unmet[0] !== undefined) return unmet[0]
  const wrong = Object.entries(headers).find(([name, value]) => {
    const type = parameterOf(action, name)?.type
    return type?.kind === 'enum' && !Object.keys(type.values ?? {}).some((one) => same(one, String(value)))
  })
  return wrong && `${wrong[0]} has no such value`
}

function unmetText(condition: Condition, sent: ReadonlySet<string | undefined>): string | undefined {
  const [names = []] = Object.values(condition) as string[][]
  const given = names.filter((name) => sent.has(name))
  if ('exclusive' in condition) return given.length > 1 ? `${listed(given)} exclude each other` : undefined
  if ('oneOf' in condition) return given.length === 0 ? `${listed(names, 'or')} is missing` : undefined
  const missing = names.filter((name) => !sent.has(name))
  if (given.length === 0 || missing.length === 0) return undefined
  return `${listed(missing)} ${missing.length > 1 ? 'are' : 'is'} missing`
}

function parameterOf(action: Action, name: string): Parameter | undefined {
  const known = action.request.find((one) => same(one.name, name))
  return (
    known ?? action.request.find((one) => one.pattern !== undefined && new RegExp(namePattern(one.name)).test(name))
  )
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function valueText(value: unknown, parameter: Parameter | undefined): string {
  if (Array.isArray(value)) return `[${value.map((one) => scalarText(one, parameter?.type)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, one]) => `${keyText(key)}: ${stringText(String(one))}`)
    return `{ ${members.join(', ')} }`
  }
  return scalarText(value, parameter?.type)
}

/** Text of the wire becomes the value that a program would write. */
function scalarText(value: unknown, type: ResolvedType | undefined): string {
  const plain = String(value)
  switch (type?.kind) {
    case 'integer':
    case 'number':
      return plain.trim() !== '' && Number.isFinite(Number(plain)) ? String(Number(plain)) : stringText(plain)
    case 'boolean':
      if (type.true?.some((one) => same(one, plain))) return 'true'
      return type.false?.some((one) => same(one, plain)) ? 'false' : stringText(plain)
    case 'enum': {
      const known = Object.keys(type.values ?? {}).find((one) => same(one, plain))
      return stringText(known ?? plain)
    }
    default:
      return stringText(plain)
  }
}
