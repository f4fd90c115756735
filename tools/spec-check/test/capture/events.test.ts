import { expect, it } from 'vitest'
import { check, clean, counts, GREETING, HELD, LOGIN, wire } from './support.ts'

it('reports nothing for what a server of the release sends', () => {
  const checked = check(GREETING + LOGIN + HELD)
  expect(counts(GREETING + LOGIN + HELD)).toEqual(clean(2, 1))
  expect([...checked.events]).toEqual([['MusicOnHoldStop', 1]])
  expect([checked.missing, checked.unlisted, checked.empty]).toEqual([new Map(), new Map(), new Map()])
})

it('reports events that the release does not have', () => {
  const text = GREETING + wire('Event: Brewed', 'Cups: 2') + HELD + wire('Event: Brewed', 'Cups: 3')
  expect(counts(text)).toEqual({ ...clean(3, 3), unknownEvents: { Brewed: 2 } })
  expect(check(text).unknownEvents.get('Brewed')).toEqual({
    count: 2,
    offset: GREETING.length,
    line: 2,
    sample: ['Event: Brewed', 'Cups: 2'],
  })
})

it('compares with exactly the given release', () => {
  const link = wire('Event: Link', 'Channel1: SIP/1', 'Channel2: SIP/2', 'Uniqueid1: 1.1', 'Uniqueid2: 1.2')
  expect(counts(link, '1.4.44').unknownEvents).toEqual({})
  expect(counts(link).unknownEvents).toEqual({ Link: 1 })
  // TechCause came to 22 with 22.7.
  const hangup = wire('Event: Hangup', 'Cause: 16', 'TechCause: SIP 200 OK')
  expect(counts(hangup, '22.6.0').unknownHeaders).toEqual({ 'Hangup/TechCause': 1 })
  expect(counts(hangup, '22.7.0').unknownHeaders).toEqual({})
})

it('reports headers that the event does not have, and where they are', () => {
  const text = GREETING + HELD.replace('Language', 'Colour: red\r\nLanguage') + HELD
  expect(counts(text).unknownHeaders).toEqual({ 'MusicOnHoldStop/Colour': 1 })
  expect(check(text).unknownHeaders.get('MusicOnHoldStop/Colour')).toEqual({
    count: 1,
    offset: text.indexOf('Colour'),
    line: 11,
    sample: ['Colour: red'],
  })
})

it('accepts any header of an event with free headers, and its own in any case (R17)', () => {
  expect(counts(wire('Event: UserEvent', 'UserEvent: Mine', 'Colour: red'))).toEqual(clean(1, 1))
  expect(
    counts(HELD.replace('Uniqueid', 'UniqueID').replace('Event: MusicOnHoldStop', 'event: musiconholdstop')),
  ).toEqual(clean(1, 1))
  expect(counts(HELD.replace('Language', 'ChanVariable(SIP/1): A=b\r\nLanguage'))).toEqual(clean(1, 1))
})

it('reports values outside the type of their header', () => {
  const text = HELD.replace('Priority: 4', 'Priority: high') + HELD
  expect(counts(text)).toEqual({ ...clean(2, 2), outOfType: { 'MusicOnHoldStop/Priority': 1 } })
  expect(check(text).outOfType.get('MusicOnHoldStop/Priority')).toMatchObject({
    offset: text.indexOf('Priority'),
    sample: ['Priority: high'],
  })
})

it('remarks on open sets, empty numbers and missing headers without counting them as findings', () => {
  const text = HELD.replace('ChannelState: 6', 'ChannelState: 99')
    .replace('Priority: 4', 'Priority: ')
    .replace('Exten: 201\r\n', '')
  const checked = check(text)
  expect(counts(text)).toEqual(clean(1, 1))
  expect([...checked.unlisted.keys()]).toEqual(['MusicOnHoldStop/ChannelState = 99'])
  expect([...checked.empty.keys()]).toEqual(['MusicOnHoldStop/Priority'])
  expect([...checked.missing.keys()]).toEqual(['MusicOnHoldStop/Exten'])
})

it('prints no secret and no control character', () => {
  const { sample } = check(
    wire('Event: Brewed', 'Secret: hunter2', 'password-1: hunter2', 'Text: pin=hunter2', 'Colour: \x1b[31mred'),
  ).unknownEvents.get('Brewed') as { sample: readonly string[] }
  expect(sample).toEqual(['Event: Brewed', 'Secret: ***', 'password-1: ***', 'Text: pin=***', 'Colour: \ufffd[31mred'])
})

it.each(['__proto__', 'constructor', 'toString'])('handles %s like any other name', (name) => {
  const text = wire(`Event: ${name}`) + HELD.replace('Language', `${name}: 1\r\nLanguage`)
  expect(Object.entries(counts(text).unknownEvents as object)).toEqual([[name, 1]])
  expect(Object.entries(counts(text).unknownHeaders as object)).toEqual([[`MusicOnHoldStop/${name}`, 1]])
})
