import { expect, test } from 'vitest'
import { addMessages, Message, toEvent } from '../src/index.ts'
import { maskHeader } from '../src/internal.ts'

const everywhere = { since: ['1.8'] }
const text = { kind: 'string' } as const

test('a header that the description of an own message marks as sensitive is masked there, and nowhere else', () => {
  addMessages({
    actions: [
      {
        name: 'OwnUnlock',
        method: 'ownUnlock',
        summary: 'Unlocks a door.',
        availability: everywhere,
        privileges: [],
        request: [{ name: 'DoorCode', type: { kind: 'secret' } }],
        replies: [{ kind: 'fields', headers: [{ name: 'NextCode', type: text, sensitive: true }], since: ['1.8'] }],
      },
    ],
    events: [
      {
        name: 'OwnDoor',
        availability: everywhere,
        privileges: [],
        headers: [{ name: 'Card', type: text, sensitive: true }],
      },
      {
        name: 'OwnRing',
        userEvent: 'Ring',
        availability: everywhere,
        privileges: [],
        headers: [{ name: 'Guest', type: text, sensitive: true }],
      },
    ],
  })
  expect(maskHeader('DoorCode', '4711', 'action', 'OwnUnlock')).toBe('***')
  expect(maskHeader('NextCode', '4712', 'response', 'Success')).toBe('***')
  expect(maskHeader('card', '17', 'event', 'owndoor')).toBe('***')
  expect(maskHeader('Card', '17', 'event', 'Hangup')).toBe('17')
  expect(maskHeader('Guest', 'Anna', 'event', 'UserEvent')).toBe('***')
  const message = new Message('Event: OwnDoor\r\nCard: 17\r\nDoor: front')
  expect(JSON.stringify(toEvent(message))).toBe('{"Event":"OwnDoor","Card":"***","Door":"front"}')
})
