import { describe, expect, it } from 'vitest'
import { findings } from './small-spec.ts'
import { characters } from './wrong-files/characters.ts'
import { errors } from './wrong-files/errors.ts'
import { examples } from './wrong-files/examples.ts'
import { names } from './wrong-files/names.ts'
import { releases } from './wrong-files/releases.ts'
import { schema } from './wrong-files/schema.ts'
import { yaml } from './wrong-files/yaml.ts'

const ALL = { yaml, characters, schema, releases, names, errors, examples }

for (const [kind, cases] of Object.entries(ALL)) {
  describe(`${kind}: a mistake is reported with its place and what to write instead`, () => {
    it.each(cases)('%s', (_what, changes, expected) => expect(findings(changes)).toEqual(expected))
  })
}

it('reports every mistake in one sentence', () => {
  const lines = Object.values(ALL).flatMap((cases) => cases.flatMap(([, , found]) => found))
  expect(lines.length).toBeGreaterThan(150)
  for (const line of lines) {
    const [, message] = /^\S+:\d+:\d+ [a-z-]+ (.*)$/.exec(line) ?? []
    // What is wrong; then what to write.
    expect(message).toMatch(/^[^;]+(; |, so write |; did you mean )\S/)
    expect(message).not.toMatch(/[.!]$|\. [A-Z]|\n/)
  }
})
