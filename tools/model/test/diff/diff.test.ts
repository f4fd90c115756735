import { diffReleases, printDiff, UnknownRelease } from '@openami/generator/internal'
import { expect, it } from 'vitest'
import { model } from '../../../../packages/generator/test/model/small-spec.ts'

const of = (from: string, to: string, changes: Parameters<typeof model>[0] = {}) =>
  diffReleases(model(changes), from, to)

it('lists what was added and which permissions were removed', () => {
  const diff = of('1.0', '18')
  expect(diff).toMatchObject({ from: '1.0.12', to: '18.26.4', counts: { must: 0 } })
  expect(printDiff(diff, 'text')).toContain('event ParkItem: One parked channel.')
  expect(diff.changes).toContainEqual(
    expect.objectContaining({ kind: 'privileges', weight: 'may', before: 'call', after: 'call or system' }),
  )
})

it('compares minor releases', () => {
  expect(of('18.18.0', '18.19.0').changes).toEqual([
    { weight: 'new', kind: 'header-new', on: 'action', name: 'Park', header: 'Timeout', part: 'request' },
    expect.objectContaining({ weight: 'new', kind: 'condition', after: 'at most one of Timeout, Flag' }),
  ])
  expect(of('18.19.0', '18.20.0').changes).toEqual([])
})

it('lists what is lost in the opposite direction', () => {
  const diff = of('18', '1.0')
  expect(diff.counts.must).toBeGreaterThan(0)
  const text = printDiff(diff, 'md')
  expect(text).toContain('**event ParkItem**: gone')
  expect(text).toContain('parameter gone: Timeout')
  expect(text).toContain('needs call, needed call or system')
})

it('names the replacement of a removed message', () => {
  const changes = {
    'actions/Halt.yaml': `action: Halt
area: parking
module: m
summary: Halts.
since: '1.0'
until: '18'
privileges: []
reply: { kind: ack }
replacedBy: { to: Park, since: '18', note: takes a channel }
examples: [{ title: T, send: {} }]
`,
  }
  const gone = of('18', '20', changes).changes.filter((one) => one.name === 'Halt')
  expect(gone).toEqual([
    { weight: 'must', kind: 'renamed', on: 'action', name: 'Halt', after: 'Park', in: '19', note: 'takes a channel' },
  ])
  const both = of('1.4', '18', changes).changes.filter((one) => one.name === 'Halt')
  expect(both).toEqual([expect.objectContaining({ weight: 'may', kind: 'deprecated', after: 'Park' })])
})

it('reports a change of the reply', () => {
  const reply = 'reply: { kind: list, items: [ParkItem], ends: ParkDone }'
  const changes: Parameters<typeof model>[0] = {
    'actions/Park.yaml': [
      reply,
      "reply: [{ kind: ack, until: '1.4' }, { kind: list, since: '18', items: [ParkItem], ends: ParkDone }]",
    ],
  }
  expect(of('1.4', '18', changes).changes).toContainEqual(
    expect.objectContaining({
      weight: 'must',
      kind: 'reply',
      before: 'a response alone',
      after: 'a list, ended by ParkDone',
    }),
  )
})

it('refuses an unknown release', () => {
  expect(() => of('17', '18')).toThrow(UnknownRelease)
})
