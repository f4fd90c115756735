import { lookAlike, oddCharacter } from './characters.ts'
import type { Path, SpecFile } from './spec-file.ts'

/** Links of Markdown: in place, by reference, and an address in angle brackets. */
const LINKS = /\]\(\s*<?\s*([^\s)>]*)|^\s*\[[^\]]*\]:\s*<?\s*(\S+)|<([a-z][a-z0-9+.-]*:[^>\s]*)>/gim
const CODE = /`[^`]*`/g
const SAFE = /^https?:\/\//i

/** Checks every name and text of a file for what does not belong in any, whatever it is about. */
export function checkTexts(source: SpecFile): void {
  const walk = (value: unknown, path: Path, isWire: boolean) => {
    if (typeof value === 'string') checkText(source, path, value, isWire)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        const at = [...path, Array.isArray(value) ? Number(key) : key]
        const odd = Array.isArray(value) ? undefined : (oddCharacter(key) ?? lookAlike(key))
        if (odd !== undefined) source.report(at, 'character', odd.message)
        // What a server said is what it said.
        walk(each, at, isWire || key === 'send' || key === 'receive')
      }
    }
  }
  walk(source.data, [], false)
}

function checkText(source: SpecFile, path: Path, text: string, isWire: boolean): void {
  const odd = oddCharacter(text) ?? (isWire ? undefined : lookAlike(text))
  if (odd !== undefined) source.report(path, 'character', odd.message, 'value')
  if (isWire) return
  for (const { 1: inline, 2: reference, 3: bare } of text.replace(CODE, '').matchAll(LINKS)) {
    const address = inline ?? reference ?? bare ?? ''
    if (SAFE.test(address)) continue
    const message = `a link to \`${address}\`; write an address that begins with https://, or words without a link`
    source.report(path, 'link', message, 'value')
  }
}
