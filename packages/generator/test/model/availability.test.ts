import { availableIn } from '@openami/bindings/release'
import { describe, expect, it } from 'vitest'
import type { Availability, Release } from '../../src/internal.ts'
import { intersect, spanIn, unite } from '../../src/model/availability.ts'

const RELEASES: Release[] = ['1.4', '18', '19', '20', '21', '22'].map((branch) => ({
  branch,
  first: `${branch}.0`,
  last: `${branch}.99`,
  ami: '1.0',
}))

describe('spanIn', () => {
  const backported: Availability = { since: ['18.25', '20.10', '21.5', '22'], absentIn: ['19'] }
  it.each<[Availability, string, unknown]>([
    [{ since: ['1.4'] }, '1.4', {}],
    [{ since: ['1.4'] }, '22', {}],
    [{ since: ['18'] }, '1.4', undefined],
    [backported, '1.4', undefined],
    [backported, '18', { from: '18.25' }],
    [backported, '19', undefined],
    [backported, '21', { from: '21.5' }],
    [backported, '22', {}],
    [{ since: ['18.19', '20.4'] }, '19', {}],
    [{ since: ['1.4'], until: ['20'] }, '20', {}],
    [{ since: ['1.4'], until: ['20'] }, '21', undefined],
    [{ since: ['1.4'], until: ['18.23', '20.8', '21.3'] }, '18', { to: '18.23' }],
    [{ since: ['1.4'], until: ['18.23', '20.8', '21.3'] }, '19', {}],
    [{ since: ['1.4'], until: ['18.23', '20.8', '21.3'] }, '22', undefined],
    [{ since: ['18.5'], until: ['18.3'] }, '18', undefined],
    [{ since: ['18.5'], until: ['18.5'] }, '18', { from: '18.5', to: '18.5' }],
  ])('the span of %j in %s', (availability, branch, expected) => {
    expect(spanIn(availability, branch)).toEqual(expected)
  })
})

describe('intersect', () => {
  it.each<[Availability, Availability, Availability | undefined]>([
    [{ since: ['1.4'] }, { since: ['18'] }, { since: ['18'] }],
    [{ since: ['18'] }, { since: ['1.4'], until: ['20'] }, { since: ['18'], until: ['20'] }],
    [{ since: ['18.25', '20.10'], absentIn: ['19'] }, { since: ['20'] }, { since: ['20.10'] }],
    [{ since: ['18.2'] }, { since: ['18.7', '19'] }, { since: ['18.7', '19'] }],
    [
      { since: ['1.4'], until: ['18.23', '20'] },
      { since: ['18.5'], until: ['20.3'] },
      { since: ['18.5'], until: ['18.23', '20.3'] },
    ],
    [{ since: ['1.4'], absentIn: ['19'] }, { since: ['18'] }, { since: ['18'], absentIn: ['19'] }],
    [{ since: ['1.4'], until: ['18'] }, { since: ['19'] }, undefined],
  ])('the intersection of %j and %j', (a, b, expected) => {
    expect(intersect(a, b, RELEASES)).toEqual(expected)
    expect(intersect(b, a, RELEASES)).toEqual(expected)
  })
})

it('keeps only the entries that both have in common', () => {
  // A prefix with an include whose since is the member's own: a field's other keys must not come along.
  const member = { since: ['18'], name: 'Flag', summary: 'A flag.' }
  expect(intersect(member, { since: ['18'] }, RELEASES)).toEqual({ since: ['18'] })
  expect(intersect({ since: ['18'] }, member, RELEASES)).toEqual({ since: ['18'] })
})

it('unites the headers of two groups in different releases', () => {
  expect(unite({ since: ['1.4'], until: ['18'] }, { since: ['19'] }, RELEASES)).toEqual({ since: ['1.4'] })
  expect(unite({ since: ['1.4'], until: ['18'] }, { since: ['20.3'] }, RELEASES)).toEqual({
    since: ['1.4', '20.3'],
    absentIn: ['19'],
  })
})

/** What is combined means the same, release by release, as asking both. */
it('agrees with availableIn for every release', () => {
  const samples: Availability[] = [
    { since: ['1.4'] },
    { since: ['18.25', '20.10', '21.5'], absentIn: ['19'] },
    { since: ['1.4'], until: ['18.23', '20.8', '21.3'] },
    { since: ['18.3'], until: ['21'] },
    { since: ['19'], until: ['20.4', '21'], absentIn: [] },
  ]
  const probes = RELEASES.flatMap(({ branch }) => Array.from({ length: 30 }, (_, minor) => `${branch}.${minor}.0`))
  for (const a of samples) {
    for (const b of samples) {
      const both = intersect(a, b, RELEASES)
      const either = unite(a, b, RELEASES)
      for (const release of probes) {
        const [inA, inB] = [availableIn(a, release), availableIn(b, release)]
        expect([release, a, b, both !== undefined && availableIn(both, release)]).toEqual([release, a, b, inA && inB])
        if (inA || inB) expect([release, a, b, availableIn(either, release)]).toEqual([release, a, b, true])
      }
    }
  }
})
