import { escapeHtml } from './highlight.ts'
import type { DiagramBlock } from './pages.ts'

/** Units of the picture, which are pixels of a screen: it scrolls in its box rather than shrink. */
const LANE = 124
const ROW = 26
const HEAD = 48
const LEFT = 74
/** Room for the words of a mark at the last lifeline. */
const RIGHT = 190

let count = 0

/** A sequence diagram as SVG: its colours are those of the page (`diagram.css`), so it follows light and dark. */
export function diagramHtml(block: DiagramBlock): string {
  count += 1
  const id = `diagram-${count}`
  const { participants, rows, title, folded } = block
  const width = LEFT + (participants.length - 1) * LANE + RIGHT
  const height = HEAD + rows.length * ROW + 20
  const names = participants.map(({ label }) => label).join(', ')
  const svg = [
    `<svg role="img" aria-labelledby="${id}-t ${id}-d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${id}-t">Sequence diagram: ${escapeHtml(title)}</title>`,
    `<desc id="${id}-d">${rows.length} messages between ${escapeHtml(names)}. The list below has the same messages in words.</desc>`,
    participants.map((_, at) => lifeline(block, at, height)).join(''),
    participants.map(({ kind, label }, at) => head(kind, label, at)).join(''),
    rows.map((row, at) => rowSvg(row, HEAD + (at + 1) * ROW)).join(''),
    '</svg>',
  ].join('')
  const box = `<div class="diagram" tabindex="0" role="region" aria-label="Diagram: ${escapeHtml(title)}">${svg}</div>`
  const caption = escapeHtml(title)
  return folded
    ? `<details class="diagram-of"><summary>${caption}</summary>${box}</details>`
    : `<p class="diagram-title">${caption}</p>${box}`
}

const x = (lane: number): number => LEFT + lane * LANE

/** From the message that begins it to the one that ends it, or all the way. */
function lifeline({ rows }: DiagramBlock, lane: number, height: number): string {
  const born = rows.findIndex(({ begins }) => begins === lane)
  const dead = rows.findIndex(({ ends }) => ends === lane)
  const top = born === -1 ? HEAD - 8 : HEAD + (born + 1) * ROW
  const end = dead === -1 ? height - 6 : HEAD + (dead + 1) * ROW
  const before = born === -1 ? '' : `<path class="d-before" d="M${x(lane)} ${HEAD - 8}V${top}"/>`
  return `${before}<path class="d-life" d="M${x(lane)} ${top}V${end}"/>`
}

function head(kind: string, label: string, lane: number): string {
  // `Local/102@default;1` takes two lines.
  const parts = label.length > 15 ? label.split(/(?=[@(])/) : [label]
  const lines = parts.length > 1 ? [parts[0] ?? '', parts.slice(1).join('')] : parts
  const spans = lines.map(
    (line, at) => `<tspan x="${x(lane)}" y="${lines.length === 1 ? 23 : 16 + at * 14}">${escapeHtml(line)}</tspan>`,
  )
  return `<rect class="d-head d-${kind.replace(' ', '-')}" x="${x(lane) - 58}" y="2" width="116" height="34" rx="5"/><text class="d-name">${spans.join('')}</text>`
}

function rowSvg(
  { number, kind, from, to, label, note, begins, ends }: DiagramBlock['rows'][number],
  y: number,
): string {
  const words = `<tspan class="d-number">${number}</tspan> ${escapeHtml(label)}${note === undefined ? '' : ` <tspan class="d-note">${escapeHtml(note)}</tspan>`}`
  const a = x(from)
  const sign =
    begins !== undefined
      ? `<circle class="d-begins" cx="${x(begins)}" cy="${y}" r="4"/>`
      : ends !== undefined
        ? `<path class="d-ends" d="M${x(ends) - 4} ${y - 4}l8 8m0-8l-8 8"/>`
        : ''
  if (to === undefined || to === from) {
    const dot = sign === '' ? `<circle class="d-dot" cx="${a}" cy="${y}" r="2.5"/>` : sign
    return `${dot}<text x="${a + 9}" y="${y + 4}">${words}</text>`
  }
  const b = x(to)
  const side = b > a ? 1 : -1
  const tip = b - side
  return (
    `<path class="d-${kind}" d="M${a} ${y}H${tip}"/><path class="d-tip" d="M${tip} ${y}l${-7 * side} -3.5v7z"/>${sign}` +
    `<text x="${Math.min(a, b) + 9}" y="${y - 4}">${words}</text>`
  )
}
