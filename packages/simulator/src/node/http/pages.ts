/** The forms of AMI over HTTP, by the page that gives them (R38). */
export type PageFormat = 'raw' | 'xml' | 'html'

export interface Page {
  readonly format: PageFormat
  /** The client proves who it is in each request, and needs no Login. */
  readonly digest: boolean
}

export const pages: Readonly<Record<string, Page>> = {
  rawman: { format: 'raw', digest: false },
  mxml: { format: 'xml', digest: false },
  manager: { format: 'html', digest: false },
  arawman: { format: 'raw', digest: true },
  amxml: { format: 'xml', digest: true },
  amanager: { format: 'html', digest: true },
}

export const contentTypes: Readonly<Record<PageFormat, string>> = {
  raw: 'text/plain',
  xml: 'text/xml',
  html: 'text/html',
}

/** An answer as the page shows it. `parameters` of the request name the element and its target in XML. */
export function renderPage(format: PageFormat, answer: string, parameters: RequestParameters): string {
  if (format === 'raw') return answer
  const blocks = readBlocks(answer)
  if (format === 'xml') {
    const target = parameters.get('ajaxdest') || 'unknown'
    const element = parameters.get('ajaxobjtype') || 'generic'
    const responses = blocks.map(
      (block) => `<response type='object' id='${target}'><${element}${attributes(block)} /></response>\n`,
    )
    return `<ajax-response>\n${responses.join('')}</ajax-response>\n`
  }
  const rows = blocks.map((block) => {
    const cells = numbered(block).map(
      ([name, value]) =>
        `<tr><td>${escapeXml(name)}</td><td>${escapeXml(value).replaceAll('\n', '<br>\n')}</td></tr>\n`,
    )
    return `${cells.join('')}<tr><td colspan="2"><hr></td></tr>\r\n`
  })
  const form =
    '<form method="post">Action: <input name="action"> Command: <input name="command"> <input type="submit"></form>'
  return `<title>Manager</title>\n<body>${form}\n<table>\r\n${rows.join('')}</table></body>\r\n`
}

/** What the renderer reads of the request's parameters. */
export interface RequestParameters {
  get(name: string): string | undefined
}

type Block = ReadonlyArray<readonly [name: string, value: string]>

/** Name of the text that has no colon, and of all lines after it. */
const opaque = 'Opaque-data'

function readBlocks(answer: string): Block[] {
  const texts = answer.split(/\r?\n[ \t]*\r?\n/).filter((text) => text.trim() !== '')
  return texts.map((text) => {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
    const plain = lines.findIndex((line) => !line.includes(':'))
    const named = plain === -1 ? lines : lines.slice(0, plain)
    const headers = named.map((line): readonly [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trimEnd(), line.slice(colon + 1).trim()]
    })
    return plain === -1
      ? headers
      : [
          ...headers,
          [
            opaque,
            lines
              .slice(plain)
              .map((line) => line.trimEnd())
              .join('\n'),
          ],
        ]
  })
}

/** A name that comes again gets a number: `Output`, `Output-2`. */
function numbered(block: Block): Block {
  const counts = new Map<string, number>()
  return block.map(([name, value]) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return [count === 1 ? name : `${name}-${count}`, value]
  })
}

function attributes(block: Block): string {
  return numbered(block)
    .map(([name, value]) => {
      const [, text = '', number = ''] = /^(.*?)(-\d+)?$/.exec(name) ?? []
      const safe = text.replace(/[^a-z0-9]/gi, '_').replace(/^(?=\d)/, '_')
      return ` ${safe.toLowerCase()}${number}='${escapeXml(value)}'`
    })
    .join('')
}

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
}

function escapeXml(text: string): string {
  return text.replace(/[<>"'&]/g, (mark) => entities[mark] ?? mark)
}
