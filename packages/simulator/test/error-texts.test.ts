import { readdirSync, readFileSync } from 'node:fs'
import { fits, spellingsOf } from '@openami/generator/internal'
import { readModel } from '@openami/spec'
import { expect, it } from 'vitest'

const folder = new URL('../src/engine/', import.meta.url)

/** Texts that actions answer with, as the sources have them; `1` in the place of what is put into one. */
function texts(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/request\.error\(\s*(['"`])(.+?)\1/g)].map(
      ([, , text = '']) =>
        text
          .replace(/\$\{(?:[^{}]*\}|.*$)/g, '1')
          .replace(/\\n$/, '')
          .replace(/\\(.)/g, '$1'),
    ),
  )
}

it('answers with no error text that errors.yaml does not explain', () => {
  const known = readModel().errors.flatMap(spellingsOf)
  const found = texts()
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter((text) => !text.startsWith('Not simulated: ') && !known.some((one) => fits(one, text)))).toEqual(
    [],
  )
})
