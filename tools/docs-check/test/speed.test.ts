import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

it('README.md compares with other clients by the medians of docs/speed.md', () => {
  // `… | 5.68 × (5.37 ×) | …`: the best round, and the median of all rounds.
  const measured = [...read('docs/speed.md').matchAll(/^\|.*?\| [\d.]+ × \(([\d.]+) ×\) \|/gm)].map(([, median]) =>
    Number(median).toFixed(1),
  )
  const shown = [...read('README.md').matchAll(/^\| .* \| ([\d.]+) × \|$/gm)].map(([, ratio]) => ratio)
  expect(measured.length).toBeGreaterThan(3)
  expect(shown.toSorted()).toEqual(measured.toSorted())
})
