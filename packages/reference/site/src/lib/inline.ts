import { escapeHtml } from './highlight.ts'

/** Inline Markdown of a page as HTML. What it is made of is said in packages/generator/src/reference/page.ts. */
export function inline(markdown: string): string {
  return markdown
    .split(/(\[(?:`` .*? ``|`[^`]*`|[^\]])*\]\([^)]*\))/)
    .map((part, at) => (at % 2 === 0 ? codes(part) : anchor(part)))
    .join('')
}

function anchor(part: string): string {
  const at = part.lastIndexOf('](')
  return `<a href="${escapeHtml(address(part.slice(at + 2, -1)))}">${codes(part.slice(1, at))}</a>`
}

/** `page:actions/Hangup#request` → `/actions/Hangup/#request`. */
export function address(target: string): string {
  if (!target.startsWith('page:')) return target
  const [path = '', anchor] = target.slice('page:'.length).split('#')
  return `${path === '' ? '/' : `/${path}/`}${anchor === undefined ? '' : `#${anchor}`}`
}

/** Text between spans of code has its entities already. */
function codes(markdown: string): string {
  return markdown
    .split(/(`` .*? ``|`[^`]+`)/)
    .map((part, at) => (at % 2 === 0 ? part.replaceAll('>', '&gt;') : `<code>${escapeHtml(bare(part))}</code>`))
    .join('')
}

function bare(part: string): string {
  return part.startsWith('`` ') ? part.slice(3, -3) : part.slice(1, -1)
}
