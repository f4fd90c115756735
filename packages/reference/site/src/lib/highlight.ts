const WORDS =
  'as async await catch class const default delete else export extends finally for from function if import in instanceof interface let new of return switch throw try type typeof undefined using var void while true false null'
const TOKEN = new RegExp(
  [
    '(?<comment>//[^\\n]*|/\\*[\\s\\S]*?\\*/)',
    '(?<string>\'(?:\\\\.|[^\'\\\\])*\'|"(?:\\\\.|[^"\\\\])*"|`(?:\\\\.|[^`\\\\])*`)',
    `(?<keyword>\\b(?:${WORDS.replaceAll(' ', '|')})\\b)`,
    '(?<number>\\b\\d[\\d_.]*\\b)',
  ].join('|'),
  'g',
)

/** Code as HTML; `text` is taken for messages of the wire, everything else but scripts stays plain. */
export function highlight(code: string, language: string): string {
  if (language === 'ts' || language === 'js') return script(code)
  if (language === 'text' || language === 'ami') return wire(code)
  return escapeHtml(code)
}

/** A line of the wire, with the branches that have it: others hide it, or show it crossed out. */
export interface Line {
  text: string
  hidden?: string[] | undefined
  lacking?: string[] | undefined
}

/** Lines of the wire as HTML. */
export function lines(all: readonly Line[]): string {
  return all
    .map(({ text, hidden, lacking }, at) => {
      const end = at === all.length - 1 ? '' : '\n'
      const html = wire(text)
      if (hidden !== undefined) return `<span data-on="${hidden.join(' ')}">${html}${end}</span>`
      if (lacking !== undefined) return `<span data-has="${lacking.join(' ')}">${html}</span>${end}`
      return html + end
    })
    .join('')
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function script(code: string): string {
  let html = ''
  let end = 0
  for (const match of code.matchAll(TOKEN)) {
    const [name = ''] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? []
    html += `${escapeHtml(code.slice(end, match.index))}<span class="c-${name}">${escapeHtml(match[0])}</span>`
    end = match.index + match[0].length
  }
  return html + escapeHtml(code.slice(end))
}

/** Highlights header names and the name of the message. */
function wire(code: string): string {
  return code
    .split('\n')
    .map((line) => {
      const match = /^([A-Za-z][^:]*):( ?)(.*)$/.exec(line)
      if (match === null) return escapeHtml(line)
      const [, name = '', blank, value = ''] = match
      const shown = /^(Action|Event|Response)$/.test(name)
        ? `<span class="c-keyword">${escapeHtml(value)}</span>`
        : escapeHtml(value)
      return `<span class="c-name">${escapeHtml(name)}:</span>${blank}${shown}`
    })
    .join('\n')
}
