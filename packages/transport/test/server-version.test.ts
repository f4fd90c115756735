import { describe, expect, it } from 'vitest'
import { branchesFor, isSerial } from '../src/server-version.ts'

describe('branchesFor and isSerial', () => {
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
  ])('AMI %s belongs to Asterisk %s', (version, branch) => expect(branchesFor(version).branches.at(-1)).toBe(branch))

  it('only AMI 1.0 takes one action at a time', () =>
    expect(['1.0', '1.1', '11.0.0'].map(isSerial)).toEqual([true, false, false]))
})

describe('the branches of an AMI version', () => {
  it.each([
    ['1.1', ['1.6.2', '1.8'], false],
    ['2.4.0', ['12'], false],
    ['3.99.0', ['14'], false],
    ['4.0.3', ['15'], false],
    ['5.99.0', ['16'], false],
    ['99.0.0', ['24'], true],
  ])('%s: %j', (version, branches, newer) => expect(branchesFor(version)).toEqual({ branches, newer }))
})
