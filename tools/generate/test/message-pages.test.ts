import { anchorsOf, type Block, type Page, plainText } from '@openami/generator/internal'
import { expect, it } from 'vitest'
import { pages, spec } from './pages.ts'

const pageOf = (path: string): Page => {
  const page = pages.find((one) => one.path === path)
  if (page === undefined) throw new Error(`there is no page ${path}`)
  return page
}
const fact = (path: string, label: string): string | undefined => {
  const found = pageOf(path).facts.find((one) => one.label === label)
  return found && plainText(found.text)
}
const blocksOf = <K extends Block['kind']>(path: string, kind: K): Array<Extract<Block, { kind: K }>> =>
  pageOf(path).blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)

it('says of every event that only answers which actions ask for it, and that no class is needed', () => {
  const alone = Object.values(spec.events).filter((event) => event.answers !== undefined && !event.byItself)
  expect(alone.length).toBeGreaterThan(90)
  for (const event of alone) {
    expect(fact(`events/${event.name}`, 'Read class'), event.name).toBe(
      `none: it comes only in answer to ${event.answers?.join(', ')}, to the session that asked`,
    )
  }
})

it('writes classes as manager.conf does', () => {
  expect(fact('actions/QueuePause', 'Write class')).toBe('write = agent')
  expect(fact('events/QueueMemberPause', 'Read class')).toBe('read = agent')
  expect(fact('actions/Originate', 'Write class')).toBe('write = call (from 1.0), write = originate (from 1.6.2)')
  expect(fact('actions/Ping', 'Write class')).toBe('none: any login may')
})

it('names a switch by the spelling that the client writes, and no other', () => {
  const values = pages.flatMap(({ path, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap((row) => (row.values ?? []).map(({ value }) => `${path}: ${value}`))
        : [],
    ),
  )
  expect(values.filter((value) => value.includes(' / '))).toEqual([])
  expect(values).toContain('actions/Originate: true')
})

it('shows angle brackets between backticks as they are', () => {
  const [list] = blocksOf('events/OriginateResponse', 'list')
  expect(list?.items.map(({ text }) => text).join()).toContain('`<unknown>`')
  const escaped = pages.flatMap(({ path, summary, facts, blocks }) =>
    [summary, JSON.stringify(facts), ...blocks.map((block) => JSON.stringify(block))].flatMap((text) =>
      text.split('`').flatMap((part, at) => (at % 2 === 1 && /&(?:lt|amp);/.test(part) ? `${path}: ${part}` : [])),
    ),
  )
  expect(escaped).toEqual([])
})

it('begins the examples of a message before its tables', () => {
  for (const path of ['actions/Originate', 'events/Hangup', 'actions/Ping']) {
    const kinds = pageOf(path).blocks.map(({ kind }) => kind)
    expect(kinds.indexOf('example'), path).toBeLessThan(3)
    expect(anchorsOf(pageOf(path)), path).toContain('examples')
  }
})

it('shows no leftover of the server that an example was recorded on', () => {
  const texts = pages.filter(({ kind }) => kind === 'action' || kind === 'event').map((page) => JSON.stringify(page))
  expect(texts.filter((text) => /AMIVAR|LABVAR|@lab\b|: lab\b|'lab'/.test(text)).length).toBe(0)
})

it('has a history of each message: what came, what went, and other classes', () => {
  const items = (path: string): string[] =>
    blocksOf(path, 'list')
      .flatMap((list) => list.items.map(({ text }) => plainText(text)))
      .filter((text) => /^[\d.]+: /.test(text))
  const originate = items('actions/Originate')
  expect(originate.at(-1)).toBe('1.0: it came.')
  expect(originate).toContain('1.6.2: write class originate.')
  expect(originate).toContain('11: new parameter EarlyMedia.')
  expect(items('actions/SIPpeers')[0]).toBe('21: it is gone.')
  expect(items('events/QueueMemberPause')).toContainEqual(expect.stringMatching(/^18: .*header gone: Reason/))
})
