import { isTrue, splitArguments } from '../dialplan/arguments.ts'
import { isInTime } from '../dialplan/times.ts'
import { timeFrom, timeText } from './calendar.ts'
import type { DialplanFunction, Functions } from './function.ts'

/** Conditions, arithmetic, numbers, time. */
export const logicFunctions: Functions = {
  IF: {
    read: ({ argument }) => {
      const [condition = '', yes = '', no = ''] = branches(argument)
      if (condition === '') return undefined
      return isTrue(condition) ? yes : no
    },
  },
  IFTIME: {
    read: ({ scope, argument }) => {
      const [times = '', yes = '', no = ''] = branches(argument)
      return isInTime(times, scope.host.clock.now()) ? yes : no
    },
  },
  ISNULL: { read: ({ argument }) => (argument === '' ? '1' : '0') },
  SET: {
    read: ({ scope, channel, argument }) => {
      const equals = argument.indexOf('=')
      if (equals < 1) return undefined
      const value = argument.slice(equals + 1)
      scope.setVariable(channel, argument.slice(0, equals).trim(), value)
      return value
    },
  },
  EXISTS: { read: ({ argument }) => (argument === '' ? '0' : '1') },
  MATH: {
    read: ({ argument }) => {
      const [expression = '', type = 'float'] = splitArguments(argument)
      const [, left = '0', operator = '', right = '0'] =
        /^\s*(-?[\d.]+)\s*(<<|>>|<=|>=|==|AND|OR|XOR|[-+*/%^<>])\s*(-?[\d.]+)\s*$/i.exec(expression) ?? []
      if (operator === '') return undefined
      const value = calculated(operator.toUpperCase(), Number(left), Number(right))
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
      return type.trim().startsWith('f') ? value.toFixed(6) : asType(value, type.trim())
    },
  },
  INC: step(1),
  DEC: step(-1),
  MIN: extreme(Math.min),
  MAX: extreme(Math.max),
  ABS: { read: ({ argument }) => numberText(Math.abs(Number.parseFloat(argument) || 0)) },
  DIGIT_SUM: {
    read: ({ argument }) =>
      /^\d+$/.test(argument) ? String([...argument].reduce((sum, digit) => sum + Number(digit), 0)) : undefined,
  },
  RAND: {
    read: ({ scope, argument }) => {
      const [low = '0', high = '2147483647'] = splitArguments(argument).map((part) => part.trim() || undefined)
      const [from, to] = [Number.parseInt(low, 10) || 0, Number.parseInt(high, 10) || 0].sort((a, b) => a - b)
      return String((from ?? 0) + Math.floor(scope.host.random() * ((to ?? 0) - (from ?? 0) + 1)))
    },
  },
  VERSION: {
    read: ({ scope, argument }) => {
      const field = argument.toUpperCase()
      if (field === 'ASTERISK_VERSION_NUM') return versionNumber(scope.release)
      const fields: Readonly<Record<string, string>> = {
        BUILD_USER: 'pbuilder',
        BUILD_OS: 'Linux',
        BUILD_KERNEL: '',
        BUILD_MACHINE: 'x86_64',
      }
      return fields[field] ?? scope.release
    },
  },
  EPOCH: { read: ({ scope }) => String(Math.floor(scope.host.clock.now() / 1000)) },
  STRFTIME: {
    read: ({ scope, argument }) => {
      const [epoch = '', zone = '', format = '%c'] = splitArguments(argument)
      const seconds = Number.parseFloat(epoch)
      return timeText(Number.isNaN(seconds) ? scope.host.clock.now() : Math.round(seconds * 1000), zone, format)
    },
  },
  STRPTIME: {
    read: ({ argument }) => {
      const [text = '', zone = '', format = ''] = splitArguments(argument)
      return format === '' ? undefined : String(timeFrom(text, zone, format) ?? '')
    },
  },
}

/** `condition?yes:no`. */
function branches(argument: string): string[] {
  const mark = argument.indexOf('?')
  if (mark === -1) return [argument]
  const rest = argument.slice(mark + 1)
  const colon = rest.indexOf(':')
  return [argument.slice(0, mark), ...(colon === -1 ? [rest] : [rest.slice(0, colon), rest.slice(colon + 1)])]
}

function calculated(operator: string, left: number, right: number): number | boolean {
  const operations: Readonly<Record<string, () => number | boolean>> = {
    '+': () => left + right,
    '-': () => left - right,
    '*': () => left * right,
    '/': () => (right === 0 ? 0 : left / right),
    '%': () => (right === 0 ? 0 : left % right),
    '^': () => left ** right,
    '<<': () => left << right,
    '>>': () => left >> right,
    AND: () => left & right,
    OR: () => left | right,
    XOR: () => left ^ right,
    '<': () => left < right,
    '>': () => left > right,
    '<=': () => left <= right,
    '>=': () => left >= right,
    '==': () => left === right,
  }
  return operations[operator]?.() ?? 0
}

function asType(value: number, type: string): string {
  const whole = Math.trunc(value)
  return type.startsWith('h') ? whole.toString(16) : type.startsWith('c') ? String.fromCharCode(whole) : String(whole)
}

/** Changes the variable that it names. */
function step(by: number): DialplanFunction {
  return {
    read: ({ scope, channel, argument }) => {
      const value = String((Number.parseInt(scope.read(channel, argument), 10) || 0) + by)
      scope.setVariable(channel, argument, value)
      return value
    },
  }
}

/** A whole number as such, others with six places. */
function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6)
}

function extreme(choose: (...values: number[]) => number): DialplanFunction {
  return {
    read: ({ argument }) =>
      numberText(
        choose(
          ...splitArguments(argument)
            .slice(0, 2)
            .map((part) => Number.parseFloat(part) || 0),
        ),
      ),
  }
}

/** `22.10.1` → `221001`. */
function versionNumber(release: string): string {
  return release
    .split('.')
    .map((part, index) => (index === 0 ? part : part.padStart(2, '0')))
    .join('')
}
