import { Message } from '@openami/bindings'
import { expect, it } from 'vitest'
import { dispatch } from '../../src/correlation/dispatch.ts'
import { Probes } from '../../src/correlation/probes.ts'
import { setup } from '../support/correlator.ts'

function open() {
  const scene = setup()
  const probed: string[] = []
  const probes = new Probes({ write: (text) => probed.push(text), owes: (id) => scene.correlator.owes(id) })
  const message = (...lines: string[]): Message => new Message(lines.map((line) => `${line}\r\n`).join(''))
  const take = (intact: boolean, ...lines: string[]): void =>
    dispatch({ type: 'message', message: message(...lines), intact }, scene.correlator, probes)
  return { ...scene, probes, probed, message, take }
}

const torn = ['Event: Hangup', 'Channel: a', 'CausEvent: Newchannel', 'Channel: b']
/** An answer that has run into an event; only where one is due is it looked for. */
const swallowed = ['Event: Hangup', 'Channel: a', 'CausResponse: Success', 'ActionID: a', 'Channel: b']

it('R10 routes each message by its first header, even if others look like a response', async () => {
  const { run, take, events, diagnostics } = open()
  const reply = run('A', 'a')
  take(true, 'Event: OriginateResponse', 'ActionID: other', 'Response: Success')
  take(true, 'Response: Success', 'ActionID: a')
  expect((await reply).response.name).toBe('Success')
  expect([events, diagnostics]).toEqual([['OriginateResponse'], []])
})

it('R23 gives text to the action that waits for it, or reports it', () => {
  const { correlator, probes, diagnostics } = open()
  dispatch({ type: 'text', text: 'row' }, correlator, probes)
  expect(diagnostics).toMatchObject([{ kind: 'unframed-text' }])
})

it('R35 does not report the answer to a probe, but any other unmatched response', () => {
  const { take, probes, probed, diagnostics } = open()
  probes.send()
  const [, id] = /ActionID: (\S+)/.exec(probed[0] ?? '') ?? []
  take(true, 'Response: Success', `ActionID: ${id}`)
  expect(diagnostics).toEqual([])
  take(true, 'Response: Success', `ActionID: ${id}`)
  expect(diagnostics).toMatchObject([{ kind: 'unmatched-response' }])
})

it('R35 reports a message that the framer found torn and delivers no event', () => {
  const { correlator, probes, message, events, diagnostics } = open()
  dispatch({ type: 'torn', message: message('Event: Hangup', 'Channel: a') }, correlator, probes)
  expect(events).toEqual([])
  expect(diagnostics).toMatchObject([{ kind: 'torn-message' }])
})

it.each([
  ['that came in one chunk is delivered', true, torn, 0, []],
  ['that came in several chunks is reported', false, torn, 0, ['torn-message']],
  ['that may contain an answer is reported when one is due', false, swallowed, 1, ['torn-message']],
  ['that may contain an answer is delivered when none is due', false, swallowed, 0, []],
])('R35 handles a message that looks torn: one %s', (_, intact, lines, running, told) => {
  const { run, take, diagnostics, events, correlator } = open()
  if (running > 0) run('A', 'a')
  take(intact, ...lines)
  expect(diagnostics.map(({ kind }) => kind)).toEqual(told)
  expect(events).toEqual(told.length === 0 ? ['Hangup'] : [])
  correlator.fail('the test is over')
})
