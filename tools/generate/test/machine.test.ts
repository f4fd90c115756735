import { type Block, type Page, plainText, type Schema } from '@openami/generator/internal'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { asyncApiFiles } from '../src/reference/machine/asyncapi.ts'
import { llmsText } from '../src/reference/machine/llms.ts'
import { actionWireSchema, eventWireSchema } from '../src/reference/machine/wire-schema.ts'
import { pages, spec } from './pages.ts'

const documents = asyncApiFiles(spec)

/** The messages of a text, as any program reads them: each line at its first colon, repeated names as lists. */
function messagesOf(text: string): Record<string, string | string[]>[] {
  return text.split(/\n\n+/).map((message) => {
    const lines: Record<string, string | string[]> = {}
    for (const line of message.split('\n')) {
      const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? []
      const before = lines[name]
      if (name !== '') lines[name] = before === undefined ? value : [before, value].flat()
    }
    return lines
  })
}

const examples = pages
  .filter(({ kind }) => kind === 'action' || kind === 'event')
  .flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { kind: 'example' }> => block.kind === 'example'),
  )

it('the schema of the text of an event takes every example of it, and names what is wrong in others', () => {
  const ajv = new Ajv2020({ strict: false, code: { optimize: false } })
  const checks = new Map(Object.values(spec.events).map((event) => [event.name, ajv.compile(eventWireSchema(event))]))
  const seen = new Set<string>()
  for (const message of examples.flatMap(({ received = '' }) => messagesOf(received))) {
    const check = checks.get(String(message.Event))
    if (check === undefined) continue
    seen.add(String(message.Event))
    check(message)
    expect(check.errors ?? [], JSON.stringify(message)).toEqual([])
  }
  expect(seen.size).toBeGreaterThan(250)
  const hangup = checks.get('Hangup')
  expect(hangup?.({ Event: 'Hangup', Cause: 'sixteen' })).toBe(false)
  expect(hangup?.errors?.map(({ instancePath }) => instancePath)).toEqual(['/Cause'])
  expect(hangup?.({ Event: 'Hangup', Cause: 16 })).toBe(false)
})

it('the schema of the text of an action takes every example of it, and names what is missing in others', () => {
  const ajv = new Ajv2020({ strict: false, code: { optimize: false } })
  const checks = new Map(
    Object.values(spec.actions).map((action) => [action.name, ajv.compile(actionWireSchema(action))]),
  )
  const seen = new Set<string>()
  for (const { sent = '', received = '' } of examples) {
    // What the server refuses may lack anything.
    if (/^Response: Error/m.test(received)) continue
    for (const message of messagesOf(sent)) {
      const check = checks.get(String(message.Action))
      if (check === undefined) continue
      seen.add(String(message.Action))
      check(message)
      expect(check.errors ?? [], JSON.stringify(message)).toEqual([])
    }
  }
  expect(seen.size).toBeGreaterThan(150)
  const originate = checks.get('Originate')
  expect(originate?.({ Action: 'Originate', Timeout: '20' })).toBe(false)
  expect(originate?.errors?.[0]?.message).toBe("must have required property 'Channel'")
  expect(originate?.({ Action: 'Originate', Channel: 'PJSIP/100', Timeout: 'soon' })).toBe(false)
})

it('every type of an AsyncAPI document has a name, under a key that AsyncAPI permits', () => {
  for (const [file, document] of documents) {
    const { schemas, messages } = document.components as { schemas: Record<string, Schema>; messages: object }
    for (const key of [...Object.keys(schemas), ...Object.keys(messages)]) expect(key, file).toMatch(/^[A-Z]\w*$/)
    const unnamed: string[] = []
    const look = (one: unknown, path: string): void => {
      if (typeof one !== 'object' || one === null) return
      const { type, enum: words, anyOf } = one as Schema
      if (words !== undefined || anyOf !== undefined || type === 'object' || type === 'array') unnamed.push(path)
    }
    for (const [name, schema] of Object.entries(schemas)) {
      for (const list of ['properties', 'patternProperties'])
        for (const [key, one] of Object.entries((schema[list] ?? {}) as Schema)) look(one, `${name}.${key}`)
      for (const one of [schema.items, schema.additionalProperties, schema.anyOf].flat()) look(one, name)
    }
    expect(unnamed, file).toEqual([])
  }
})

it('every reference of an AsyncAPI document leads to a part of it, and an area has a document of its own', () => {
  const areas = new Set([...Object.values(spec.actions), ...Object.values(spec.events)].map(({ area }) => area))
  expect([...documents.keys()].sort()).toEqual(
    ['asyncapi.json', ...[...areas].map((area) => `asyncapi/${area}.json`)].sort(),
  )
  for (const [file, document] of documents) {
    const text = JSON.stringify(document)
    for (const [, pointer = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      let place: unknown = document
      for (const key of pointer.split('/')) place = (place as Record<string, unknown> | undefined)?.[key]
      expect(place, `${file}: ${pointer}`).toBeDefined()
    }
  }
  const { operations } = documents.get('asyncapi.json') as { operations: object }
  expect(Object.keys(operations).filter((name) => name.startsWith('send'))).toHaveLength(
    Object.keys(spec.actions).length,
  )
})

it('llms.txt says of each message what it is and which releases have it', () => {
  const lines = llmsText(pages).split('\n')
  const line = (path: string): string | undefined => lines.find((one) => one.includes(`](/${path}.md)`))
  const summaryOf = (path: string): string => plainText((pages.find((page) => page.path === path) as Page).summary)
  expect(line('events/DialBegin')).toBe(
    `- [DialBegin](/events/DialBegin.md): ${summaryOf('events/DialBegin')} (since 12)`,
  )
  expect(line('events/Dial')).toMatch(/\(since [\d.]+, until 11\)$/)
  for (const { path } of pages.filter(({ kind }) => kind === 'action' || kind === 'event'))
    expect(line(path)).toMatch(/ \(since .+\)$/)
})
