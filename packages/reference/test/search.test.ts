import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { load } from '../site/src/search/load.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const search = load(folder)
const queries = readFileSync(new URL('queries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => {
    const at = line.lastIndexOf(' → ')
    return { query: line.slice(0, at), right: line.slice(at + 3).split(' ') }
  })
const found = queries.map(({ query, right }) => {
  const first = search
    .find(query)
    .slice(0, 3)
    .map(({ entry }) => entry.to.replace(/\/(?=#|$)/, ''))
  return { query, right, first, place: first.findIndex((to) => right.includes(to)) }
})
const line = ({ query, right, first }: (typeof found)[number]): string =>
  `${query}: ${first.join(', ')} instead of ${right.join(' or ')}`

it('has at least 150 queries with their answers', () => {
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
  expect(queries.length).toBeGreaterThanOrEqual(150)
})

it('answers 95 of 100 queries with the right page first', () => {
  const wrong = found.filter(({ place }) => place !== 0)
  expect(wrong.length, wrong.map(line).join('\n')).toBeLessThanOrEqual(queries.length * 0.05)
})

it('has the right page of every query among its first three', () => {
  expect(found.filter(({ place }) => place === -1).map(line)).toEqual([])
})
