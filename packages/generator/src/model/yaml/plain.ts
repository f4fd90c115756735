import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { Rule } from '../findings.ts'
import { lineAt, quoted } from './lines.ts'
import { MAX_DEPTH, TOO_DEEP } from './syntax.ts'

/** Keys whose value names releases; a number there is a release whose quotes were forgotten. */
const RELEASE_KEYS = new Set(['since', 'until', 'absentIn', 'release', 'from', 'first', 'last', 'ami'])

/** The text that the data is taken from, and the receiver of its mistakes. */
export interface PlainOptions {
  text: string
  lineOf(offset: number): number
  report(offset: number, rule: Rule, message: string): void
}

/** The data of a file, and what YAML takes otherwise than its writer meant. `branches`: its keys are releases. */
export function toPlain(root: Node | null, branches: boolean, options: PlainOptions): unknown {
  const { text, lineOf, report } = options

  const plain = (node: unknown, within: string | undefined, depth: number): unknown => {
    if (depth > MAX_DEPTH) {
      report(startOf(node), 'syntax', TOO_DEEP)
      return undefined
    }
    if (isAlias(node)) {
      const name = text.slice(startOf(node)).match(/^\S+/)?.[0] ?? '*'
      report(
        startOf(node),
        'syntax',
        `\`${name}\` repeats something by an alias; write it out, or use a group or a named type`,
      )
      return undefined
    }
    const anchor = (node as { anchor?: string } | null)?.anchor
    if (anchor !== undefined) {
      const message = `\`&${anchor}\` is an anchor to YAML; remove it, or put a text that begins with \`&\` in quotes`
      report(startOf(node), 'syntax', message)
    }
    if (isMap(node)) return map(node, depth)
    if (isSeq(node)) return node.items.map((item) => plain(item, within, depth + 1))
    if (!isScalar(node)) return undefined
    if (typeof node.value === 'number' && within !== undefined && RELEASE_KEYS.has(within)) {
      unquoted(node)
      return sourceOf(node)
    }
    cutByComment(node)
    return node.value
  }

  const map = (node: YAMLMap, depth: number): Record<string, unknown> => {
    const result: Record<string, unknown> = {}
    const lines = new Map<string, number>()
    for (const [i, pair] of node.items.entries()) {
      const { key, value } = pair
      const name = nameOf(pair)
      if (name === undefined) continue
      if (node.flow && value === null) {
        brokenText(node.items[i - 1], key as Scalar)
        continue
      }
      const before = lines.get(name)
      if (before !== undefined) {
        report(
          startOf(key),
          'duplicate-key',
          `\`${name}\` is in this map already, in line ${before}; remove one of the two`,
        )
        continue
      }
      lines.set(name, lineOf(startOf(key)))
      if (branches && typeof (key as Scalar).value === 'number') unquoted(key as Scalar)
      result[name] = plain(value, name, depth + 1)
    }
    return result
  }

  /** The name of a pair; undefined where it has none that can be used. */
  const nameOf = ({ key }: Pair): string | undefined => {
    const offset = startOf(key)
    if (!isScalar(key)) {
      report(offset, 'syntax', 'a list or map where a key belongs; write a name and a colon')
      return undefined
    }
    const name = sourceOf(key)
    if (name === '' || key.value === null) report(offset, 'syntax', 'nothing before the colon; write a name there')
    else if (name === '<<')
      report(offset, 'syntax', '`<<` does not merge maps in the spec; write the keys out, or use a group')
    else if (name === '__proto__') report(offset, 'syntax', '`__proto__` cannot be a name; write another, or remove it')
    else return name
    return undefined
  }

  /** `{ summary: Hot, sweet }`: the comma ends the text, and what follows it is a key. */
  const brokenText = (before: Pair | undefined, key: Scalar): void => {
    const offset = startOf(key)
    const first =
      before === undefined || !isScalar(before.value) || before.value.type !== 'PLAIN' ? undefined : before.value
    if (first === undefined || lineAt(text, startOf(first)).start !== lineAt(text, offset).start) {
      report(offset, 'syntax', `\`${sourceOf(key)}\` has no value; write \`${sourceOf(key)}: …\`, or remove it`)
      return
    }
    const whole = text.slice(startOf(first), offset + sourceOf(key).length)
    report(startOf(first), 'syntax', `a comma ends a text inside of { }; put it in quotes: ${quoted(whole)}`)
  }

  /** `The list #has`: what was meant as text is a comment. A comment after a value has two blanks before it. */
  const cutByComment = (node: Scalar): void => {
    const end = node.range?.[1] ?? 0
    if (node.type !== 'PLAIN' || !/^ #/.test(text.slice(end, end + 2)) || typeof node.value !== 'string') return
    const { start, text: line } = lineAt(text, end)
    const whole = quoted(text.slice(startOf(node), start + line.length))
    report(
      end + 1,
      'syntax',
      `\`#\` begins a comment; put the text in quotes: ${whole}, or write two blanks before the \`#\``,
    )
  }

  const unquoted = (node: Scalar): void => {
    report(
      startOf(node),
      'unquoted-release',
      `a release without quotes is a number; write '${sourceOf(node)}', in quotes`,
    )
  }

  return plain(root, undefined, 0)
}

function sourceOf(node: Scalar): string {
  return node.source ?? String(node.value)
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}
