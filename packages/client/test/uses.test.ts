import { Message } from '@openami/bindings'
import { expect, it } from 'vitest'
import { buildRequest } from '../../transport/src/session/request.ts'
import { EventHub } from '../src/events/hub.ts'
import { UseRecorder } from '../src/release/uses.ts'

const protocol = { amiVersion: '11.0.0', release: undefined }
const sent = (name: string, request: object) => buildRequest(name, request, undefined, protocol)

it("records actions once each, in the spec's spelling", () => {
  const uses = new UseRecorder()
  for (const name of ['hangup', 'Hangup', 'Ping']) uses.action(sent(name, name === 'Ping' ? {} : { Channel: 'x' }))
  expect(uses.recorded()).toEqual({ actions: ['Hangup', 'Ping'], events: [], applications: [] })
})

it('records what Originate runs and its outcome, and of its data only what requires a class', () => {
  const uses = new UseRecorder()
  const to = { Channel: 'Local/1@x' }
  uses.action(sent('Originate', { ...to, Application: 'Playback', Data: 'secret-word' }))
  expect(uses.recorded().events).toEqual([])
  uses.action(sent('Originate', { ...to, Application: 'Set', Data: 'A=SHELL(secret)', Async: true }))
  uses.action(sent('Originate', { ...to, Application: 'Queue', Data: 'secret,,,,,secret.agi' }))
  expect(uses.recorded()).toEqual({
    actions: ['Originate'],
    events: ['OriginateResponse'],
    applications: ['Playback', 'Queue(,,,,,AGI)', 'Set(SHELL)'],
  })
})

it('records events with a listener, and every event received by a listener of all events', () => {
  const uses = new UseRecorder()
  const hub = new EventHub(() => {}, uses)
  const come = (name: string) => hub.emit(new Message(`Event: ${name}\r\n\r\n`))
  hub.on('hangup', () => {})
  come('Newchannel')
  expect(uses.recorded().events).toEqual(['Hangup'])
  const off = hub.on('*', () => {})
  come('Newstate')
  off()
  come('Newexten')
  expect(uses.recorded().events).toEqual(['Hangup', 'Newstate'])
})

it('keeps a bounded number of event names', () => {
  const uses = new UseRecorder()
  for (let number = 0; number < 5_000; number++) uses.event(`Made-up ${number}`)
  expect(uses.recorded().events).toHaveLength(2_000)
})
