import type { CallerId } from './channel.ts'

/** `"Ada" <100>`, `Ada <100>`, `<100>` or `100`. */
export function parseCallerId(text: string): CallerId {
  const bare = text.trim()
  const end = bare.length - 1
  const start = bare.endsWith('>') ? bare.indexOf('<', bare.lastIndexOf('>', end - 1) + 1) : -1
  if (start !== -1) return { name: unquote(bare.slice(0, start).trimEnd()), num: shrink(bare.slice(start + 1, end)) }
  return /^[\d*#+().\- ]+$/.test(bare) ? { name: '', num: shrink(bare) } : { name: unquote(bare), num: '' }
}

function unquote(text: string): string {
  return text.replace(/^"(.*)"$/s, '$1')
}

/** A number without its punctuation. */
function shrink(text: string): string {
  return text.replace(/[()\s.-]/g, '')
}
