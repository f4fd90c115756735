import type { TxtDocumentNode, TxtNode, TxtParagraphNode, TxtStrNode } from '@textlint/ast-node-types'
import type { TextlintPluginCreator } from '@textlint/types'

/** Start and end of a piece of prose in a file. */
export type Piece = readonly [start: number, end: number]

/** A plugin of textlint for files that hold prose among other things. Code in backticks is skipped. */
export function prosePlugin(
  extensions: string[],
  find: (text: string, file: string | undefined) => Piece[],
): TextlintPluginCreator {
  return {
    Processor: class {
      availableExtensions(): string[] {
        return extensions
      }

      processor() {
        return {
          preProcess: (text: string, file?: string) => documentOf(text, find(text, file)),
          postProcess: <T>(messages: T[], filePath = '') => ({ messages, filePath }),
        }
      }
    },
  } as unknown as TextlintPluginCreator
}

function documentOf(text: string, pieces: readonly Piece[]): TxtDocumentNode {
  const positions = positionsOf(text)
  const node = <N extends TxtNode>(type: N['type'], [start, end]: Piece, rest: object): N =>
    ({
      type,
      raw: text.slice(start, end),
      range: [start, end],
      loc: { start: positions(start), end: positions(end) },
      ...rest,
    }) as unknown as N
  const children = [...pieces]
    .sort(([a], [b]) => a - b)
    .map((piece) => {
      const words = withoutCode(text, piece).map((range) => {
        return node<TxtStrNode>('Str', range, { value: text.slice(...range) })
      })
      return node<TxtParagraphNode>('Paragraph', piece, { children: words })
    })
  return node<TxtDocumentNode>('Document', [0, text.length], { children })
}

function withoutCode(text: string, [start, end]: Piece): Piece[] {
  // A template begins and ends with the sign that encloses code in comments.
  if (text[start] === '`' || text[start] === '}') return [[start, end]]
  const pieces: Piece[] = []
  let at = start
  for (const code of text.slice(start, end).matchAll(/`[^`]*`/g)) {
    pieces.push([at, start + code.index])
    at = start + code.index + code[0].length
  }
  return [...pieces, [at, end] as const].filter(([from, to]) => to > from)
}

function positionsOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) }
  }
}
