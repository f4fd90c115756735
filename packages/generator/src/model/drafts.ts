import type { Path, SpecFile } from './spec-file.ts'

/** A placeholder for texts that a tool cannot write. A spec that contains it is refused, so that no draft is merged by accident. */
export const DRAFT = 'DRAFT'

/** Reports every text that begins with the marker. */
export function checkDraft(source: SpecFile): void {
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'string') {
      if (/^DRAFT\b/.test(value))
        source.report(path, 'draft', `\`${path.at(-1)}\` is a draft of a tool; write it in your own words`, 'value')
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        // What a server said is what it said.
        if (key !== 'send' && key !== 'receive') walk(each, [...path, Array.isArray(value) ? Number(key) : key])
      }
    }
  }
  walk(source.data, [])
}
