import type { SourcePlace } from '@openami/spec'
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { oddCharacter } from './characters.ts'
import { MAX_BYTES, MAX_LINES, type SpecText, tooLong } from './files.ts'
import type { Finding, Rule } from './findings.ts'
import { toPlain } from './yaml/plain.ts'
import { syntaxMistakes } from './yaml/syntax.ts'

export type Path = ReadonlyArray<string | number>

/** Lines of one file that are reported for a character: a file in another encoding has one in each. */
const MAX_ODD_LINES = 20

/** One parsed file: its data, and the place in the text of everything in it. */
export class SpecFile {
  readonly file: string
  readonly data: unknown
  /** What has been found in this file so far. */
  readonly findings: Finding[] = []
  /** Whether the text could be read as YAML. */
  readonly readable: boolean
  readonly #root: Node | null = null
  readonly #lines = new LineCounter()
  readonly #pairs = new WeakMap<YAMLMap, Map<string, Pair>>()

  constructor(file: string, content: SpecText) {
    this.file = file
    // Some editors begin a file with a byte order mark; it is not a column of the first line.
    const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : ''
    const problem = typeof content === 'string' ? lengthProblem(text) : content.problem
    if (problem !== undefined) this.findings.push({ file, line: 1, column: 1, rule: 'file', message: problem })
    else this.#findOdd(text)
    this.readable = this.findings.length === 0
    if (!this.readable) return
    const document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      merge: false,
      // Found in linear time while the data is taken out.
      uniqueKeys: false,
    })
    this.#root = document.contents
    for (const { offset, message } of syntaxMistakes(text, document)) this.#reportAt(offset, 'syntax', message)
    this.readable = this.findings.length === 0
    if (!this.readable) return
    this.data = toPlain(document.contents, file === 'releases.yaml', {
      text,
      lineOf: (offset) => this.#at(offset).line,
      report: (offset, rule, message) => this.#reportAt(offset, rule, message),
    })
    this.readable = this.findings.every(({ rule }) => rule !== 'syntax')
  }

  report(path: Path, rule: Rule, message: string, at: 'key' | 'value' = 'key'): void {
    this.findings.push({ ...this.place(path, at), rule, message })
  }

  /** Reports a line within the block of text at `path`, counted from 0. */
  reportLine(path: Path, line: number, rule: Rule, message: string): void {
    const start = this.place(path, 'value')
    const isBlock = this.#scalarAt(path)?.type === 'BLOCK_LITERAL'
    const place = isBlock ? { ...start, line: start.line + 1 + line, column: this.place(path).column + 2 } : start
    this.findings.push({ ...place, rule, message })
  }

  /** The text of the value at `path` as it is written; undefined where it is not one text. */
  written(path: Path): string | undefined {
    const scalar = this.#scalarAt(path)
    return scalar === undefined ? undefined : (scalar.source ?? String(scalar.value))
  }

  /** Where the key or the value at `path` begins; the nearest place above it where the path does not exist. */
  place(path: Path, at: 'key' | 'value' = 'key'): SourcePlace {
    let node: unknown = this.#root
    let key: unknown = node
    for (const step of path) {
      if (isAlias(node)) break
      if (isMap(node)) {
        const pair = this.#pairIn(node, String(step))
        if (pair === undefined) break
        key = pair.key
        node = pair.value ?? pair.key
      } else if (isSeq(node)) {
        const item = node.items[Number(step)]
        if (item === undefined) break
        key = node = item
      } else break
    }
    const target = (at === 'key' ? key : node) as Node | null
    return this.#at(target?.range?.[0] ?? 0)
  }

  #scalarAt(path: Path): Scalar | undefined {
    let node: unknown = this.#root
    for (const step of path) {
      if (isMap(node)) node = this.#pairIn(node, String(step))?.value
      else if (isSeq(node)) node = node.items[Number(step)]
    }
    return isScalar(node) ? node : undefined
  }

  #pairIn(map: YAMLMap, key: string): Pair | undefined {
    let pairs = this.#pairs.get(map)
    if (pairs === undefined) {
      pairs = new Map()
      for (const pair of map.items) {
        const name = isScalar(pair.key) ? keyText(pair.key) : undefined
        if (name !== undefined && !pairs.has(name)) pairs.set(name, pair)
      }
      this.#pairs.set(map, pairs)
    }
    return pairs.get(key)
  }

  #findOdd(text: string): void {
    if (oddCharacter(text) === undefined) return
    for (const [i, line] of text.split('\n').entries()) {
      const odd = oddCharacter(line.replace(/\r$/, ''))
      if (odd === undefined) continue
      this.findings.push({
        file: this.file,
        line: i + 1,
        column: odd.index + 1,
        rule: 'character',
        message: odd.message,
      })
      if (this.findings.length === MAX_ODD_LINES) return
    }
  }

  #reportAt(offset: number, rule: Rule, message: string): void {
    this.findings.push({ ...this.#at(offset), rule, message })
  }

  #at(offset: number): SourcePlace {
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) }
  }
}

/** Keys keep their text, so that `1.10:` or `yes:` stay what was written. */
function keyText(key: Scalar): string {
  return key.source ?? String(key.value)
}

function lengthProblem(text: string): string | undefined {
  // Most files are far from both limits.
  if (text.length < MAX_LINES) return undefined
  if (text.length > MAX_BYTES) return tooLong(`${text.length} characters`)
  const lines = text.trimEnd().split('\n').length
  return lines > MAX_LINES ? tooLong(`${lines} lines`) : undefined
}
