import type { ResolvedType } from '@openami/generator/internal'
import { describe, expect, it } from 'vitest'
import { BINDINGS, generateCommitted } from '../src/generate.ts'
import { event, field, fixture } from './fixture.ts'

const committed = generateCommitted(fixture())
const file = (path: string): string => committed.get(`${BINDINGS.path}/${path}`) ?? ''

describe('lists of values', () => {
  it('are named types, closed in requests and open in events', () => {
    expect(file('actions/manager.ts')).toContain('AuthType: ChallengeAuthTypeValue\n')
    expect(file('events/channels.ts')).toContain(
      'readonly Response: OriginateResponseResponseValue | (string & {}) | undefined',
    )
    expect(file('values.ts')).toContain(
      [
        '/**',
        ' * What Response holds.',
        ' *',
        ' * - `Success`: Up.',
        ' * - `Failure`: Not up.',
        ' */',
        "export type OriginateResponseResponseValue = 'Success' | 'Failure'\n",
      ].join('\n'),
    )
  })

  it('are named after their type, after their header and its meaning, or after the message that has them', () => {
    const model = fixture()
    const [named, inPlace, code] = ['a', 'b', 'c'].map(
      (word): ResolvedType => ({ kind: 'enum', values: { [word]: '' } }),
    )
    const codes: ResolvedType = {
      kind: 'integer',
      name: 'hangup-cause',
      summary: 'Why.',
      values: { '16': 'As usual.' },
    }
    const meanings = [{ id: 'device', summary: 'How it is.', type: inPlace as ResolvedType }]
    model.headers.State = { name: 'State', area: 'channels', meanings, source: { file: '', line: 1, column: 1 } }
    model.events.Odd = event('Odd', [
      field('A', { ...(named as ResolvedType), name: 'channel-state' }),
      field('State', inPlace, { meaning: 'device' }),
      field('2nd', code),
      field('Cause', codes),
    ])
    const outputs = generateCommitted(model)
    const text = outputs.get(`${BINDINGS.path}/events/channels.ts`) ?? ''
    expect(text).toContain('readonly A: ChannelState | (string & {}) | undefined\n')
    expect(text).toContain('readonly State: DeviceStateValue | (string & {}) | undefined\n')
    expect(text).toContain("readonly '2nd': Odd2ndValue | (string & {}) | undefined\n")
    expect(text).toContain('   * Values: {@link HangupCause}.\n   */\n  readonly Cause: HangupCause | undefined\n')
    expect(outputs.get(`${BINDINGS.path}/values.ts`)).toContain(
      ' * - `16`: As usual.\n */\nexport type HangupCause = number\n',
    )
    meanings.push({
      id: 'default',
      summary: 'Of another.',
      type: { ...(named as ResolvedType), name: 'device-state-value' },
    })
    model.events.Other = event('Other', [field('B', meanings[1]?.type)])
    expect(() => generateCommitted(model)).toThrow('two lists of values would be the type DeviceStateValue')
  })
})
