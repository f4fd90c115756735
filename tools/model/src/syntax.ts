import type { ErrorCode, YAMLError } from 'yaml'

/** What is wrong with the YAML, in words for someone who writes it and has not read its specification. */
const WORDS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'this line does not line up with those above it, or a bracket or quote before it is not closed',
  BAD_SCALAR_START: 'a text cannot begin with this character; put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second `: ` in one text: put the text in quotes, or line the keys up',
  BLOCK_IN_FLOW: 'lines with `- ` or `key:` do not go into brackets',
  MULTILINE_IMPLICIT_KEY: 'a key without `: `, or lines that do not line up',
  MULTIPLE_DOCS: 'a second document (`---`); a spec file holds one',
  NON_STRING_KEY: 'a key is plain text',
  TAB_AS_INDENT: 'a tab; indent with blanks',
  TAG_RESOLVE_FAILED: 'tags (`!name`) are not used in the spec',
}

export function syntaxMessage(problem: YAMLError): string {
  const { code, message } = problem
  const unclosed = /end with a ([\]}])/.exec(message)?.[1]
  if (unclosed !== undefined) return `\`${unclosed === ']' ? '[' : '{'}\` before this place is not closed`
  if (code === 'MISSING_CHAR' && message.includes('quote')) return 'a quote before this place is not closed'
  return WORDS[code] ?? (message.split('\n', 1)[0] as string)
}

/** The first character that no text has: what bytes that are no UTF-8 leave behind, or one that controls a terminal. */
export function strayCharacter(text: string): { line: number; column: number; message: string } | undefined {
  let line = 1
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === LF) {
      line++
      start = i + 1
    }
    if (code === 0xfffd)
      return { line, column: i - start + 1, message: 'no UTF-8 from here on; save the file as UTF-8' }
    if (code >= 0x20 || code === TAB || code === LF || (code === CR && text.charCodeAt(i + 1) === LF)) continue
    const message = `a control character (0x${code.toString(16).padStart(2, '0')}) does not belong in a text`
    return { line, column: i - start + 1, message }
  }
  return undefined
}

const [TAB, LF, CR] = [0x09, 0x0a, 0x0d]
