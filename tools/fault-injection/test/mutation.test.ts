import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { areas, filesOf } from '../src/mutation/areas.ts'
import { type Mutant, scoreOf } from '../src/mutation/report.ts'

const packages = join(import.meta.dirname, '../../../packages')

it.each(['transport', 'client'])('every folder of %s has an area', (name) => {
  const folders = readdirSync(join(packages, name, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory())
  const here = Object.keys(areas).filter((area) => areas[area]?.package === name)
  expect(here.sort()).toEqual([`${name}-top`, ...folders.map((folder) => folder.name)].sort())
})

it('every test that an area names exists', () => {
  // `!(memory|hostile)`: all but these, which exist, too.
  for (const { tests } of Object.values(areas))
    for (const test of tests.flatMap((one) => /^!\((.*)\)$/.exec(one)?.[1]?.split('|') ?? [one])) {
      const file = test === '*' ? '' : test.endsWith('/*') ? test.slice(0, -2) : `${test}.test.ts`
      const there = ['transport', 'client', 'live'].some((name) => existsSync(join(packages, name, 'test', file)))
      expect(there, test).toBe(true)
    }
})

it.each([
  ['codec', undefined, 'transport/src/codec/**/*.ts'],
  ['codec', 'framer.ts', 'transport/src/codec/framer.ts'],
  ['client-top', undefined, 'client/src/*.ts'],
  ['transport-top', 'errors.ts', 'transport/src/errors.ts'],
  ['live', undefined, 'live/src/{calls,events,lists,model,state}/**/*.ts'],
])('the area %s, limited to %s, has the files %s', (name, only, files) => expect(filesOf(name, only)).toBe(files))

it('reports each mutant that no test noticed with its place and its replacement', () => {
  const source = 'const a = 1\nif (a > 0 &&\n  b) return\n'
  const at = (status: Mutant['status'], line: number, column: number, to: number, replacement?: string): Mutant => ({
    mutatorName: 'x',
    status,
    location: { start: { line, column }, end: { line: to === 4 ? 3 : line, column: to } },
    ...(replacement === undefined ? {} : { replacement }),
  })
  const mutants = [
    at('Killed', 1, 1, 2),
    at('Timeout', 1, 1, 2),
    at('CompileError', 1, 1, 2),
    at('Ignored', 1, 1, 2),
    at('Survived', 2, 5, 10, 'a >= 0'),
    at('NoCoverage', 2, 5, 4, 'true'),
  ]
  const score = scoreOf({ files: { 'src/a.ts': { source, mutants } } })
  expect(score).toMatchObject({ changes: 4, noticed: 2, percent: 50 })
  expect(score.survivors).toEqual(['src/a.ts:2:5 a > 0 → a >= 0', 'src/a.ts:2:5 a > 0 && b → true (not run)'])
  expect(scoreOf({ files: {} })).toEqual({ changes: 0, noticed: 0, percent: 0, survivors: [] })
})
