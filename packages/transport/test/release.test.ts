import { describe, expect, it } from 'vitest'
import { announcesLists, branchFor, isSerial } from '../src/correlation/release.ts'

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
    ['99.0.0', '23'],
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
