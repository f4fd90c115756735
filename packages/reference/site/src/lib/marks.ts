import { escapeHtml } from './highlight.ts'

const STEP = 24

/** Squares of a row, filled or empty. The cell before them says the same in words, so they are hidden from readers. */
export function marksHtml(marks: readonly boolean[] | undefined): string {
  if (marks === undefined) return ''
  const square = (at: number): string => `M${at * STEP + 2} 2h20v12h-20z`
  const path = (wanted: boolean): string => marks.map((mark, at) => (mark === wanted ? square(at) : '')).join('')
  return `<svg class="marks" viewBox="0 0 ${marks.length * STEP} 16" aria-hidden="true"><path class="off" d="${path(false)}"/><path d="${path(true)}"/></svg>`
}

/** What the squares are about, above them. */
export function marksHead(names: readonly string[] | undefined): string {
  if (names === undefined) return ''
  const texts = names.map((name, at) => `<text x="${at * STEP + STEP / 2}" y="11">${escapeHtml(name)}</text>`)
  return `<svg class="marks" viewBox="0 0 ${names.length * STEP} 16" aria-hidden="true">${texts.join('')}</svg>`
}
