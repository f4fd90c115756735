import { expect, it } from 'vitest'
import { applyPatches } from '../src/consumer/patch.ts'

it('applies what patches of the state say, and leaves the document as it was', () => {
  const before = { channels: { a: { name: 'x', states: ['up', 'down'] }, 'b/c': {} }, calls: {} }
  const after = applyPatches(before, [
    { op: 'add', path: '/calls/1', value: { from: '100' } },
    { op: 'replace', path: '/channels/a/states/1', value: 'busy' },
    { op: 'remove', path: '/channels/b~1c' },
    { op: 'add', path: '/channels/a~0', value: 1 },
  ])
  expect(after).toEqual({
    channels: { a: { name: 'x', states: ['up', 'busy'] }, 'a~': 1 },
    calls: { 1: { from: '100' } },
  })
  expect(before.channels.a.states).toEqual(['up', 'down'])
  expect(applyPatches(before, [{ op: 'replace', path: '', value: { channels: {}, calls: {} } }])).toEqual({
    channels: {},
    calls: {},
  })
})

it('adds a key named __proto__ as an own property', () => {
  const after = applyPatches({} as Record<string, unknown>, [
    { op: 'add', path: '/__proto__', value: { polluted: true } },
  ])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(Object.keys(after)).toEqual(['__proto__'])
})
