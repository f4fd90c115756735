import { describe, expect, it } from 'vitest'
import { Table } from '../src/runtime/tables/table.ts'

const table = () => new Table<{ text: string }>('One|1\nTwo|2\n', ([, text = '']) => ({ text }))

describe('a table of messages', () => {
  it('finds what was added, whatever its case, after the names that it has', () => {
    const messages = table()
    messages.add('Three', { text: '3' })
    expect([messages.find('three'), messages.find('Three'), messages.find('two')]).toEqual([
      { text: '3' },
      { text: '3' },
      { text: '2' },
    ])
    expect(messages.names).toEqual(['One', 'Two', 'Three'])
  })

  it('takes another description in place of one that was added', () => {
    const messages = table()
    messages.add('Three', { text: '3' })
    messages.add('Three', { text: 'three' })
    expect(messages.find('Three')).toEqual({ text: 'three' })
    expect(messages.names).toEqual(['One', 'Two', 'Three'])
  })

  it('refuses to replace what the spec has, whatever its case', () => {
    const messages = table()
    expect(() => messages.add('ONE', { text: 'x' })).toThrow(new TypeError('the spec has One already'))
    expect(messages.find('One')).toEqual({ text: '1' })
  })
})
