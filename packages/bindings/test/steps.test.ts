import { describe, expect, it } from 'vitest'
import { actionContract, InvalidActionError, writeAction } from '../src/index.ts'

describe('numbered steps of UpdateConfig', () => {
  const files = { SrcFilename: 'a', DstFilename: 'a' }
  const step = (number: string) => ({ [`Action-${number}`]: 'NewCat', [`Cat-${number}`]: 'x' })

  it('are written in order', () =>
    expect(writeAction('UpdateConfig', { ...files, ...step('000000'), ...step('000001') })).toHaveLength(7))

  it.each<[object, string]>([
    [step('0'), 'header Action-0 has no number of six digits; write Action-000000'],
    [
      step('000001'),
      'header Action-000001 would be ignored: steps are counted from 000000 without a gap, and Action-000000 is missing',
    ],
    [
      { ...step('000000'), ...step('000002') },
      'header Action-000002 would be ignored: steps are counted from 000000 without a gap, and Action-000001 is missing',
    ],
    [
      { ...step('000000'), 'Var-000001': 'a' },
      'header Var-000001 would be ignored: steps are counted from 000000 without a gap, and Action-000001 is missing',
    ],
  ])('refuses %j, which the server would ignore', (steps, message) =>
    expect(() => writeAction('UpdateConfig', { ...files, ...steps })).toThrow(`UpdateConfig: ${message}`),
  )

  const one = (Action: string, rest: Record<string, string>) =>
    Object.fromEntries(Object.entries({ Action, Cat: 'x', ...rest }).map(([name, value]) => [`${name}-000000`, value]))
  const write = (steps: object, release?: string) =>
    writeAction('UpdateConfig', { ...files, ...steps }, { releases: release === undefined ? undefined : [release] })

  it.each<[string, Record<string, string>]>([
    ['NewCat', { Match: 'before', Options: 'inherit="t"' }],
    ['RenameCat', { Value: 'y' }],
    ['DelCat', {}],
    ['EmptyCat', { Options: 'catfilter="a=b"' }],
    ['Update', { Var: 'a', Value: 'b', Match: 'c' }],
    ['delete', { Var: 'a', Match: 'c' }],
    ['Delete', { Line: '2', Var: '' }],
    ['Append', { Var: 'a', Value: 'b', Match: 'object' }],
    ['INSERT', { Var: 'a', Value: 'b', Line: '0' }],
    ['Unknown', { Var: 'a', Line: '0' }],
  ])('accepts %s with %j', (step, rest) => {
    expect(write(one(step, rest)).length).toBeGreaterThan(4)
    expect(write(one(step, rest), '22')).toEqual(write(one(step, rest)))
  })

  it.each<[string, Record<string, string>, string | undefined, string]>([
    [
      'Delete',
      { Var: 'a', Match: 'b', Line: '2' },
      undefined,
      'header Line-000000 does not fit its step: Delete reads Cat, Var, Match, Options; or Cat, Line, Options, and ignores everything else',
    ],
    [
      'Delete',
      { Match: 'b', Line: '2' },
      '22',
      'header Line-000000 does not fit its step: Delete reads Cat, Var, Match, Options; or Cat, Line, Options, and ignores everything else',
    ],
    [
      'delete',
      { Var: 'a', Value: 'b' },
      undefined,
      'header Value-000000 does not fit its step: Delete reads Cat, Var, Match, Options; or Cat, Line, Options, and ignores everything else',
    ],
    [
      'Update',
      { Var: 'a', Value: 'b', Match: 'c', Line: '2' },
      undefined,
      'header Line-000000 does not fit its step: Update reads Cat, Var, Value, Match, Options, and ignores everything else',
    ],
    [
      'DelCat',
      { Var: 'a' },
      '13',
      'header Var-000000 does not fit its step: DelCat reads Cat, Options, and ignores everything else',
    ],
    [
      'Delete',
      { Line: '2' },
      '1.4',
      'header Line-000000 does not fit its step: Delete of Asterisk 1.4 reads Cat, Var, Match, and ignores everything else',
    ],
    [
      'NewCat',
      { Match: 'before' },
      '1.4.44',
      'header Match-000000 does not fit its step: NewCat of Asterisk 1.4.44 reads Cat, and ignores everything else',
    ],
    [
      'NewCat',
      { Options: 'inherit="t"' },
      '11',
      'header Options-000000 does not fit its step: NewCat of Asterisk 11 reads Cat, Match, and ignores everything else',
    ],
    [
      'EmptyCat',
      {},
      '1.4',
      'header Action-000000 is EmptyCat, which is not a step of Asterisk 1.4; write one of NewCat, RenameCat, DelCat, Update, Delete, Append',
    ],
  ])('refuses %s with %j on %s, which would change something else', (step, rest, release, message) =>
    expect(() => write(one(step, rest), release)).toThrow(`UpdateConfig: ${message}`),
  )

  it('accepts steps of old servers if one of the possible releases reads them', () => {
    const steps = { ...files, ...one('Insert', { Var: 'a', Value: 'b', Line: '1' }) }
    expect(() => writeAction('UpdateConfig', steps, { releases: ['1.4', '1.6.2'] })).not.toThrow()
    expect(() => writeAction('UpdateConfig', steps, { releases: ['1.2', '1.4'] })).toThrow('not a step of Asterisk 1.4')
  })

  it.each<[string, Record<string, string>, string]>([
    ['Update', { Value: 'b' }, 'header Var-000000 is required: Update needs Cat, Var'],
    ['renamecat', {}, 'header Value-000000 is required: renamecat needs Cat, Value'],
    ['Append', { Var: 'a', Cat: '' }, 'header Cat-000000 is required: Append needs Cat, Var'],
    ['Insert', { Var: 'a' }, 'header Line-000000 is required: Insert needs Cat, Var, Line'],
    ['Delete', {}, 'header Var-000000 is required: Delete needs Cat, Var; or Cat, Line'],
  ])('refuses %s with %j, which 1.4 would skip without a word', (step, rest, message) =>
    expect(() => write(one(step, rest))).toThrow(`UpdateConfig: ${message}`),
  )
})

