import type { SpecFile } from './spec-file.ts'
import { didYouMean } from './suggest.ts'

/** Reports an area that is another one misspelt: only one message is in it, and no file of headers bears its name. */
export function checkAreas(
  messages: readonly SpecFile[],
  headers: readonly SpecFile[],
  others: Iterable<string> = [],
): void {
  const areas = new Map<string, SpecFile[]>()
  for (const source of messages) {
    const { area } = source.data as { area: string }
    areas.set(area, [...(areas.get(area) ?? []), source])
  }
  const settled = new Set([
    ...others,
    ...headers.map(({ file }) => file.replace(/^headers\//, '').replace(/\.yaml$/, '')),
  ])
  for (const [area, sources] of areas) if (sources.length > 1) settled.add(area)
  for (const [area, [source]] of areas) {
    if (settled.has(area)) continue
    const hint = didYouMean(area, settled)
    if (hint !== '') source?.report(['area'], 'unknown-area', `no other message is in the area ${area}${hint}`, 'value')
  }
}
