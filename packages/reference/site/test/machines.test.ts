import { readFileSync } from 'node:fs'
import { Parser } from '@asyncapi/parser'
import { expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../dist/${path}`, import.meta.url), 'utf8')

it('serves the protocol as JSON, one file for each message', () => {
  const model = JSON.parse(read('api/model.json'))
  expect(JSON.parse(read('api/actions/Hangup.json'))).toEqual(model.actions.Hangup)
  expect(JSON.parse(read('api/events/Hangup.json'))).toEqual(model.events.Hangup)
  expect(JSON.parse(read('schemas/actions/Originate.json'))).toMatchObject({
    title: 'Originate',
    required: ['Channel'],
  })
})

it('serves a document that the official AsyncAPI 3 parser accepts', async () => {
  const text = read('api/asyncapi.json')
  const { document, diagnostics } = await new Parser().parse(text)
  expect(diagnostics.filter(({ severity }) => severity <= 1)).toEqual([])
  const model = JSON.parse(read('api/model.json'))
  expect(document?.operations().length).toBe(Object.keys(model.actions).length + 1)
})

it('serves the subjects of the bridge as a document that the official AsyncAPI 3 parser accepts', async () => {
  const { document, diagnostics } = await new Parser().parse(read('api/bridge-asyncapi.json'))
  expect(diagnostics.filter(({ severity }) => severity <= 1)).toEqual([])
  const model = JSON.parse(read('api/model.json'))
  const subjects = ['events', 'gap', 'status', 'announce', 'snapshot', 'patches', 'actionOfRole', 'cancel']
  expect(document?.operations().length).toBe(Object.keys(model.actions).length + subjects.length)
})

it('lists every page for language models as Markdown', () => {
  const list = read('llms.txt')
  const paths = [...list.matchAll(/\]\(\/(\S+\.md)\)/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(1800)
  expect(paths).toContain('guides/lists.md')
  for (const path of paths) expect(read(path), path).toMatch(/^(<!--.*-->\n\n)?# /)
})
