import { escapeHtml } from './highlight.ts'
import { address, inline } from './inline.ts'
import { marksHtml } from './marks.ts'
import type { Row } from './pages.ts'

/** Number of values shown; more are folded. */
const OPEN = 6

/** A table's row. As text and not as a component: there are some twenty thousand. */
export function rowHtml({ id, on, cells, values = [], marks }: Row, head: readonly string[]): string {
  const cell = (text: string, at: number): string => {
    const last = at === cells.length - 1
    const words = at === 0 ? breakable(inline(text)) : inline(text)
    const body = words + (last ? valuesHtml(values) + marksHtml(marks) : '')
    const label = ` data-label="${escapeHtml(head[at] ?? '')}"`
    if (at > 0) return `<td${label}${body === '' ? ' class="empty"' : ''}>${body}</td>`
    const mark = id === undefined ? '' : `<a class="mark" href="#${id}" aria-label="Link to this row">#</a>`
    return `<td${label}>${body}${mark}</td>`
  }
  const attributes = `${id === undefined ? '' : ` id="${escapeHtml(id)}"`}${on === undefined ? '' : ` data-on="${on.join(' ')}"`}`
  return `<tr${attributes}>${cells.map(cell).join('')}</tr>`
}

/** A long name may break where its next word begins: `ConnectedLine` `Name`. */
function breakable(html: string): string {
  return html.replace(/<code>\w{15,}<\/code>/g, (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr>'))
}

function valuesHtml(values: NonNullable<Row['values']>): string {
  if (values.length === 0) return ''
  const items = values.map(({ value, meaning, to, on }) => {
    const code = `<code>${escapeHtml(value)}</code>`
    const linked = to === undefined ? code : `<a href="${escapeHtml(address(`page:${to}`))}">${code}</a>`
    return `<li${on === undefined ? '' : ` data-on="${on.join(' ')}"`}>${linked} ${inline(meaning)}</li>`
  })
  const list = `<ul class="values">${items.join('')}</ul>`
  return values.length <= OPEN ? list : `<details><summary>${values.length} values</summary>${list}</details>`
}
