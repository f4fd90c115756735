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
  expect(intro('events/BridgeEnter')).toContain('Its counterpart is [`BridgeLeave`](page:events/BridgeLeave).')
})

it('the page of an event of a list says which action asks for it, and what ends the list', () => {
  expect(intro('events/QueueEntry')).toContain('an item of the answer to [`QueueStatus`](page:actions/QueueStatus)')
  expect(intro('events/QueueEntry')).not.toContain('by itself')
  expect(intro('events/QueueStatusComplete')).toContain('`ListItems` says how many items came')
})

it('the page of an event names no header that may be missing as what it is about', () => {
  expect(intro('events/UserEvent')).not.toContain('Uniqueid')
})

it('the page of an action that hangs up does not call its answer a state', () => {
  expect(intro('actions/Hangup')).not.toContain('state of the moment')
  expect(intro('actions/CoreShowChannels')).toContain('`client.coreShowChannels()` collects the items')
})
