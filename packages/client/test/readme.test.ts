import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as transport from '../src/index.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')

it('names every option of connect', () => {
  const source = /interface ConnectOptions\b[^{]*\{(.*?)\n\}/s.exec(read('../src/options.ts'))?.[1] ?? ''
  const names = [...source.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(readme).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm'))
})

it('names every error and every lifecycle event', () => {
  const errors = Object.entries(transport).flatMap(([name, value]) =>
    typeof value === 'function' && value.prototype instanceof Error && name !== 'AmiError' ? [name] : [],
  )
  expect(errors).toHaveLength(18)
  const source = /interface LifecycleEvents \{(.*?)\n\}/s.exec(read('../src/events/lifecycle.ts'))?.[1] ?? ''
  const events = [...source.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name)
  expect(events).toHaveLength(5)
  for (const name of [...errors, ...events]) expect(readme).toContain(`| \`${name}\``)
})
