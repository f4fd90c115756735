import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { actionContract, type ConfigReply, Message, toFields } from '../src/index.ts'

const headers = actionContract('GetConfig')?.replies[0]?.headers
const read = (...lines: string[]) =>
  toFields(new Message(['Response: Success', ...lines].join('\r\n')), headers) as unknown as ConfigReply

describe('the reply of GetConfig', () => {
  it('has its categories and rows in the order of the file', () => {
    const { categories } = read(
      'Category-000000: general',
      'Line-000000-000000: bind=0.0.0.0',
      'Line-000000-000001: allow=ulaw=x',
      'Line-000000-000002: empty=',
      'Category-000001: base',
      'IsTemplate-000001: 1',
      'Category-000002: base',
      'Templates-000002: base,other',
      'Line-000002-000000: exten=100,1,NoOp',
    )
    expect(categories).toEqual([
      {
        name: 'general',
        rows: [
          { variable: 'bind', value: '0.0.0.0' },
          { variable: 'allow', value: 'ulaw=x' },
          { variable: 'empty', value: '' },
        ],
      },
      { name: 'base', isTemplate: true, rows: [] },
      { name: 'base', templates: ['base', 'other'], rows: [{ variable: 'exten', value: '100,1,NoOp' }] },
    ])
  })

  it('has none where the server names none', () => {
    expect(read('No categories found').categories).toEqual([])
    expect(read('Line-000007-000000: a=b').categories).toEqual([])
  })

  it('keeps the same objects', () => {
    const reply = read('Category-000000: general')
    expect(reply.categories).toBe(reply.categories)
  })

  it('gives secrets by name, and leaves them out of everything that is printed or copied', () => {
    const { categories } = read(
      'Category-000000: admin',
      'Line-000000-000000: secret=canary-1',
      'Line-000000-000001: 1234=4711canary-2,Alice',
      'Line-000000-000002: read=all',
    )
    const [{ rows } = { rows: [] }] = categories
    expect(rows.map(({ value }) => value)).toEqual(['canary-1', '4711canary-2,Alice', 'all'])
    for (const text of [
      JSON.stringify(categories),
      inspect(categories, { depth: null }),
      inspect(categories, { depth: null, showHidden: true, getters: true, customInspect: false }),
      inspect(structuredClone(rows.map((row) => ({ ...row })))),
    ])
      expect(text).not.toContain('canary')
    expect(JSON.parse(JSON.stringify(rows))).toEqual([
      { variable: 'secret', value: '***' },
      { variable: '1234', value: '***' },
      { variable: 'read', value: 'all' },
    ])
    expect(inspect(rows[2])).toBe("{ variable: 'read', value: 'all' }")
  })
})
