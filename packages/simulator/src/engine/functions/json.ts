import { availableIn } from '@openami/bindings'
import { splitArguments } from '../dialplan/arguments.ts'
import type { FunctionCall, Functions } from './function.ts'

/** Arrays and objects within each other (func_json.c, 22.10.1). */
const maxDepth = 32

/** Values in texts of JSON. */
export const jsonFunctions: Functions = {
  JSON_DECODE: { read: decode },
}

/** Releases that find values within values. */
const findsNested = { since: ['18.17', '20.2'], absentIn: ['19'] }

/**
 * Releases that Debian builds with jansson 2.15, which writes as few digits of a number within an object as name it: 16 comes
 * with 2.13, 22 with 2.15. A number alone is written by func_json.c itself, with all 17.
 */
const fewDigits = { since: ['22'] }

/** `variable,key,separator,options`: the value of `key.key.0` in the variable; `c` counts the items of an array. */
function decode({ scope, channel, argument }: FunctionCall): string | undefined {
  const [variable = '', key = '', given = '', options = ''] = splitArguments(argument)
  const source = scope.read(channel, variable)
  if (variable === '' || key === '' || source === '') return undefined
  let root: unknown
  try {
    root = JSON.parse(source)
  } catch {
    return undefined
  }
  if (typeof root !== 'object' || root === null) return undefined
  const text = (value: unknown): string =>
    dump(value, typeof value === 'number' || !availableIn(fewDigits, scope.release))
  if (!availableIn(findsNested, scope.release)) {
    const value = Array.isArray(root) ? undefined : own(root, key)
    return value === undefined ? undefined : typeof value === 'string' ? value : text(value)
  }
  const found = find(root, key.split(given.length === 1 ? given : '.'))
  if (found === undefined || found === null) return undefined
  if (Array.isArray(found) && options.includes('c')) return String(found.length)
  if (typeof found === 'boolean') return String(Number(found))
  return typeof found === 'string' ? found : text(found)
}

function find(root: object, keys: readonly string[]): unknown {
  if (keys.length > maxDepth) return undefined
  let node: unknown = root
  for (const key of keys) {
    if (Array.isArray(node)) node = /^\d+$/.test(key) ? node[Number(key)] : undefined
    else if (typeof node === 'object' && node !== null) node = own(node, key)
    // A value that is neither ends the search, whatever keys follow.
    else break
  }
  return node
}

function own(node: object, key: string): unknown {
  return Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined
}

/** As text. `allDigits`: numbers with all 17 digits. */
function dump(value: unknown, allDigits: boolean): string {
  if (Array.isArray(value)) return `[${value.map((inner) => dump(inner, allDigits)).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}:${dump(inner, allDigits)}`)
      .join(',')}}`
  if (typeof value !== 'number' || Number.isInteger(value) || !allDigits) return JSON.stringify(value)
  const digits = value.toPrecision(17)
  return digits.includes('e') ? digits : digits.replace(/0+$/, '')
}
