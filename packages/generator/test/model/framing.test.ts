import { describe, expect, it } from 'vitest'
import { findings, model } from './small-spec.ts'

type Change = Record<string, [find: string, put: string]>

const reply = (text: string): Change => ({
  'actions/Park.yaml': ['reply: { kind: list, items: [ParkItem], ends: ParkDone }', `reply: ${text}`],
})
const outcome = (text: string): Change => ({ 'actions/Park.yaml': ['outcome: ParkDone', `outcome: ${text}`] })

describe('the framing of an answer', () => {
  it('includes the parts without ActionID, and the errors that mean an empty list', () => {
    const text = "{ kind: list, items: [ParkItem], ends: ParkDone, withoutActionId: [items], empty: ['No calls*'] }"
    const resolved = model(reply(text)).actions.Park?.replies[0]
    expect(resolved).toMatchObject({ withoutActionId: ['items'], empty: ['No calls*'] })
  })

  it.each([
    ['{ kind: ack, empty: [None.] }', 'schema `empty` goes with kind list; leave it out of kind ack'],
    [
      '{ kind: ack, withoutActionId: [items] }',
      'schema only lists have items; write [response] or leave `withoutActionId` out',
    ],
    [
      '{ kind: list, items: [ParkItem], ends: ParkDone, withoutResponse: true }',
      'schema `withoutResponse` goes with kind fields; leave it out of kind list',
    ],
    [
      '{ kind: list, items: [ParkItem], ends: ParkDone, withoutEnd: true }',
      'schema `withoutEnd` and `ends` contradict each other; leave one of them out',
    ],
    [
      '{ kind: list, items: [ParkItem] }',
      'list-without-terminator `ends` must name the event that ends the list; write `withoutEnd: true` where none does',
    ],
  ])('refuses contradictory keys: %s', (text, finding) => {
    expect(findings(reply(text)).map((one) => one.replace(/^\S+ /, ''))).toContain(finding)
  })

  it('accepts rows for an answer with lines other than headers, with or without a response', () => {
    const finding = 'only `kind: text` and `withoutResponse: true` have `rows`; remove them'
    const rows = "rows: ['^  .+$']"
    expect(findings(reply(`{ kind: fields, withoutResponse: true, ${rows} }`)).join()).not.toContain('rows')
    expect(findings(reply(`{ kind: fields, ${rows} }`)).join()).toContain(finding)
  })

  it('requires no `ends` when no event ends the list', () => {
    const found = findings(reply('{ kind: list, items: [ParkItem], withoutEnd: true }'))
    expect(found.join()).not.toContain('list-without-terminator')
  })

  it('includes the header and parameter by which an outcome is matched', () => {
    const by = '{ event: ParkDone, by: { Status: Channel } }'
    expect(model(outcome(by)).actions.Park?.outcome).toEqual({ event: 'ParkDone', by: { Status: 'Channel' } })
    const misspelt = findings(outcome('{ event: ParkDone, by: { Status: Chanel } }'))
    expect(misspelt.join()).toContain(
      'condition-unknown-parameter the action has no parameter Chanel; did you mean Channel?',
    )
  })
})
