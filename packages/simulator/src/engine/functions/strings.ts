import { splitArguments } from '../dialplan/arguments.ts'
import { posixPattern } from '../posix/pattern.ts'
import { encodeBytes } from '../text.ts'
import type { DialplanFunction, FunctionCall, Functions } from './function.ts'

/** Functions of texts: they read nothing but their arguments and the variables that those name. */
export const stringFunctions: Functions = {
  LEN: pure((argument) => String(encodeBytes(argument).length)),
  TOUPPER: pure((argument) => argument.toUpperCase()),
  TOLOWER: pure((argument) => argument.toLowerCase()),
  QUOTE: pure((argument) => `"${argument.replace(/["\\]/g, (mark) => `\\${mark}`)}"`),
  CSV_QUOTE: pure((argument) => `"${argument.replaceAll('"', '""')}"`),
  URIENCODE: pure((argument) => [...encodeBytes(argument)].map(encoded).join('')),
  URIDECODE: pure((argument) =>
    argument.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  ),
  TRIM: pure((argument) => argument.trim()),
  LTRIM: pure((argument) => argument.trimStart()),
  RTRIM: pure((argument) => argument.trimEnd()),
  STRREPLACE: named((text, [find = '', replacement = '', limit = '']) => {
    if (find === '') return text
    const pieces = text.split(find)
    const count = limit === '' ? pieces.length - 1 : Math.min(Number.parseInt(limit, 10) || 0, pieces.length - 1)
    return (
      pieces.slice(0, count + 1).join(replacement) +
      pieces
        .slice(count + 1)
        .map((piece) => find + piece)
        .join('')
    )
  }),
  REPLACE: named((text, [find = '', replacement = '']) =>
    [...text].map((char) => (find.includes(char) ? replacement.charAt(0) : char)).join(''),
  ),
  FILTER: {
    read: ({ argument }) => {
      const [allowed = '', ...text] = splitArguments(argument)
      return [...text.join(',')].filter((char) => isAllowed(allowed, char)).join('')
    },
  },
  CUT: {
    read: (call) => {
      const [name = '', delimiter = '-', fields = '1'] = splitArguments(call.argument)
      const mark = delimiter === '' ? '-' : delimiter.replace(/\\(.)/g, '$1').charAt(0)
      const pieces = variable(call, name).split(mark)
      return fields
        .split('&')
        .flatMap((field) => range(field, pieces.length))
        .map((index) => pieces[index - 1])
        .filter((piece) => piece !== undefined)
        .join(mark)
    },
  },
  FIELDQTY: {
    read: (call) => {
      const [name = '', delimiter = ''] = splitArguments(call.argument)
      const text = variable(call, name)
      return text === '' ? '0' : String(text.split(delimiter.replace(/\\(.)/g, '$1') || ',').length)
    },
  },
  FIELDNUM: {
    read: (call) => {
      const [name = '', delimiter = '', value = ''] = splitArguments(call.argument)
      return String(
        variable(call, name)
          .split(delimiter.replace(/\\(.)/g, '$1') || ',')
          .indexOf(value) + 1,
      )
    },
  },
  LISTFILTER: {
    read: (call) => {
      const [name = '', delimiter = '', value = ''] = splitArguments(call.argument)
      const mark = delimiter.replace(/\\(.)/g, '$1') || ','
      return variable(call, name)
        .split(mark)
        .filter((piece) => piece !== value)
        .join(mark)
    },
  },
  REGEX: {
    read: ({ argument }) => {
      const [, pattern = '', text = ''] = /^\s*"((?:\\.|[^"\\])*)"\s*(.*)$/s.exec(argument) ?? []
      return posixPattern(encodeBytes(pattern.replaceAll('\\"', '"')))?.test(encodeBytes(text)) ? '1' : '0'
    },
  },
  /** Puts a text between the characters of a variable. */
  STRBETWEEN: named((text, [between = '']) => [...text].join(between)),
  PASSTHRU: pure((argument) => argument),
  SORT: pure((argument) =>
    splitArguments(argument)
      .map((item) => item.split(':'))
      .sort(([, a = ''], [, b = '']) => Number(a) - Number(b))
      .map(([name]) => name)
      .join(','),
  ),
  KEYPADHASH: pure((argument) =>
    [...argument.toUpperCase()].map((char) => keypad[char] ?? (/\d/.test(char) ? char : '')).join(''),
  ),
  BASE64_ENCODE: pure((argument) => btoa(encodeBytes(argument))),
  BASE64_DECODE: pure((argument) => {
    try {
      return atob(argument)
    } catch {
      return ''
    }
  }),
  MD5: { read: ({ scope, argument }) => scope.host.md5(encodeBytes(argument)) },
  SPRINTF: {
    read: ({ argument }) => {
      const [format = '', ...values] = splitArguments(argument)
      let at = 0
      return format.replace(/%(-?0?\d*(?:\.\d+)?)([dsfxXu%])/g, (_, size: string, kind: string) =>
        kind === '%' ? '%' : padded(size, formatted(size, kind, values[at++] ?? '')),
      )
    },
  },
}

const keypad: Readonly<Record<string, string>> = Object.fromEntries(
  ['ABC2', 'DEF3', 'GHI4', 'JKL5', 'MNO6', 'PQRS7', 'TUV8', 'WXYZ9'].flatMap((key) =>
    [...key.slice(0, -1)].map((letter) => [letter, key.slice(-1)]),
  ),
)

function pure(work: (argument: string) => string): DialplanFunction {
  return { read: ({ argument }) => work(argument) }
}

/** The first argument is the name of a variable. */
function named(work: (text: string, rest: string[]) => string): DialplanFunction {
  return {
    read: (call) => {
      const [name = '', ...rest] = splitArguments(call.argument)
      return work(
        variable(call, name),
        rest.map((part) => part.replace(/^"(.*)"$/s, '$1')),
      )
    },
  }
}

function variable({ scope, channel }: FunctionCall, name: string): string {
  return scope.read(channel, name.trim())
}

function encoded(char: string): string {
  return /[\w.~-]/.test(char) ? char : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** `a-z0-9`; a hyphen at the end is nothing. */
function isAllowed(allowed: string, char: string): boolean {
  for (let at = 0; at < allowed.length; at++) {
    if (allowed[at + 1] === '-' && at + 2 < allowed.length) {
      if (char >= allowed.charAt(at) && char <= allowed.charAt(at + 2)) return true
      at += 2
    } else if (allowed[at] === char && !(char === '-' && at === allowed.length - 1)) return true
  }
  return false
}

/** `2`, `2-`, `-3`, `1-3`. */
function range(field: string, count: number): number[] {
  const [, from = '', dash, to = ''] = /^\s*(\d*)(-)?(\d*)\s*$/.exec(field) ?? []
  const first = from === '' ? 1 : Number(from)
  const last = dash === undefined ? first : to === '' ? count : Math.min(Number(to), count)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

function formatted(size: string, kind: string, value: string): string {
  if (kind === 's') return value
  if (kind === 'f') return (Number.parseFloat(value) || 0).toFixed(Number(/\.(\d+)/.exec(size)?.[1] ?? 6))
  const whole = Number.parseInt(value, 10) || 0
  if (kind === 'd' || kind === 'u') return String(whole)
  const hex = whole.toString(16)
  return kind === 'X' ? hex.toUpperCase() : hex
}

function padded(size: string, text: string): string {
  const width = Math.min(Number(/^-?0?(\d+)/.exec(size)?.[1] ?? 0), 1_000)
  if (size.startsWith('-')) return text.padEnd(width)
  return text.padStart(width, /^0\d/.test(size) ? '0' : ' ')
}
