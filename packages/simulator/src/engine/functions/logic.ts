import { isTrue, splitArguments } from '../dialplan/arguments.ts'
import { isInTime } from '../dialplan/times.ts'
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
      if (channel !== undefined) scope.setVariable(channel, argument.slice(0, equals).trim(), value)
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
  ABS: { read: ({ argument }) => String(Math.abs(Number.parseFloat(argument) || 0)) },
  RAND: {
    read: ({ scope, argument }) => {
      const [low = '0', high = '2147483647'] = splitArguments(argument).map((part) => part.trim() || undefined)
      const [from, to] = [Number.parseInt(low, 10) || 0, Number.parseInt(high, 10) || 0].sort((a, b) => a - b)
      return String((from ?? 0) + Math.floor(scope.host.random() * ((to ?? 0) - (from ?? 0) + 1)))
    },
  },
  VERSION: {
    read: ({ scope, argument }) =>
      argument.toUpperCase() === 'ASTERISK_VERSION_NUM' ? versionNumber(scope.release) : scope.release,
  },
  EPOCH: { read: ({ scope }) => String(Math.floor(scope.host.clock.now() / 1000)) },
  STRFTIME: {
    read: ({ scope, argument }) => {
      const [epoch = '', , format = '%c'] = splitArguments(argument)
      const seconds = Number.parseFloat(epoch)
      return timeText(new Date(Number.isNaN(seconds) ? scope.host.clock.now() : seconds * 1000), format)
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
      if (channel !== undefined) scope.setVariable(channel, argument, value)
      return value
    },
  }
}

function extreme(choose: (...values: number[]) => number): DialplanFunction {
  return {
    read: ({ argument }) =>
      String(
        choose(
          ...splitArguments(argument)
            .slice(0, 2)
            .map((part) => Number.parseFloat(part) || 0),
        ),
      ),
  }
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `%Y-%m-%d %H:%M:%S` in UTC; what is not known stays as it is. */
export function timeText(date: Date, format: string): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const parts: Readonly<Record<string, () => string>> = {
    Y: () => String(date.getUTCFullYear()),
    y: () => two(date.getUTCFullYear() % 100),
    m: () => two(date.getUTCMonth() + 1),
    d: () => two(date.getUTCDate()),
    e: () => String(date.getUTCDate()).padStart(2),
    j: () =>
      String(Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1).padStart(3, '0'),
    H: () => two(date.getUTCHours()),
    I: () => two(date.getUTCHours() % 12 || 12),
    M: () => two(date.getUTCMinutes()),
    S: () => two(date.getUTCSeconds()),
    p: () => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
    A: () => days[date.getUTCDay()] ?? '',
    a: () => (days[date.getUTCDay()] ?? '').slice(0, 3),
    B: () => months[date.getUTCMonth()] ?? '',
    b: () => (months[date.getUTCMonth()] ?? '').slice(0, 3),
    u: () => String(date.getUTCDay() || 7),
    w: () => String(date.getUTCDay()),
    s: () => String(Math.floor(date.getTime() / 1000)),
    F: () => timeText(date, '%Y-%m-%d'),
    T: () => timeText(date, '%H:%M:%S'),
    R: () => timeText(date, '%H:%M'),
    D: () => timeText(date, '%m/%d/%y'),
    c: () => timeText(date, '%a %b %e %H:%M:%S %Y'),
    '%': () => '%',
  }
  return format.replace(/%([a-zA-Z%])/g, (whole, letter: string) => parts[letter]?.() ?? whole)
}

/** `22.10.1` → `221001`. */
function versionNumber(release: string): string {
  return release
    .split('.')
    .map((part, index) => (index === 0 ? part : part.padStart(2, '0')))
    .join('')
}