describe('steps of UpdateConfig as a list', () => {
  const files = { SrcFilename: 'a', DstFilename: 'b' }
  const write = (steps: unknown, more = {}) => writeAction('UpdateConfig', { ...files, ...more, steps })

  it('are numbered by their place', () => {
    const lines = write([
      { Action: 'NewCat', Cat: 'one' },
      { Action: 'append', cat: 'one', Var: 'key', Value: 5, Match: undefined },
      { Action: 'Delete', Cat: 'one', Line: 0 },
    ])
    expect(lines).toEqual([
      ['Action', 'UpdateConfig'],
      ['SrcFilename', 'a'],
      ['DstFilename', 'b'],
      ['Action-000000', 'NewCat'],
      ['Action-000001', 'append'],
      ['Action-000002', 'Delete'],
      ['Cat-000000', 'one'],
      ['Cat-000001', 'one'],
      ['Cat-000002', 'one'],
      ['Var-000001', 'key'],
      ['Value-000001', '5'],
      ['Line-000002', '0'],
    ])
  })

  it('may be none at all', () => {
    expect(write([])).toHaveLength(3)
    expect(write(undefined)).toHaveLength(3)
  })

  const kinds = [...new Set(actionContract('UpdateConfig')?.steps?.map(({ step }) => step))].join(', ')
  it.each<[unknown, object, string]>([
    ['NewCat', {}, 'UpdateConfig: steps must be an array'],
    [[null], {}, 'UpdateConfig: steps[0] must be an object'],
    [[{ Cat: 'a' }], {}, `UpdateConfig: steps[0] has no Action; write one of ${kinds}`],
    [[{ Action: 'Apend', Cat: 'a' }], {}, 'UpdateConfig: steps[0] has an unknown Action; did you mean Append?'],
    [
      [
        { Action: 'NewCat', Cat: 'a' },
        { Action: 'Append', Cat: 'a', Vra: 'b' },
      ],
      {},
      'UpdateConfig: steps[1] has no parameter Vra; did you mean Var?',
    ],
    [
      [{ Action: 'NewCat', Cat: 'a' }],
      { 'Cat-000000': 'b' },
      'UpdateConfig: header Cat-000000 cannot be given together with steps, which are numbered from 000000',
    ],
    [
      [{ Action: 'DelCat', Cat: 'a', Line: 2 }],
      {},
      'UpdateConfig: header Line-000000 does not fit its step: DelCat reads Cat, Options, and ignores everything else',
    ],
    [
      [{ Action: 'Append', Cat: 'a', Var: 'b', Value: 'c\nd' }],
      {},
      'UpdateConfig: header Value-000000 must not contain CR, LF or NUL',
    ],
  ])('%j with %j are refused', (steps, more, message) => {
    expect(() => write(steps, more)).toThrow(InvalidActionError)
    expect(() => write(steps, more)).toThrow(message)
  })

  it('are a parameter of no other action, and suggested for a misspelt one', () => {
    expect(() => writeAction('Ping', { steps: [] })).toThrow('Ping has no parameter steps')
    expect(() => writeAction('UpdateConfig', { ...files, Stpes: [] })).toThrow('did you mean steps?')
  })
})
