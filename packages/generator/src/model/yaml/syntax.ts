import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml'
import { firstOf, type Line, lineAfter, lineAt, openColumns, quoted, valueIn } from './lines.ts'

/** What is wrong with the YAML: where, in words for someone who writes it and has not read its specification. */
export interface Mistake {
  offset: number
  message: string
  /** Whether what else the parser says follows from it. */
  last?: true
}

/** Levels of maps and lists within each other. */
export const MAX_DEPTH = 64
export const TOO_DEEP = `more than ${MAX_DEPTH} lists and maps within each other; write fewer`

/** Every mistake that the parser found, at the place where it was made. */
export function syntaxMistakes(text: string, document: Document): Mistake[] {
  const mistakes: Mistake[] = []
  const lines = new Set<number>()
  for (const problem of [...document.errors, ...document.warnings]) {
    const mistake = explain(text, document, problem)
    const { start } = lineAt(text, mistake.offset)
    // What follows in the line of a mistake follows from it.
    if (!lines.has(start)) mistakes.push(mistake)
    lines.add(start)
    if (mistake.last) break
  }
  return mistakes
}

function explain(text: string, document: Document, problem: YAMLError): Mistake {
  const offset = problem.pos[0]
  const { code, message } = problem
  const line = lineAt(text, offset)
  const here = (words: string): Mistake => ({ offset, message: words })
  if (message.includes('call stack')) return { offset: 0, message: TOO_DEEP }
  switch (code) {
    case 'TAB_AS_INDENT':
      return here('a tab at the beginning of a line; indent with blanks')
    case 'MULTIPLE_DOCS':
      return here('a second document begins; remove the line of `---` or `...`, for a spec file holds one')
    case 'TAG_RESOLVE_FAILED':
      return inQuotes(line, offset, '!')
    case 'BAD_SCALAR_START':
      return inQuotes(line, offset, text.charAt(offset))
    case 'BAD_DQ_ESCAPE':
      return here(
        `\`${text.slice(offset, offset + 2)}\` is not an escape; write \`\\\\\` for \`\\\`, or use single quotes`,
      )
    case 'BLOCK_IN_FLOW':
      return here('a key or list item inside of brackets without a comma before it; write the comma, or quotes')
    case 'MISSING_CHAR':
      if (message.includes('quote'))
        return unclosedQuote(text, document, offset) ?? here('a quote has no end; close it')
      return message.startsWith('Sequence item') ? misplaced(text, line) : keyMistake(text, line)
    case 'BAD_INDENT':
      return unclosedBracket(text, document, problem) ?? misplaced(text, line)
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return keyMistake(text, line)
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, document, problem)
    default:
      return here(`this is not YAML (${message.split('\n', 1)[0]}); put the text in quotes`)
  }
}

/** A text that begins with a character that means something to YAML. */
function inQuotes(line: Line, offset: number, first: string): Mistake {
  const value = valueIn(line)
  const suggestion = value?.start === offset ? `: ${quoted(value.text)}` : ''
  const shown = first === '`' ? 'a backquote' : `\`${first}\``
  return { offset, message: `a text cannot begin with ${shown}; put it in quotes${suggestion}` }
}

/** A line that is not `key: value`, or is it twice. */
function keyMistake(text: string, line: Line): Mistake {
  const offset = firstOf(line)
  const bare = line.text.trim()
  const value = valueIn(line)
  if (/^- /.test(bare) && /^\? /.test(bare) === false && !bare.includes(': '))
    return { offset, message: 'a list item where a key belongs; write `key: value`, or indent the list under its key' }
  if (value !== undefined && value.start > offset) {
    if (/^\? /.test(value.text)) return inQuotes(line, value.start, '? ')
    if (!/^['"[{|>]/.test(value.text) && /:( |$)/.test(value.text))
      return { offset: value.start, message: `\`: \` inside of a text; put it in quotes: ${quoted(value.text)}` }
    const next = lineAfter(text, line)
    if (next !== undefined && next.indent > line.indent) {
      const [key = ''] = /[^:]*/.exec(bare) ?? []
      const words = `this line is indented more than \`${key}:\` above it, which has its value already; begin it in column ${line.indent + 1}`
      return { offset: firstOf(next), message: words }
    }
  }
  const [, key, rest] = /^([\w-]+):(\S.*)$/.exec(bare) ?? []
  if (key !== undefined) return { offset, message: `no blank after the colon; write \`${key}: ${rest}\`` }
  return { offset, message: 'a line without `: `; write `key: value`, or put a text of several lines in quotes' }
}

/** A line that begins in a column in which nothing that is open does. */
function misplaced(text: string, line: Line): Mistake {
  const column = line.indent + 1
  const isItem = line.text.trimStart().startsWith('- ')
  const [nearest, ...others] = openColumns(text, line)
    .filter((one) => isItem || one.what !== '`- `')
    .sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))
  const offset = firstOf(line)
  if (nearest === undefined)
    return { offset, message: 'this line does not line up with those above it; begin it in column 1' }
  const also = others[0] === undefined ? '' : `, or in column ${others[0].column}, under ${others[0].what}`
  const message = `this line begins in column ${column}; begin it in column ${nearest.column}, under ${nearest.what}${also}`
  return { offset, message }
}

