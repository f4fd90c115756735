import { expect, it } from 'vitest'
import { judge, readAccepted } from '../../src/reconcile/accepted.ts'
import type { Difference } from '../../src/reconcile/difference.ts'
import type { Survey, SurveyedMessage } from '../../src/reconcile/survey.ts'

const read = (text: string) => readAccepted('list.yaml', text)
const LIST = `- source: [xml, live]
  what: missing header
  names: [A/One, 'B/*']
  seen: ['22']
  reason: A misprint.
- source: xml
  what: gone event
  names: [C]
  seen: ['22']
  reason: Not documented.
`
const difference = (name: string): Difference => ({ verdict: 'missing', subject: 'header', kind: 'event', name })
const survey = (source: Survey['source'], release: string, ...events: string[]): Survey => ({
  source,
  from: 'x',
  release,
  actions: new Map(),
  events: new Map(events.map((name): [string, SurveyedMessage] => [name, { name, complete: true, fields: [] }])),
  wouldKnow: () => true,
  notes: [],
})

it('separates accepted differences from new ones', () => {
  const { open, accepted } = judge(
    [difference('A/One'), difference('A/Two'), difference('B/Any')],
    read(LIST),
    survey('xml', '22.10.1'),
  )
  expect(open.map(({ name }) => name)).toEqual(['A/Two'])
  expect(accepted.map(({ name, reason }) => `${name}: ${reason}`)).toEqual(['A/One: A misprint.', 'B/Any: A misprint.'])
})

it('reports stale entries where that can be known', () => {
  const stale = (at: Survey) =>
    judge([difference('A/One')], read(LIST), at).stale.map(({ name, line }) => `${line} ${name}`)
  expect(stale(survey('xml', '22.10.1'))).toEqual(['3 B/*', '8 C'])
  // Another branch, a message that the server does not show, and a recording prove nothing.
  expect(stale(survey('xml', '18.0.0'))).toEqual([])
  expect(stale(survey('live', '22.10.1', 'A'))).toEqual([])
  expect(stale(survey('live', '22.10.1', 'A', 'B'))).toEqual(['3 B/*'])
  expect(stale(survey('capture', '22.10.1', 'A', 'B'))).toEqual([])
})

it.each([
  ['a: 1', 'list.yaml:1 is not a list; write entries'],
  ['- source: xml\n  what: [', 'list.yaml:2 '],
  ['- source: docs', 'list.yaml:1 `source` is not known; write xml, live or capture'],
  ['- source: xml\n  what: odd header', 'list.yaml:1 `what` is not a verdict and a subject; write it'],
  ['- source: xml\n  what: gone event', 'list.yaml:1 `names` is not a list of names; write it'],
  [
    '- source: xml\n  what: gone event\n  names: [A]\n  seen: [22]',
    'list.yaml:1 `seen` is not a list of branches; write it',
  ],
  ['- source: xml\n  what: gone event\n  names: [A]', 'list.yaml:1 `reason` is missing; write why'],
])('refuses %j', (text, message) => {
  expect(() => read(text)).toThrow(message)
})
