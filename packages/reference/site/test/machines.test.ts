import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { Parser } from '@asyncapi/parser'
import { expect, it } from 'vitest'
import { serve } from '../serve.mjs'

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
  const areas = new Set(Object.values<{ area: string }>(model.events).map(({ area }) => area))
  expect(document?.operations().length).toBe(Object.keys(model.actions).length + areas.size)
})

it('serves an AsyncAPI document of one area, which the parser accepts', async () => {
  const { document, diagnostics } = await new Parser().parse(read('api/asyncapi/queues.json'))
  expect(diagnostics.filter(({ severity }) => severity <= 1)).toEqual([])
  expect(document?.channels().length).toBe(1)
})

it('a request is checked from Python with a schema of the site, as the page says', async () => {
  const page = readFileSync(new URL('../src/content/docs/machines.md', import.meta.url), 'utf8')
  const [, code = ''] = /```python\n([\s\S]*?)```/.exec(page) ?? []
  const server = await serve()
  const { port } = server.address() as AddressInfo
  const python = promisify(execFile)('python3', ['-c', code.replace(/http:[^"]+/, `http://127.0.0.1:${port}`)])
  expect((await python).stdout).toMatch(/^'soon' does not match /)
  server.close()
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
