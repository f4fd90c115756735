import { expect, it } from 'vitest'
import { availableIn, branchOf, compareReleases, privilegesAt } from '../src/index.ts'

it.each([
  ['1.4.44', '1.4'],
  ['1.6.2.24', '1.6.2'],
  ['1.8', '1.8'],
  ['18.19.0', '18'],
  ['22', '22'],
])('branchOf(%s) is %s', (release, branch) => {
  expect(branchOf(release)).toBe(branch)
})

it('compareReleases orders releases by number', () => {
  const ordered = ['1.0', '1.4', '1.4.44', '1.6.2', '1.10', '10', '18.9', '18.19.0']
  expect([...ordered].reverse().sort(compareReleases)).toEqual(ordered)
})

it("availableIn uses the release's own branch when a change was backported", () => {
  const thing = { since: ['18.25', '20.10', '21.5', '22'], absentIn: ['19'] }
  const has = (release: string): boolean => availableIn(thing, release)
  expect(['18.25.0', '18.26', '18', '20.10.1', '22.0.0', '23', '21.5'].map(has)).not.toContain(false)
  expect(['18.24.9', '17', '19', '19.8.1', '20.9', '21.4.0', '1.4'].map(has)).not.toContain(true)
})

it('availableIn ends with the branch or release in `until`', () => {
  expect(availableIn({ since: ['1.0'], until: ['20'] }, '20.18.2')).toBe(true)
  expect(availableIn({ since: ['1.0'], until: ['20'] }, '21')).toBe(false)
  expect(availableIn({ since: ['16'], until: ['18.23'] }, '18.23.1')).toBe(true)
  expect(availableIn({ since: ['16'], until: ['18.23'] }, '18.24.0')).toBe(false)
  expect(availableIn({ since: ['1.6.2'], until: ['1.8.4'] }, '1.8.4.4')).toBe(true)
  expect(availableIn({ since: ['1.6.2'], until: ['1.8.4'] }, '1.8.5.0')).toBe(false)
  expect(availableIn({ since: ['1.6.2'], until: ['1.8.4.1'] }, '1.8.4.4')).toBe(false)
})

it('privilegesAt takes the last span that began by the release', () => {
  const spans = [
    { from: '1.0', privileges: ['call'] },
    { from: '1.6.2.24', privileges: ['call', 'system'] },
  ]
  expect(privilegesAt(spans, '1.4.44')).toEqual(['call'])
  expect(privilegesAt(spans, '1.6.2.23')).toEqual(['call'])
  expect(privilegesAt(spans, '22')).toEqual(['call', 'system'])
  expect(privilegesAt([], '22')).toEqual([])
})
