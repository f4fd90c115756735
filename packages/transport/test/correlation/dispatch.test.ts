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

it('R10 each message goes to those whom its first header concerns', async () => {
  const { run, take, events, diagnostics } = open()
  const reply = run('A', 'a')
  take(true, 'Event: OriginateResponse', 'ActionID: other', 'Response: Success')
  take(true, 'Response: Success', 'ActionID: a')
  expect((await reply).response.name).toBe('Success')
  expect([events, diagnostics]).toEqual([['OriginateResponse'], []])
})

it('R23 text goes to the action that waits for some', () => {
  const { correlator, probes, diagnostics } = open()
  dispatch({ type: 'text', text: 'row' }, correlator, probes)
  expect(diagnostics).toMatchObject([{ kind: 'unframed-text' }])
})

it('R35 the answer to a probe is not reported, any other that no action waits for is', () => {
  const { take, probes, probed, diagnostics } = open()
  probes.send()
  const [, id] = /ActionID: (\S+)/.exec(probed[0] ?? '') ?? []
  take(true, 'Response: Success', `ActionID: ${id}`)
  expect(diagnostics).toEqual([])
  take(true, 'Response: Success', `ActionID: ${id}`)
  expect(diagnostics).toMatchObject([{ kind: 'unmatched-response' }])
})

it('R35 a message that the framer found torn is, whatever it holds', () => {
  const { correlator, probes, message, events, diagnostics } = open()
  dispatch({ type: 'torn', message: message('Event: Hangup', 'Channel: a') }, correlator, probes)
  expect(events).toEqual([])
  expect(diagnostics).toMatchObject([{ kind: 'torn-message' }])
})

it.each([
  ['that came in one piece is not', true, torn, 0, []],
  ['that may not have is', false, torn, 0, ['torn-message']],
  ['that may have swallowed an answer is, where one is due', false, swallowed, 1, ['torn-message']],
  ['that may have swallowed an answer is not, where none is due', false, swallowed, 0, []],
])('R35 a message that looks torn, %s', (_, intact, lines, running, told) => {
  const { run, take, diagnostics, events, correlator } = open()
  if (running > 0) run('A', 'a')
  take(intact, ...lines)
  expect(diagnostics.map(({ kind }) => kind)).toEqual(told)
  expect(events).toEqual(told.length === 0 ? ['Hangup'] : [])
  correlator.fail('the test is over')
})
