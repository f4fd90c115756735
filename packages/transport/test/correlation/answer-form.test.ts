import { describe, expect, it } from 'vitest'
import { answerForm } from '../../src/correlation/answer-form.ts'
import { descriptor } from '../support/correlator.ts'

const form = (action: Parameters<typeof answerForm>[0], amiVersion: string, release?: string) =>
  answerForm(action, { amiVersion, release })

describe('the form of an answer in an exact release', () => {
  const old = { since: ['1.4'], until: ['12'], kind: 'text' } as const
  const middle = { since: ['13'], until: ['15'], kind: 'ack' } as const
  const list = { since: ['16'], until: ['18'], kind: 'list', items: ['Item'], ends: 'Done' } as const
  const action = descriptor('A', {}, { replies: [old, middle, list] })

  it.each([
    ['1.4', old],
    ['12.8.2', old],
    ['14', middle],
    ['18.1.0', list],
    ['23', list],
    ['1.0', list],
    ['13', middle],
  ])('%s: is that of the release', (release, reply) => {
    expect(form(action, '11.0.0', release).reply).toBe(reply)
    expect(form(action, '11.0.0', release).reply).toBe(reply)
  })

  it('is unknown for an action that the spec does not know or describes without an answer', () => {
    expect(form(undefined, '11.0.0').reply).toBeUndefined()
    expect(form(descriptor('A', {}, { replies: [] }), '11.0.0').reply).toBeUndefined()
  })
})

describe('form of the answer when the server may be of several releases', () => {
  const early = { since: ['11'], until: ['11.11'], kind: 'fields', withoutResponse: true } as const
  const late = { since: ['11.12'], kind: 'fields' } as const
  const action = descriptor('PresenceState', {}, { replies: [early, late] })

  it('accepts the answers of every release with the AMI version or branch', () => {
    expect(form(action, '1.3')).toMatchObject({ reply: late, withoutResponse: true, fenced: true })
    expect(form(action, '1.3', '11')).toMatchObject({ reply: late, withoutResponse: true, fenced: true })
  })

  it('accepts one answer for an exact release', () => {
    expect(form(action, '1.3', '11.11.0')).toMatchObject({ reply: early, withoutResponse: true, fenced: true })
    expect(form(action, '1.3', '11.12.0')).toMatchObject({ reply: late, withoutResponse: false, fenced: false })
    expect(form(action, '11.0.0')).toMatchObject({ reply: late, withoutResponse: false, fenced: false })
  })
})

describe('R19, R23 whether a Ping must end an answer', () => {
  const list = { since: ['1.8'], kind: 'list', items: ['Item'], ends: 'Done' } as const

  it.each([
    ['a list with an end event', [list], '1.1', { fenced: false, unmarkedList: true }],
    ['an announced list', [list], '11.0.0', { fenced: false, unmarkedList: false }],
    [
      'a list without an end',
      [{ ...list, ends: undefined, withoutEnd: true }],
      '11.0.0',
      { fenced: true, mayLackEnd: true },
    ],
    [
      'a list only sometimes, and announced',
      [{ ...list, sometimes: true }],
      '1.1',
      { fenced: false, unmarkedList: false },
    ],
    [
      'a list only sometimes, and never announced',
      [{ ...list, sometimes: true, withoutStart: true }],
      '1.1',
      { fenced: true, unmarkedList: undefined },
    ],
    [
      'one release of the version ends it, another does not',
      [{ since: ['1.4'], until: ['1.6.2'], kind: 'event', items: ['Item'] }, list],
      '1.1',
      { fenced: true, unmarkedList: undefined, mayLackEnd: true },
    ],
    ['no answer at all', [{ since: ['1.8'], kind: 'none' }], '1.1', { fenced: true, mayLackEnd: false }],
  ] as const)('%s', (_what, replies, amiVersion, expected) => {
    expect(form(descriptor('A', {}, { replies: replies as never }), amiVersion)).toMatchObject(expected)
  })
})

it('compares errors that mean an empty list as a whole, where * matches any text', () => {
  const action = descriptor('A', { kind: 'list', empty: ['No active conferences.', 'No mailboxes in *'] })
  const { empty } = form(action, '11.0.0')
  expect(
    ['No active conferences.', 'no mailboxes in default', 'No mailboxes in '].map((text) => empty?.test(text)),
  ).toEqual([true, true, true])
  expect(['No active conferences. Really', 'No mailboxes'].map((text) => empty?.test(text))).toEqual([false, false])
})
