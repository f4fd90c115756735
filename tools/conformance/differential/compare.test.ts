import { expect, test } from 'vitest'
import { judge } from '../src/differential/accepted.ts'
import { type Observation, parseBlocks } from '../src/differential/blocks.ts'
import { compare, type Difference } from '../src/differential/compare.ts'
import { Normaliser } from '../src/differential/normaliser.ts'
import type { Step } from '../src/differential/step.ts'

const observed = (...steps: readonly (readonly [answer: string, events: string])[]): Observation[] => {
  const normaliser = new Normaliser()
  return steps.map(([answer, events], step) => ({
    answer: normaliser.step(step, parseBlocks(answer)),
    events: normaliser.step(step, parseBlocks(events)),
  }))
}

test('a channel too many in one step changes no name in another', () => {
  const call = (number: string, id: string): string =>
    `Event: Newchannel\nChannel: Local/a@b-0000000${number};1\nUniqueid: 1700000000.${id}\n\n`
  const one = observed(['', call('1', '1')], ['', call('2', '2')])
  const two = observed(['', call('1', '1') + call('2', '2')], ['', call('3', '3')])
  const result = compare(one, two)
  expect(result).toMatchObject({ eventsMatched: 2, headersEqual: 2, extra: 1 })
})

test('bridges are told apart by the channel that entered them first', () => {
  const bridge = (...ids: number[]): string =>
    ids.map((id) => `Event: BridgeCreate\nBridgeUniqueid: 0000000${id}-0000-0000-0000-000000000000`).join('\n\n')
  const enters = (id: number, channel: string): string =>
    `\n\nEvent: BridgeEnter\nBridgeUniqueid: 0000000${id}-0000-0000-0000-000000000000\nChannel: Local/${channel}@x-00000001;1`
  const one = observed(['', bridge(1, 2) + enters(1, 'a') + enters(2, 'b')])
  const two = observed(['', bridge(3, 4) + enters(4, 'a') + enters(3, 'b')])
  expect(compare(one, two)).toMatchObject({ headersEqual: 4, differences: [] })
})

test('an event that comes a moment after its step is the same event', () => {
  const late = 'Event: Cdr\nDisposition: ANSWERED\n\n'
  expect(compare(observed(['', late], ['', '']), observed(['', ''], ['', late])).differences).toEqual([])
})

test('events that change places count as out of order only on one channel', () => {
  const event = (name: string, channel: string): string => `Event: ${name}\nChannel: Local/${channel}-00000001;1\n\n`
  const one = observed(['', event('A', 'x') + event('B', 'x') + event('C', 'y')])
  const across = observed(['', event('A', 'x') + event('C', 'y') + event('B', 'x')])
  const within = observed(['', event('B', 'x') + event('A', 'x') + event('C', 'y')])
  expect(compare(one, across)).toMatchObject({ eventsOfChannels: 3, inOrder: 3, differences: [] })
  expect(compare(one, within)).toMatchObject({ inOrder: 2, differences: [{ step: 0, kind: 'order' }] })
})

test('what two runs of the real server do not agree in does not count', () => {
  const run = (load: number, more = ''): Observation[] =>
    observed(
      [`Response: Success\nLoad: ${load}`, `Event: A\nLoad: ${load}\n\n${more}`],
      ['Response: Success', 'Event: B\nValue: 1'],
    )
  const result = compare(run(1, 'Event: Odd\nValue: 1'), run(2), run(3))
  expect(result).toMatchObject({ steps: 1, answersEqual: 1, events: 2, eventsMatched: 2, differences: [] })
  const other = observed(['Response: Error', ''], ['Response: Error', 'Event: B\nValue: 2'])
  expect(compare(run(1), other, run(3)).differences).toEqual([
    { step: 0, kind: 'missing', event: 'A' },
    { step: 1, kind: 'answer' },
    { step: 1, kind: 'header', event: 'B', header: 'Value' },
  ])
})

test('an accepted difference that was not seen is stale', () => {
  const script: Step[] = [{ area: 'lists', send: ['Status'] }]
  const differences: Difference[] = [
    { step: 0, kind: 'header', event: 'Newexten', header: 'AppData' },
    { step: 0, kind: 'missing', event: 'Cdr' },
  ]
  const always = { differs: 'header Newexten *', reason: 'r' }
  const elsewhere = { differs: 'missing Cdr', in: ['calls: *'], reason: 'r' }
  const sometimes = { differs: 'order Hangup', reason: 'r', sometimes: true } as const
  expect(judge(differences, script, [always, elsewhere, sometimes])).toEqual({
    unexpected: [{ text: 'missing Cdr   in lists: Status', area: 'lists' }],
    stale: [elsewhere],
  })
})
