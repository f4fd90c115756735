import { describe, expect, it } from 'vitest'
import { atRelease, UnknownRelease } from '../../src/internal.ts'
import { model } from './small-spec.ts'

describe('atRelease', () => {
  const names = (release: string) => atRelease(model(), release).actions.Park?.request.map((one) => one.name)

  it('contains exactly what the release has', () => {
    expect(names('18.18.5')).toEqual(['ActionID', 'Channel', 'Flag', 'Var-000000'])
    expect(names('18.19.0')).toContain('Timeout')
    expect(Object.keys(atRelease(model(), '1.0.5').events)).toEqual(['ParkDone'])
    expect(Object.keys(atRelease(model(), '1.4.44').events)).toEqual(['ParkDone', 'ParkItem'])
  })

  it.each([
    ['18.24.0', false],
    ['18.25.0', true],
    ['18', true],
    ['19.8.1', false],
    ['20.9.3', false],
    ['20.10.0', true],
    ['21.4.0', false],
    ['21.5.1', true],
  ])('follows the backport into %s: %s', (release, there) => {
    expect(atRelease(model(), release).events.ParkItem?.headers.some((one) => one.name === 'Flag')).toBe(there)
  })

  it('takes a branch for its newest release, and includes the AMI version', () => {
    expect(atRelease(model(), '18')).toMatchObject({ release: '18.26.4', ami: '7.0.3' })
  })

  it('contains the privileges of the release', () => {
    expect(atRelease(model(), '1.4').actions.Park?.privileges).toEqual(['call'])
    expect(atRelease(model(), '18').actions.Park?.privileges).toEqual(['call', 'system'])
  })

  it('omits list items that the release lacks', () => {
    expect(atRelease(model(), '1.0').actions.Park?.reply).toEqual({ kind: 'list', items: [], ends: 'ParkDone' })
    expect(atRelease(model(), '1.4').actions.Park?.reply?.items).toEqual(['ParkItem'])
  })

  it('contains the description of every header it uses or the old document lists, and no other', () => {
    const { headers } = atRelease(model(), '1.0')
    expect(Object.keys(headers)).toEqual([
      'ActionID',
      'Channel',
      'Flag',
      'Message',
      'Privilege',
      'Status',
      'Var-000000',
    ])
    expect(headers.Channel?.meanings[0]?.standard).toHaveLength(129)
    expect(headers.Status?.meanings.map((one) => one.id)).toEqual(['peer'])
    expect(atRelease(model(), '20').headers.DestChannel?.meanings[0]?.summary).toBe('A channel.')
  })

  it('contains types by name, with units', () => {
    const timeout = atRelease(model(), '18').actions.Park?.request.find((one) => one.name === 'Timeout')
    expect(timeout).toEqual({
      name: 'Timeout',
      required: false,
      type: 'seconds',
      summary: 'How long.',
      unit: 's',
      default: '45',
    })
  })

  it.each([
    ['17', '1.4 and 18 are next to it, so write one of these'],
    ['18.27', '18 ends with 18.26.4, so write 18.26.4 or 18'],
    ['18.99.1', '18 ends with 18.26.4, so write 18.26.4 or 18'],
    ['1.5', '1.4 and 18 are next to it, so write one of these'],
    ['x', 'the releases are 1.0 to 21.12.3, so write one of these'],
    ['', 'the releases are 1.0 to 21.12.3, so write one of these'],
    ['22.0.0', 'the newest that is known is 21, so write 21'],
    ['-1', 'the releases are 1.0 to 21.12.3, so write one of these'],
  ])('refuses %j and says what to write instead', (release, instead) => {
    const message = `there is no release ${release || "''"}; ${instead}`
    expect(() => atRelease(model(), release)).toThrow(new UnknownRelease(message))
  })
})
