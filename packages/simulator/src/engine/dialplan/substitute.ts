import { ExpressionError, evaluate } from './expression.ts'

/** Where `${…}` is looked up. */
export interface Scope {
  /** Value of a variable; undefined where there is none. */
  variable(name: string): string | undefined
  /** Value of `NAME(arguments)`; undefined where there is no such function. */
  function(name: string, argument: string): string | undefined
}

/** Characters that a text may have: a step that doubles a variable would fill the memory. */
const maxLength = 8_191
/** `${${${…}}}`; deeper ones have no value. */
const maxDepth = 32

/** Replaces `${NAME}`, `${NAME:1:2}`, `${FUNCTION(x):1}` and `$[1 + 2]`, one within the other; what is too long is cut. */
export function substitute(text: string, scope: Scope, depth = 0): string {
  if (!text.includes('$')) return text.slice(0, maxLength)
  let result = ''
  let at = 0
  while (at < text.length && result.length < maxLength) {
    const next = text.indexOf('$', at)
    if (next === -1) break
    result += text.slice(at, next)
    const open = text[next + 1]
    const end = open === '{' || open === '[' ? closing(text, next + 1) : -1
    if (end === -1) {
      result += '$'
      at = next + 1
      continue
    }
    const inner = depth < maxDepth ? text.slice(next + 2, end) : ''
    result += open === '{' ? lookUp(inner, scope, depth + 1) : calculate(inner, scope, depth + 1)
    at = end + 1
  }
  return (result + text.slice(at)).slice(0, maxLength)
}

function lookUp(written: string, scope: Scope, depth: number): string {
  const inner = substitute(written, scope, depth)
  const { name, argument, offset, length } = parts(inner)
  const value = argument === undefined ? scope.variable(name) : scope.function(name, argument)
  return slice(value ?? '', offset, length)
}

function calculate(written: string, scope: Scope, depth: number): string {
  try {
    return evaluate(substitute(written, scope, depth))
  } catch (error) {
    if (error instanceof ExpressionError) return ''
    throw error
  }
}

/** `NAME(arguments):offset:length`; a colon within parentheses belongs to the arguments. */
function parts(text: string): { name: string; argument?: string; offset: number; length: number | undefined } {
  const open = text.indexOf('(')
  const close = open === -1 ? -1 : text.lastIndexOf(')')
  const isFunction = close > open && /^\s*\w+$/.test(text.slice(0, open))
  const head = isFunction ? close + 1 : text.indexOf(':') === -1 ? text.length : text.indexOf(':')
  const [, offset = '0', length] = /^:(-?\d+)(?::(-?\d+))?/.exec(text.slice(head)) ?? []
  const range = { offset: Number(offset), length: length === undefined ? undefined : Number(length) }
  if (!isFunction) return { name: text.slice(0, head).trim(), ...range }
  return { name: text.slice(0, open).trim(), argument: text.slice(open + 1, close), ...range }
}

/** A negative offset counts from the end, a negative length leaves so many characters off. */
export function slice(value: string, offset: number, length: number | undefined): string {
  const from = offset < 0 ? Math.max(0, value.length + offset) : offset
  if (length === undefined) return value.slice(from)
  return length < 0 ? value.slice(from, Math.max(from, value.length + length)) : value.slice(from, from + length)
}

/** Where the bracket at `open` closes; -1 where it does not. */
function closing(text: string, open: number): number {
  const [opens, closes] = text[open] === '{' ? ['{', '}'] : ['[', ']']
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === opens) depth++
    else if (text[at] === closes && --depth === 0) return at
  }
  return -1
}
