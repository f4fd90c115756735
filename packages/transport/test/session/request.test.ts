import { describe, expect, it } from 'vitest'
import { buildRequest, timeTaken } from '../../src/session/request.ts'

const protocol = { amiVersion: '11.0.0', release: undefined }
const build = (name: string, request: object = {}, headers?: object) => buildRequest(name, request, headers, protocol)
const call = { Channel: 'Local/1@a', Application: 'Wait' }

it('an action is written as its name, its ActionID and its headers', () => {
  const { action, id, bytes } = build('userevent', { Some: 'café' }, { Other: 'x' })
  expect(action).toBe('UserEvent')
  expect(bytes).toMatch(/^Action: userevent\r\n/i)
  expect(bytes).toContain(`\r\nActionID: ${id}\r\n`)
  expect(bytes).toContain('\r\nSome: caf\xc3\xa9\r\n')
  expect(bytes).toContain('\r\nOther: x\r\n')
  expect(bytes.match(/\r\n\r\n/g)).toHaveLength(1)
  expect(bytes.endsWith('\r\n\r\n')).toBe(true)
  expect(build('BrandNew').action).toBe('BrandNew')
})

it('a step of UpdateConfig that the connected release does not read is refused', () => {
  const steps = {
    SrcFilename: 'a',
    DstFilename: 'a',
    'Action-000000': 'Delete',
    'Cat-000000': 'x',
    'Line-000000': '1',
  }
  expect(build('UpdateConfig', steps).bytes).toContain('Line-000000: 1')
  for (const old of [
    { amiVersion: '1.0', release: undefined },
    { amiVersion: '11.0.0', release: '1.4' },
  ])
    expect(() => buildRequest('UpdateConfig', steps, undefined, old)).toThrow('Delete of Asterisk 1.4 reads Cat, Var')
})

describe('R8 a value whose first bytes the server would skip', () => {
  it.each([' ', '\t', '\x01', '\x0b', '\x1f'])(
    "is refused for %j before the value, with the header's name",
    (blank) => {
      expect(() => build('Setvar', { Variable: 'A', Value: `${blank}x` })).toThrow(
        expect.objectContaining({ name: 'InvalidActionError', action: 'Setvar', header: 'Value' }),
      )
    },
  )

  it.each([' ', '\t', '\x01'])("is refused for %j before the action's name", (blank) => {
    expect(() => build(`${blank}Ping`)).toThrow(
      expect.objectContaining({ name: 'InvalidActionError', header: 'Action' }),
    )
  })

  it.each(['', '!', 'a b', 'a\t', '\x7f', '\xa0'])('is accepted as %j', (value) => {
    const { bytes } = build('Setvar', { Variable: 'A', Value: value })
    expect(bytes).toContain('\r\nVariable: A\r\n')
  })
})

describe('R23 the Ping that ends plain text', () => {
  it.each([
    ['IAXpeers', '1.0', undefined, 'text'],
    ['IAXpeers', '1.0', '22', 'list'],
    ['IAXpeers', '11.0.0', undefined, 'list'],
    ['IAXpeers', '11.0.0', '1.4', 'text'],
    ['Queues', '11.0.0', undefined, 'text'],
    ['Ping', '11.0.0', undefined, 'fields'],
    ['BrandNew', '11.0.0', undefined, undefined],
  ])('%s of AMI %s, release %s, answers with %s', (name, amiVersion, release, kind) => {
    const { id, form, fence } = buildRequest(name, {}, undefined, { amiVersion, release })
    expect(form.reply?.kind).toBe(kind)
    if (kind !== 'text') expect(fence).toBeUndefined()
    else {
      expect(fence?.id).not.toBe(id)
      expect(fence?.bytes).toBe(`Action: Ping\r\nActionID: ${fence?.id}\r\n\r\n`)
    }
  })
})

it.each([
  ['2.6.0', false],
  ['2.7.0', true],
  ['11.0.0', true],
])('R19 whether AMI %s announces its lists: %s', (amiVersion, announced) => {
  const { form } = buildRequest('QueueStatus', {}, undefined, { amiVersion, release: undefined })
  expect(form.unmarkedList).toBe(!announced)
})

describe('the event with the outcome of an action', () => {
  it.each([
    ['Originate', { ...call, Async: true }, 'OriginateResponse', 30_000],
    ['Originate', { ...call, Async: true, Timeout: 1_500 }, 'OriginateResponse', 1_500],
    ['Originate', { ...call, Timeout: 1_500 }, undefined, 0],
    ['Originate', { ...call, Async: false }, undefined, 0],
    ['AGI', { Channel: 'SIP/a', Command: 'ANSWER' }, 'AsyncAGIExec', 30_000],
    ['Ping', {}, undefined, 0],
    ['BrandNew', { Async: 'yes' }, undefined, 0],
  ])('%s %j: %s, within %s ms', (name, request, outcome, takes) => {
    const built = build(name, request)
    expect([built.outcome?.event, built.outcomeTakes]).toEqual([outcome, takes])
  })

  it.each([
    ['yes', true],
    ['TRUE', true],
    ['y', true],
    ['t', true],
    ['1', true],
    ['on', true],
    ['no', false],
    ['10', false],
    ['online', false],
    ['not', false],
  ])('is later than the answer for an Originate with async: %s: %s', (async, later) => {
    const request = build('Originate', call, { async, Timeout: '1500' })
    expect(request.outcome?.event).toBe(later ? 'OriginateResponse' : undefined)
    expect(timeTaken(request)).toBe(later ? 0 : 1_500)
  })
})

describe('R18 how long the server may be busy with an action', () => {
  it.each([
    ['WaitEvent', {}, Number.POSITIVE_INFINITY],
    ['WaitEvent', { Timeout: -1 }, Number.POSITIVE_INFINITY],
    ['WaitEvent', { Timeout: 0 }, 0],
    ['WaitEvent', { Timeout: 5 }, 5_000],
    ['WaitEvent', { Timeout: 45 }, 45_000],
    ['Ping', {}, 0],
    ['UserEvent', { Timeout: 5 }, 0],
    ['Originate', call, 30_000],
    ['Originate', { ...call, Timeout: 1_500 }, 1_500],
    ['Originate', { ...call, Timeout: 1_500, Async: true }, 0],
    ['AGI', { Channel: 'SIP/a', Command: 'ANSWER' }, 0],
  ])('%s %j: %s ms', (name, request, takes) => {
    expect(timeTaken(build(name, request))).toBe(takes)
  })

  it('reads Timeout alone, and ignores values that are not numbers', () => {
    expect(timeTaken(build('WaitEvent', {}, { 'X-Timeout': '5' }))).toBe(Number.POSITIVE_INFINITY)
    expect(timeTaken(build('WaitEvent', {}, { TIMEOUT: '5' }))).toBe(5_000)
    expect(timeTaken(build('WaitEvent', {}, { Timeout: '5s' }))).toBe(Number.POSITIVE_INFINITY)
  })
})
