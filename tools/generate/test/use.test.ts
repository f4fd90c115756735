import type { Page } from '@openami/generator/internal'
import { expect, it } from 'vitest'
import { pages } from './pages.ts'

const messages = pages.filter(({ kind }) => kind === 'action' || kind === 'event')

/** What is said before the first heading, beyond the summary. */
const introOf = ({ blocks }: Page): string => {
  const end = blocks.findIndex(({ kind }) => kind === 'heading' || kind === 'example')
  return blocks
    .slice(0, end)
    .flatMap((block) => (block.kind === 'text' ? block.text : []))
    .join(' ')
}
const intro = (path: string): string => introOf(messages.find((page) => page.path === path) as Page)

it('no page of a message is a lone sentence', () => {
  const lone = messages.filter(
    (page) =>
      introOf(page) === '' &&
      !/[.!?]\s/.test(page.summary) &&
      !page.blocks.some((block) => block.kind === 'heading' && ['notes', 'in-calls'].includes(block.id)),
  )
  expect(lone.map(({ path }) => path)).toEqual([])
})

it('the page of an event that comes by itself says who gets it, and what it is about', () => {
  expect(intro('events/BridgeEnter')).toContain('to each session whose user has `read = call`')
  expect(intro('events/BridgeEnter')).toContain('`BridgeUniqueid` says which bridge')
  expect(intro('events/BridgeEnter')).toContain(
    'Its counterpart is [`BridgeLeave`](page:events/BridgeLeave), which ends it.',
  )
})

it('the page of an event of a list says which action asks for it, and what ends the list', () => {
  expect(intro('events/QueueEntry')).toContain('an item of the answer to [`QueueStatus`](page:actions/QueueStatus)')
  expect(intro('events/QueueEntry')).not.toContain('by itself')
  expect(intro('events/QueueStatusComplete')).toContain(
    '`ListItems` says how many `QueueParams`, `QueueMember` and `QueueEntry` came',
  )
})

it('the page of an event names no header that may be missing as what it is about', () => {
  expect(intro('events/UserEvent')).not.toContain('Uniqueid')
})

it('the page of an action that hangs up does not call its answer a state', () => {
  expect(intro('actions/Hangup')).not.toContain('state of the moment')
  expect(intro('actions/CoreShowChannels')).toContain('`client.coreShowChannels()` collects the items')
})

it('the page of an event says what tells it from its siblings', () => {
  expect(intro('events/Hangup')).toContain('Of its own it has `Cause`, `Cause-txt` and `TechCause`.')
  expect(intro('events/MonitorStop')).toContain('It says how the channel is at that moment, and nothing else.')
  expect(intro('events/MonitorStop')).toContain('[`MonitorStart`](page:events/MonitorStart), which it ends.')
  expect(intro('events/QueueMemberRemoved')).toContain(
    '[`QueueMemberAdded`](page:events/QueueMemberAdded), which it undoes.',
  )
})

it('the page of an action says what it needs and what it takes', () => {
  expect(intro('actions/QueueAdd')).toContain('It needs `Queue` and `Interface`; it takes')
  expect(intro('actions/Originate')).toContain('It needs `Channel` and `Exten` or `Application`')
  expect(intro('actions/Ping')).toContain('It has no parameters.')
  expect(intro('actions/QueueStatus')).toContain('It needs no parameter; it takes `Queue` and `Member`.')
})

it('few pages say the same of different messages', () => {
  const groups = new Map<string, string[]>()
  for (const page of messages) {
    const said = introOf(page).replace(/\[[^\]]*\]\([^)]*\)|`client\.\w+\(\)`/g, 'NAME')
    if (said !== '') groups.set(said, [...(groups.get(said) ?? []), page.path])
  }
  const alike = [...groups.values()].filter((paths) => paths.length > 1)
  expect(alike.filter((paths) => paths.length > 4)).toEqual([])
  expect(alike.flat().length).toBeLessThanOrEqual(62)
})
