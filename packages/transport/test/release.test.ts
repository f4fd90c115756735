import { describe, expect, it } from 'vitest'
import { announcesLists, branchesFor, branchFor, isSerial, replyFor } from '../src/correlation/release.ts'
import { descriptor } from './support/correlator.ts'

describe('the release behind a greeting', () => {
  it.each([
    ['1.0', '1.4'],
    ['1.1', '1.8'],
    ['1.3', '11'],
    ['2.5.0', '12'],
    ['2.6.0', '13'],
    ['5.0.1', '16'],
    ['5.0.9', '16'],
    ['11.0.0', '22'],
    ['11.2.0', '22'],
    ['13.0.0', '24'],
    ['99.0.0', '24'],
  ])('AMI %s is Asterisk %s', (version, branch) => expect(branchFor(version)).toBe(branch))

  it('R19 lists announce themselves from 13.2 on', () => {
    expect(['1.0', '1.3', '2.6.0', '2.7.0', '2.10.6', '11.0.0'].map(announcesLists)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('AMI 1.0 takes one action at a time', () =>
    expect(['1.0', '1.1', '11.0.0'].map(isSerial)).toEqual([true, false, false]))
})

describe('branches that speak an AMI version', () => {
  it.each([
    ['1.1', ['1.6.2', '1.8'], false],
    ['2.4.0', ['12'], false],
    ['3.99.0', ['14'], false],
    ['4.0.3', ['15'], false],
    ['5.99.0', ['16'], false],
    ['99.0.0', ['24'], true],
  ])('%s: %j', (version, branches, newer) => expect(branchesFor(version)).toEqual({ branches, newer }))
})

describe('what an action answers in a release', () => {
  const old = { since: ['1.4'], until: ['12'], kind: 'text' } as const
  const middle = { since: ['13'], until: ['15'], kind: 'ack' } as const
  const list = { since: ['16'], until: ['18'], kind: 'list' } as const
  const action = descriptor('A', {}, { replies: [old, middle, list] })

  it.each([
    ['1.4', old],
    ['12.8.2', old],
    ['14', middle],
    ['18.1.0', list],
    ['23', list],
    ['1.0', list],
    [undefined, list],
    ['13', middle],
  ])('%s', (release, reply) => {
    expect(replyFor(action, release)).toBe(reply)
    expect(replyFor(action, release)).toBe(reply)
  })

  it('is not known of an action that the spec does not know, or that answers nothing', () => {
    expect(replyFor(undefined, '22')).toBeUndefined()
    expect(replyFor(descriptor('A', {}, { replies: [] }), '22')).toBeUndefined()
  })
})
