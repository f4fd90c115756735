import { spansOf } from './terminal-text.ts'

/** A line of output and when it came, in milliseconds from the start. */
export interface RecordedLine {
  readonly at: number
  readonly text: string
}

export interface Terminal {
  readonly title: string
  readonly columns: number
  readonly rows: number
}

const columnWidth = 8.4
const rowHeight = 20
const padding = 16
const barHeight = 34
/** Milliseconds that a line is at least alone the last one, so that a burst can be followed. */
const minGap = 90
/** Milliseconds that the whole is shown before it begins again. */
const hold = 6_000

const style = `
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #d7dae0; white-space: pre; }
.bold { font-weight: 700; } .dim { fill: #8b93a1; } .red { fill: #ff7b86; } .green { fill: #8bd49c; }
.yellow { fill: #ebcb8b; } .cyan { fill: #7fd1e8; } .title { fill: #9aa2b1; text-anchor: middle; }
@media (prefers-reduced-motion: no-preference) { .lines { animation: play DURATIONms step-end infinite; } }
`

/** A recording as an SVG that plays by itself; where motion is unwanted, it shows the end. Lines that are too long are cut. */
export function terminalSvg(lines: readonly RecordedLine[], terminal: Terminal): string {
  const { columns, rows, title } = terminal
  const width = Math.ceil(columns * columnWidth) + 2 * padding
  const viewHeight = rows * rowHeight
  const height = viewHeight + barHeight + 2 * padding
  const times = spread(lines)
  const duration = (times.at(-1) ?? 0) + hold
  const frames = times.map((at, i) => `${percent(at / duration)} { transform: translateY(${offset(i + 1, rows)}px); }`)
  const texts = lines.map(({ text }, row) => rowOf(text, row, columns)).filter((text) => text !== '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escapeXml(title)}</title>
<style>${style.replace('DURATION', String(Math.round(duration)))}@keyframes play {
0% { transform: translateY(${offset(0, rows)}px); }
${frames.join('\n')}
}</style>
<rect width="${width}" height="${height}" rx="8" fill="#1b1f27"/>
<circle cx="20" cy="17" r="6" fill="#ff5f57"/><circle cx="40" cy="17" r="6" fill="#febc2e"/><circle cx="60" cy="17" r="6" fill="#28c840"/>
<text class="title" x="${width / 2}" y="22">${escapeXml(title)}</text>
<clipPath id="window"><rect width="${width - 2 * padding}" height="${viewHeight}"/></clipPath>
<g transform="translate(${padding} ${barHeight + padding})" clip-path="url(#window)">
<g class="lines" xml:space="preserve" transform="translate(0 ${offset(lines.length, rows)})">
${texts.join('\n')}
</g>
</g>
</svg>
`
}

/** How far the lines are moved when so many are shown: the last one is at the bottom of the window. */
function offset(shown: number, rows: number): number {
  return (rows - shown) * rowHeight
}

/** The time of each line, no two of them closer than `minGap`. */
function spread(lines: readonly RecordedLine[]): number[] {
  let last = 0
  return lines.map(({ at }) => {
    last = Math.max(at, last + minGap)
    return last
  })
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`
}

function rowOf(line: string, row: number, columns: number): string {
  let column = 0
  let spans = ''
  for (const { text, styles } of spansOf(line)) {
    const shown = text.slice(0, Math.max(0, columns - column))
    const x = Number((column * columnWidth).toFixed(1))
    const names = styles.length === 0 ? '' : ` class="${styles.join(' ')}"`
    if (shown.trim() !== '') spans += `<tspan x="${x}"${names}>${escapeXml(shown)}</tspan>`
    column += text.length
  }
  return spans === '' ? '' : `<text y="${row * rowHeight + 15}">${spans}</text>`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}
