import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'
import type { Finding, Rule } from './findings.ts'
import type { SourcePlace } from './model.ts'
import { strayCharacter, syntaxMessage } from './syntax.ts'

export type Path = ReadonlyArray<string | number>

/** Keys whose value names releases; a number there is a release whose quotes were forgotten. */
const RELEASE_KEYS = new Set(['since', 'until', 'absentIn', 'release', 'from', 'first', 'last', 'ami'])

/** One parsed file: its data, and the place in the text of everything in it. */
export class Source {
  readonly file: string
  readonly data: unknown
  /** What has been found in this file so far. */
  readonly findings: Finding[] = []
  readonly #root: Node | null
  readonly #lines = new LineCounter()
  /** Whether the text could be read as YAML. */
  readonly readable: boolean

  constructor(file: string, text: string) {
    this.file = file
    // Some editors begin a file with a byte order mark; it is no column of the first line.
    const bare = text.replace(/^\uFEFF/, '')
    const stray = strayCharacter(bare)
    const document = parseDocument(stray === undefined ? bare : '', {
      lineCounter: this.#lines,
      prettyErrors: false,
      merge: false,
    })
    const reported = new Set<number>()
    for (const problem of [...document.errors, ...document.warnings]) {
      const at = this.#at(problem.pos[0])
      if (problem.code === 'DUPLICATE_KEY') {
        this.findings.push({ ...at, rule: 'duplicate-key', message: 'this key stands twice in its map' })
      } else if (!reported.has(at.line)) {
        // What follows in the line of a mistake follows from it.
        reported.add(at.line)
        this.findings.push({ ...at, rule: 'syntax', message: syntaxMessage(problem) })
      }
    }
    this.#root = document.contents
    this.readable = stray === undefined && document.errors.every((problem) => problem.code === 'DUPLICATE_KEY')
    if (stray !== undefined) this.findings.push({ file, ...stray, rule: 'syntax' })
    this.data = this.readable ? this.#plain(document.contents, undefined) : undefined
  }

  report(path: Path, rule: Rule, message: string, at: 'key' | 'value' = 'key'): void {
    this.findings.push({ ...this.place(path, at), rule, message })
  }

  /** Reports a line within the block of text at `path`, counted from 0. */
  reportLine(path: Path, line: number, rule: Rule, message: string): void {
    const start = this.place(path, 'value')
    const isBlock = this.#nodeAt(path)?.type === 'BLOCK_LITERAL'
    const place = isBlock ? { ...start, line: start.line + 1 + line, column: this.place(path).column + 2 } : start
    this.findings.push({ ...place, rule, message })
  }

  #nodeAt(path: Path): Scalar | undefined {
    let node: unknown = this.#root
    for (const step of path) {
      if (isMap(node)) node = node.items.find((item) => isScalar(item.key) && keyText(item.key) === String(step))?.value
      else if (isSeq(node)) node = node.items[Number(step)]
    }
    return isScalar(node) ? node : undefined
  }

  /** Where the key or the value at `path` begins; the nearest place above it where the path does not exist. */
  place(path: Path, at: 'key' | 'value' = 'key'): SourcePlace {
    let node: unknown = this.#root
    let key: unknown = node
    for (const step of path) {
      if (isAlias(node)) break
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && keyText(item.key) === String(step))
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

  #at(offset: number): SourcePlace {
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) }
  }

  /** Plain data. Keys keep their text, so that `1.10:` or `yes:` stay what was written. */
  #plain(node: unknown, within: string | undefined): unknown {
    if (isMap(node)) {
      const result: Record<string, unknown> = {}
      for (const { key, value } of node.items) {
        if (!isScalar(key)) {
          const place = this.#at((key as Node | null)?.range?.[0] ?? 0)
          this.findings.push({ ...place, rule: 'syntax', message: 'a key is plain text' })
          continue
        }
        const name = keyText(key)
        if (this.file === 'releases.yaml' && typeof key.value === 'number') this.#unquoted(key)
        result[name] = this.#plain(value, name)
      }
      return result
    }
    if (isSeq(node)) return node.items.map((item) => this.#plain(item, within))
    if (!isScalar(node)) {
      if (isAlias(node)) this.findings.push({ ...this.#at(node.range?.[0] ?? 0), rule: 'syntax', message: NO_ALIAS })
      return undefined
    }
    if (typeof node.value === 'number' && within !== undefined && RELEASE_KEYS.has(within)) {
      this.#unquoted(node)
      return node.source ?? String(node.value)
    }
    return node.value
  }

  #unquoted(node: Scalar): void {
    const text = node.source ?? String(node.value)
    this.findings.push({
      ...this.#at(node.range?.[0] ?? 0),
      rule: 'unquoted-release',
      message: `write '${text}', in quotes`,
    })
  }
}

const NO_ALIAS = 'aliases are not used in the spec; use a group or a named type'

function keyText(key: Scalar): string {
  return key.source ?? String(key.value)
}
