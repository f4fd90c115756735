import modelSchema from '@openami/spec/schema/model.schema.json' with { type: 'json' }
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { methodOf } from '../../src/model/methods.ts'
import { load, model } from './small-spec.ts'

describe('the resolved model', () => {
  it('agrees with its published schema', () => {
    const validate = new Ajv({ allErrors: true }).compile(modelSchema)
    validate(model())
    expect(validate.errors).toBeNull()
  })

  it('is identical for any order of the files', () => {
    const changes = {
      'headers/zz.yaml': 'Extra: { summary: X., type: text }',
      'events/ParkDone.yaml': ['headers:', 'headers:\n  Extra: {}'],
    } as const
    const once = JSON.stringify(
      load({ ...changes, 'events/ParkDone.yaml': [...changes['events/ParkDone.yaml']] }).model,
    )
    const again = JSON.stringify(
      load({
        'events/ParkDone.yaml': [...changes['events/ParkDone.yaml']],
        'headers/zz.yaml': changes['headers/zz.yaml'],
      }).model,
    )
    expect(once).toBe(again)
    expect(once).toContain('"Extra"')
  })

  it('adds ActionID to every request, for as long as the action exists', () => {
    const { request } = model({ 'actions/Park.yaml': ["since: '1.0'", "since: '1.4'"] }).actions.Park ?? { request: [] }
    expect(request.map((one) => one.name)).toEqual(['ActionID', 'Channel', 'Timeout', 'Flag', 'Var-000000'])
    expect(request[0]).toMatchObject({ required: false, since: ['1.4'] })
  })

  it('takes what a field omits from the shared header', () => {
    const timeout = model().actions.Park?.request.find((one) => one.name === 'Timeout')
    expect(timeout).toMatchObject({
      summary: 'How long.',
      type: { kind: 'integer', name: 'seconds', unit: 's' },
      since: ['18.19'],
      default: '45',
      required: false,
    })
    expect(model().actions.Park?.request.find((one) => one.name === 'Var-000000')?.pattern).toBe('000000')
  })

  it('expands groups in place, with their prefix and limited to the releases of message and include', () => {
    const headers = model().events.ParkItem?.headers ?? []
    expect(headers.map(({ name, since, absentIn, from }) => [name, since, absentIn, from?.prefix])).toEqual([
      ['Channel', ['1.4'], undefined, ''],
      ['Flag', ['18.25', '20.10', '21.5'], ['19'], ''],
      ['DestChannel', ['20'], undefined, 'Dest'],
      ['DestFlag', ['20.10', '21.5'], undefined, 'Dest'],
      ['Status', ['1.4'], undefined, undefined],
      ['Other(<channel>)', ['1.4'], undefined, undefined],
    ])
    expect(headers[2]).toMatchObject({ absent: ['<none>'], from: { group: 'snapshot', prefix: 'Dest' } })
    expect(headers[5]).toMatchObject({ keyed: true })
  })

  it('says what prefixed headers describe', () => {
    const changed = model({
      'groups/snapshot.yaml': `group: snapshot
summary: A channel.
of: the channel
headers:
  Channel: { summary: Name of the channel. }
`,
      'events/ParkItem.yaml': ['prefix: Dest,', 'prefix: Dest, of: the called channel,'],
    })
    const headers = changed.events.ParkItem?.headers ?? []
    expect(headers.slice(0, 2).map(({ name, summary }) => [name, summary])).toEqual([
      ['Channel', 'Name of the channel.'],
      ['DestChannel', 'Name of the called channel.'],
    ])
  })

  it("prefers a message's own header to that of a group", () => {
    const changed = model({ 'events/ParkItem.yaml': ['headers:', "headers:\n  Flag: { since: '19', summary: Own. }"] })
    const flags = changed.events.ParkItem?.headers.filter((one) => one.name === 'Flag')
    expect(flags).toEqual([expect.objectContaining({ since: ['19'], summary: 'Own.' })])
  })

  it('keeps one header for each spelling when releases differ', () => {
    const changed = model({
      'headers/other.yaml': 'Other: { summary: O., type: text }\nFLAG: { summary: Old spelling., type: text }',
      'events/ParkItem.yaml': ['headers:', "headers:\n  FLAG: { until: '1.4' }"],
    })
    const names = changed.events.ParkItem?.headers.map((one) => one.name)
    expect(names).toEqual(['FLAG', 'Channel', 'Flag', 'DestChannel', 'DestFlag', 'Status', 'Other(<channel>)'])
  })

  it('links events to the actions that they answer', () => {
    expect(model().events.ParkItem?.answers).toEqual(['Park'])
    expect(model().events.ParkDone?.answers).toEqual(['Park'])
  })

  it('has privileges since the first release, or as a history', () => {
    expect(model().events.ParkDone?.privileges).toEqual([{ from: '1.0', privileges: ['call'] }])
    expect(model().actions.Park?.privileges[1]).toEqual({ from: '18', privileges: ['call', 'system'] })
  })

  it('accepts a branch in a file name for names that differ only in case', () => {
    const old =
      "event: PARKDONE\narea: parking\nmodule: x\nsummary: Old.\nsince: '1.0'\nuntil: '1.4'\nprivileges: []\nexamples: [{ title: T, receive: 'Event: PARKDONE' }]\n"
    const loaded = load({ 'events/PARKDONE@1.0.yaml': old })
    expect(loaded.findings).toEqual([])
    expect(Object.keys(loaded.model?.events ?? {})).toEqual(['PARKDONE', 'ParkDone', 'ParkItem'])
  })

  it('sorts releases by number, whatever their order in the file', () => {
    expect(model().releases.map((one) => one.branch)).toEqual(['1.0', '1.4', '18', '19', '20', '21'])
  })
})

it.each([
  ['QueueStatus', 'queueStatus'],
  ['DBGet', 'dbGet'],
  ['SIPpeers', 'sipPeers'],
  ['PJSIPShowEndpoints', 'pjsipShowEndpoints'],
  ['DAHDIDNDon', 'dahdiDNDon'],
  ['AGI', 'agi'],
  ['AbsoluteTimeout', 'absoluteTimeout'],
  ['SIP-notify', 'sipNotify'],
  ['MeetmeList', 'meetmeList'],
])('names the method of %s %s', (action, method) => {
  expect(methodOf(action)).toBe(method)
})
