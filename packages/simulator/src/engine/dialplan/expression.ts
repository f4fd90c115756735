import { posixPattern } from '../posix/pattern.ts'
import { encodeBytes } from '../text.ts'

/** An expression within `$[…]` that cannot be read; Asterisk logs it and gives an empty text. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
}

type Value = string | number

/** Operators by rising precedence; those of one row are of the same. */
const operators: readonly (readonly string[])[] = [
  ['|'],
  ['&'],
  ['=', '==', '!=', '<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/', '%'],
  [':', '=~', '~~'],
]
/** Parentheses within parentheses; more would not fit the stack. */
const maxDepth = 200

/**
 * The value of `$[…]`, whose variables are replaced already: texts and numbers, `|`, `&`, comparisons, arithmetic, `:` and
 * `=~` (regular expressions from the beginning, anywhere), `~~` (joins), `? ::`, `!`, parentheses.
 *
 * @throws ExpressionError where the text is not an expression.
 */
export function evaluate(text: string): string {
  const parser = new Parser(tokens(text))
  return written(parser.whole())
}

class Parser {
  readonly #tokens: readonly string[]
  #at = 0
  #depth = 0

  constructor(all: readonly string[]) {
    this.#tokens = all
  }

  whole(): Value {
    if (this.#tokens.length === 0) return ''
    const value = this.#choice()
    if (this.#at < this.#tokens.length) throw new ExpressionError(`unexpected ${this.#tokens[this.#at]}`)
    return value
  }

  #choice(): Value {
    const condition = this.#binary(0)
    if (!this.#take('?')) return condition
    const yes = this.#choice()
    if (!this.#take('::')) throw new ExpressionError('a ? needs a ::')
    const no = this.#choice()
    return isTruthy(condition) ? yes : no
  }

  #binary(level: number): Value {
    const row = operators[level]
    if (row === undefined) return this.#unary()
    let left = this.#binary(level + 1)
    for (;;) {
      const operator = row.find((one) => this.#tokens[this.#at] === one)
      if (operator === undefined) return left
      this.#at++
      left = apply(operator, left, this.#binary(level + 1))
    }
  }

  #unary(): Value {
    if (++this.#depth > maxDepth) throw new ExpressionError('nested too deeply')
    try {
      if (this.#take('!')) return isTruthy(this.#unary()) ? 0 : 1
      if (this.#take('-')) return -(numeric(this.#unary()) ?? 0)
      if (this.#take('(')) {
        const value = this.#choice()
        if (!this.#take(')')) throw new ExpressionError('a ( needs a )')
        return value
      }
      const token = this.#tokens[this.#at]
      if (token === undefined || /^(?:[|&=<>+*/%?:)]|==|!=|<=|>=|=~|~~|::)$/.test(token))
        throw new ExpressionError(`unexpected ${token ?? 'end'}`)
      this.#at++
      return token
    } finally {
      this.#depth--
    }
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false
    this.#at++
    return true
  }
}

/** A quoted text keeps its quotes: that is how two empty texts are compared. */
function tokens(text: string): string[] {
  const pattern = /\s*("(?:\\.|[^"\\])*"|==|!=|<=|>=|=~|~~|::|[|&=<>+*/%?:()!-]|[^\s|&=<>+*/%?:()!"~-]+)/gy
  const found: string[] = []
  let at = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match[1] ?? '')
    at = pattern.lastIndex
  }
  const rest = text.slice(at).trim()
  if (rest !== '') throw new ExpressionError(`unexpected ${rest}`)
  return found
}

function apply(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '|':
      return isTruthy(left) ? left : isTruthy(right) ? right : 0
    case '&':
      return isTruthy(left) && isTruthy(right) ? left : 0
    case ':':
    case '=~':
      return matched(unquoted(left), unquoted(right), operator === ':' ? '^' : '')
    case '~~':
      return unquoted(left) + unquoted(right)
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return arithmetic(operator, numeric(left), numeric(right))
    default:
      return compare(operator, left, right) ? 1 : 0
  }
}

function arithmetic(operator: string, left: number | undefined, right: number | undefined): Value {
  const [a, b] = [left ?? 0, right ?? 0]
  if (operator === '+') return a + b
  if (operator === '-') return a - b
  if (operator === '*') return a * b
  // Division by zero is logged and gives zero.
  if (b === 0) return 0
  return operator === '/' ? a / b : a % b
}

function compare(operator: string, left: Value, right: Value): boolean {
  const [a, b] = [numeric(left), numeric(right)]
  const order = a !== undefined && b !== undefined ? a - b : texts(written(left), written(right))
  switch (operator) {
    case '<':
      return order < 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '>=':
      return order >= 0
    case '!=':
      return order !== 0
    default:
      return order === 0
  }
}

function texts(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1
}

/** What the first group matched; without a group how many characters did. */
function matched(text: string, pattern: string, anchor: string): Value {
  // A client's text could keep a RegExp busy for ever where it does not fit: that is found out in linear time first.
  if (posixPattern(`${anchor}(${encodeBytes(pattern)})`)?.test(encodeBytes(text)) !== true) return 0
  let found: RegExpExecArray | null
  try {
    found = new RegExp(`${anchor}(?:${pattern})`).exec(text)
  } catch {
    throw new ExpressionError(`${pattern} is not a regular expression`)
  }
  return found === null ? 0 : (found[1] ?? found[0].length)
}

function isTruthy(value: Value): boolean {
  const number = numeric(value)
  return number === undefined ? unquoted(value) !== '' : number !== 0
}

function numeric(value: Value): number | undefined {
  if (typeof value === 'number') return value
  return /^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(value) ? Number(value) : undefined
}

function unquoted(value: Value): string {
  const text = String(value)
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
}

/** Whole numbers without a point, others with as many digits as they need. */
function written(value: Value): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value
}
