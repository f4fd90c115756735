import { configPath } from '../config/config-path.ts'
import { splitArguments } from '../dialplan/arguments.ts'
import { decodeBytes, encodeBytes } from '../text.ts'
import type { FunctionCall, Functions } from './function.ts'

type Format = 'u' | 'd' | 'm'

const lineEnds: Readonly<Record<Format, string>> = { u: '\n', d: '\r\n', m: '\r' }

/** Files in the folder of the configuration, in memory or on disk; there are no others (func_env.c, 22.10.1). */
export const fileFunctions: Functions = {
  FILE: { read: readFile, write: writeFile },
  FILE_COUNT_LINE: {
    read: ({ scope, argument }) => {
      const [name = '', format = ''] = splitArguments(argument)
      const text = bytesOf(scope, name)
      if (text === undefined) return '-1'
      const end = lineEnds[formatNamed(format) ?? formatOf(text) ?? 'u']
      return String(text.split(end).length - 1)
    },
  },
  FILE_FORMAT: { read: ({ scope, argument }) => formatOf(bytesOf(scope, argument) ?? '') ?? 'x' },
  STAT: {
    read: ({ scope, argument }) => {
      const [wanted = '', name = ''] = splitArguments(argument)
      const path = configPath(name)
      const text = bytesOf(scope, name)
      const isFolder =
        name.replace(/\/+$/, '') === '/etc/asterisk' ||
        (path.kind === 'inside' && scope.files.names.some((each) => each.startsWith(`${path.file}/`)))
      if (text === undefined && !isFolder) return '0'
      const seconds = String(Math.floor(scope.host.clock.now() / 1000))
      const values: Readonly<Record<string, string>> = {
        e: '1',
        s: String(text?.length ?? 4_096),
        f: text === undefined ? '0' : '1',
        d: text === undefined ? '1' : '0',
        m: text === undefined ? '40755' : '100644',
        A: seconds,
        C: seconds,
        M: seconds,
      }
      return values[wanted.charAt(0)] ?? '0'
    },
  },
}

/** `name,offset,length,options,format`: characters, or with the option `l` lines; what is negative counts from the end. */
function readFile({ scope, argument }: FunctionCall): string | undefined {
  const [name = '', first = '', count = '', options = '', format = ''] = splitArguments(argument)
  const text = bytesOf(scope, name)
  if (text === undefined) return ''
  if (!options.includes('l')) {
    const [start, end] = range(first, count, text.length)
    return decodeBytes(text.slice(start, Math.max(start, end)))
  }
  const known = formatNamed(format) ?? formatOf(text)
  if (known === undefined) return undefined
  const lines = linesOf(text, lineEnds[known])
  const [start, end] = range(first, count, lines.length)
  return decodeBytes(lines.slice(start, Math.max(start, end)).join(''))
}

/** The same place is replaced; the option `a` appends, `d` writes no line end after lines. */
function writeFile({ scope, argument }: FunctionCall, value: string): boolean {
  const [name = '', first = '', count = '', options = '', format = ''] = splitArguments(argument)
  const path = configPath(name)
  if (path.kind !== 'inside' || scope.files.leadsOutside(path.file)) return false
  const before = bytesOf(scope, name)
  const text = before ?? ''
  const added = encodeBytes(value)
  const write = (bytes: string): boolean => {
    if (before === undefined && scope.files.create(path.file) !== undefined) return false
    return scope.files.write(path.file, decodeBytes(bytes)) === undefined
  }
  const inLines = options.includes('l')
  const end = lineEnds[formatNamed(format) ?? formatOf(text) ?? 'u']
  const whole = inLines && !options.includes('d') ? added + end : added
  if (options.includes('a')) return write(text + whole)
  if (first === '' && count === '') return write(whole)
  const parts = inLines ? linesOf(text, end) : [...text]
  const [start, stop] = range(first, count, parts.length)
  return write([...parts.slice(0, start), whole, ...parts.slice(Math.max(start, stop))].join(''))
}

/** Where a part begins and ends. */
function range(first: string, count: string, all: number): [start: number, end: number] {
  const offset = Number.parseInt(first, 10) || 0
  const length = Number.parseInt(count, 10)
  const start = offset < 0 ? Math.max(0, all + offset) : offset
  if (Number.isNaN(length)) return [start, all]
  return [start, length < 0 ? all + length : start + length]
}

/** Lines, each with its end. */
function linesOf(text: string, end: string): string[] {
  const lines = text.split(end).map((line) => line + end)
  const last = lines.pop()?.slice(0, -end.length) ?? ''
  return last === '' ? lines : [...lines, last]
}

function bytesOf({ files }: FunctionCall['scope'], name: string): string | undefined {
  const path = configPath(name)
  if (name.trim() === '' || path.kind !== 'inside' || files.leadsOutside(path.file)) return undefined
  const text = files.text(path.file)
  return text === undefined ? undefined : encodeBytes(text)
}

function formatNamed(text: string): Format | undefined {
  const letter = text.charAt(0).toLowerCase()
  return letter === 'u' || letter === 'd' || letter === 'm' ? letter : undefined
}

/** What ends the first line. */
function formatOf(text: string): Format | undefined {
  const [end] = /\r\n|\r|\n/.exec(text) ?? []
  return end === undefined ? undefined : end === '\n' ? 'u' : end === '\r' ? 'm' : 'd'
}
