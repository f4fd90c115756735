import { SaxesParser } from 'saxes'
import { UnreadableSource } from '../survey.ts'

/** An element without its sentences: of the text, only release numbers are kept. */
export interface Element {
  name: string
  /** Content of a `<version>`; empty elsewhere. */
  text: string
  attributes: Readonly<Record<string, string>>
  children: Element[]
  line: number
  column: number
}

/**
 * Reads well-formed XML into elements below one root, the file itself. A `fragment` may have several
 * top elements.
 *
 * @throws UnreadableSource with file:line:column
 */
export function parseXml(file: string, text: string, fragment: boolean): Element {
  const root: Element = { name: '', text: '', attributes: {}, children: [], line: 1, column: 1 }
  const open: Element[] = [root]
  let start = { line: 1, column: 1 }
  const parser = new SaxesParser({ fragment, position: true })
  parser.on('error', (error) => {
    // saxes puts the place, and what it calls the file, before the message.
    const message = error.message.replace(/^[^ ]*:?\d+:\d+: /, '')
    throw new UnreadableSource(
      `${file}:${parser.line}:${parser.column + 1} not well-formed XML (${message}); correct it`,
    )
  })
  parser.on('opentagstart', ({ name }) => {
    // Called once the name has been read; the tag began before it.
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) }
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, text: '', attributes: attributes as Record<string, string>, children: [], ...start }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element?.name === 'version') element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  return root
}

/** Replaces what matches by blanks, so that every place stays what it was. */
export function blankOut(text: string, what: RegExp): string {
  return text.replace(what, (found) => found.replace(/[^\r\n]/g, ' '))
}

/** The element and everything below it, in document order. */
export function* descendants(element: Element): Generator<Element> {
  for (const child of element.children) {
    yield child
    yield* descendants(child)
  }
}

export function childrenNamed(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name)
}