function unexpected(text: string, document: Document, { message, pos: [offset] }: YAMLError): Mistake {
  const line = lineAt(text, offset)
  const closing = /in YAML stream: "([}\]])"/.exec(message)?.[1]
  if (closing !== undefined) return { offset, message: `\`${closing}\` closes nothing; remove it`, last: true }
  const value = valueIn(line)
  if (/^[|>]/.test(value?.text ?? ''))
    return { offset, message: `text in the line of \`${value?.text.charAt(0)}\`; begin it in the next line, indented` }
  if (value?.text.startsWith('*')) return inQuotes(line, value.start, '*')
  if (value?.text.startsWith('- ')) return inQuotes(line, value.start, '- ')
  const before = lastOf(document, (node) => isQuoted(node) && end(node) <= offset)
  if (before !== undefined && isScalar(before)) {
    if (text.slice(start(before), end(before)).includes('\n')) return unclosed(text, before)
    if (start(before) >= line.start) return innerQuote(text, line, before)
  }
  return {
    offset,
    message: 'this does not belong after the value before it; remove it, or put the whole text in quotes',
  }
}

/** `'Alice's cups'`: the text ends where its writer did not mean it to. */
function innerQuote(text: string, line: Line, scalar: Node): Mistake {
  const quote = text.charAt(start(scalar))
  const whole = text.slice(start(scalar) + 1, line.start + line.text.length)
  const inner = whole.slice(0, whole.includes(quote) ? whole.lastIndexOf(quote) : undefined)
  const right = quote === "'" ? quoted(inner) : `"${inner.replaceAll('"', '\\"')}"`
  const how = quote === "'" ? 'twice' : 'as `\\"`'
  return {
    offset: end(scalar) - 1,
    message: `\`${quote}\` ends the text here; inside of such quotes it is written ${how}: ${right}`,
  }
}

function unclosedQuote(text: string, document: Document, offset: number): Mistake | undefined {
  const scalar = lastOf(document, (node) => isQuoted(node) && start(node) <= offset)
  return scalar && unclosed(text, scalar)
}

function unclosed(text: string, scalar: Node): Mistake {
  const quote = text.charAt(start(scalar))
  const offset = start(scalar)
  const message = `the \`${quote}\` that opens here is not closed; write \`${quote}\` where the text ends`
  return { offset, message, last: true }
}

function unclosedBracket(text: string, document: Document, problem: YAMLError): Mistake | undefined {
  const closing = /end with a ([\]}])/.exec(problem.message)?.[1]
  if (closing === undefined) return undefined
  const opening = closing === ']' ? '[' : '{'
  const open = lastOf(
    document,
    (node) => isCollection(node) && text.charAt(start(node)) === opening && start(node) < problem.pos[0],
  )
  if (open === undefined) return undefined
  const what = opening === '[' ? 'list' : 'map'
  const message = `\`${opening}\` is not closed; write \`${closing}\` where the ${what} ends`
  return { offset: start(open), message, last: true }
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE')
}

/** The node that begins last among those that fit. */
function lastOf(document: Document, fits: (node: Node) => boolean): Node | undefined {
  let last: Node | undefined
  visit(document, {
    Node(_key, node) {
      if (node.range && fits(node) && (last === undefined || start(node) >= start(last))) last = node
    },
  })
  return last
}

function start(node: Node): number {
  return node.range?.[0] ?? 0
}

function end(node: Node): number {
  return node.range?.[1] ?? 0
}
