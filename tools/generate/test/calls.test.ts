import { readCalls } from '@openami/calls-tool'
import { actionPath, type Block, type DiagramBlock, eventPath, markdown, type Page } from '@openami/generator/internal'
import { describe, expect, it } from 'vitest'
import { Cast } from '../src/reference/calls/cast.ts'
import { isDrawn } from '../src/reference/calls/drawing.ts'
import { tell } from '../src/reference/calls/entries.ts'
import { recordedCalls } from '../src/reference/calls/recorded.ts'
import { pages as all, spec } from './pages.ts'

const calls = readCalls()
const pages = new Map(all.map((page) => [page.path, page]))

const pageOf = (path: string): Page => {
  const page = pages.get(path)
  if (page === undefined) throw new Error(`no page ${path}`)
  return page
}
const diagramsOf = (page: Page): DiagramBlock[] => page.blocks.filter((block) => block.kind === 'diagram')
const tableAfter = (page: Page, id: string): Extract<Block, { kind: 'table' }> => {
  const from = page.blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  const table = page.blocks.slice(from).find((block) => block.kind === 'table')
  if (from === -1 || table === undefined) throw new Error(`${page.path} has no table below #${id}`)
  return table
}

it('has a page for every recorded call: the spec knows each of their messages', () => {
  expect(recordedCalls(spec).map(({ scenario }) => scenario.name)).toEqual(calls.map(({ scenario }) => scenario.name))
})

describe.each(calls)('the page of $scenario.name', ({ scenario, recorded }) => {
  const page = pageOf(`calls/${scenario.name}`)

  it('draws every message that it does not name as omitted, between those that it is about', () => {
    const diagrams = diagramsOf(page)
    expect(diagrams).toHaveLength(recorded.length)
    for (const [at, { messages }] of recorded.entries()) {
      const { rows = [], participants = [] } = diagrams[at] ?? {}
      expect(rows.map(({ label }) => label.replace('Response: ', ''))).toEqual(
        messages.filter(isDrawn).map(({ name }) => name),
      )
      const used = new Set(rows.flatMap(({ from, to = from }) => [from, to]))
      expect([...used].sort((a, b) => a - b)).toEqual(participants.map((_, index) => index))
      const text = page.blocks.find((block) => block.kind === 'text' && block.text.includes('Not drawn'))
      for (const { name } of messages.filter((one) => !isDrawn(one)))
        expect(text?.kind === 'text' && text.text).toContain(`\`${name}\``)
    }
  })

  it('draws every channel and every bridge that the recording has', () => {
    for (const [at, { messages }] of recorded.entries()) {
      const drawn = diagramsOf(page)[at]?.participants.map(({ label }) => label)
      for (const { kind, label } of new Cast(messages).members)
        if (/channel|bridge/.test(kind)) expect(drawn).toContain(label)
    }
  })

  it('says of each message what it is about', () => {
    expect(JSON.stringify(page)).not.toContain('undefined')
  })

  it('lists every message once for each release, under the number that the diagram gives it', () => {
    const { rows, head } = tableAfter(page, 'events')
    for (const [column, one] of recorded.entries()) {
      const { entries } = tell(one)
      expect(head[column]).toBe(one.server === '1.4' ? '1.4 (simulator)' : one.release)
      const numberIn = (cells: readonly string[]): string => (cells[column] ?? '').split(' ')[0] ?? ''
      const numbers = rows.map(({ cells }) => numberIn(cells)).filter((cell) => cell !== '—')
      expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(entries.map(({ number }) => number))
      const labels = new Map(diagramsOf(page)[column]?.rows.map(({ number, label }) => [String(number), label]))
      for (const { cells } of rows) {
        const label = labels.get(numberIn(cells))
        if (label !== undefined) expect(cells[0]).toContain(`\`${label}\``)
      }
    }
  })

  it('says which header joins its channels', () => {
    const joining = tableAfter(page, 'joins').rows.map(({ cells }) => cells[0])
    expect(joining.join()).toContain('`Uniqueid`')
  })

  it('is linked by the page of each message in it, which says what is around it there', () => {
    for (const { messages } of recorded)
      for (const { kind, name } of messages) {
        if (kind === 'response') continue
        const described = kind === 'action' ? spec.actions[name] : spec.events[name]
        if (described === undefined) throw new Error(`the spec has no ${kind} ${name}`)
        const message = pageOf('method' in described ? actionPath(described) : eventPath(described))
        const links = JSON.stringify(message.blocks)
        expect(links, `${name} and ${scenario.name}`).toContain(`](page:calls/${scenario.name})`)
        expect(tableAfter(message, 'in-calls').head).toEqual(['Call', 'Before it', 'With it', 'After it'])
      }
  })

  it('is Markdown with its diagrams in Mermaid', () => {
    const text = markdown(page)
    expect(text.match(/```mermaid\nsequenceDiagram\n/g)).toHaveLength(recorded.length)
    // A semicolon would end the line of Mermaid.
    for (const line of text.match(/^ {2}p.*$/gm) ?? []) expect(line.replace(/#\d+;/g, '')).not.toContain(';')
  })
})

it('lists every call on the page of all calls', () => {
  const text = JSON.stringify(pageOf('calls').blocks)
  for (const { scenario } of calls) expect(text).toContain(`(page:calls/${scenario.name})`)
})
