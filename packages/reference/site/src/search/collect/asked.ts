import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `site/src/search/asked.txt` of the package in `folder`: address → what people type who look for it. */
export function askedOf(folder: string): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, string[]>()
  const lines = readFileSync(join(folder, 'site/src/search/asked.txt'), 'utf8').split('\n')
  lines.forEach((line, at) => {
    if (line === '' || line.startsWith('# ')) return
    const [, to = '', phrases = ''] = /^(\S+): (.+)$/.exec(line) ?? []
    if (to === '')
      throw new Error(`asked.txt:${at + 1}: write "address/: words | other words", not ${JSON.stringify(line)}`)
    if (asked.has(to)) throw new Error(`asked.txt:${at + 1}: ${to} has a line already; add the words there`)
    asked.set(to, phrases.split(' | '))
  })
  return asked
}
