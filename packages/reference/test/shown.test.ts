import { expect, it } from 'vitest'
import { columnsOf } from '../site/src/lib/columns.ts'
import type { Block } from '../site/src/lib/pages.ts'
import { shown } from '../site/src/lib/shown.ts'

const heading = (id: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, id, text: id })

it('gives tables, lists and headings the releases of what they hold, so that none is left alone', () => {
  const blocks: Block[] = [
    heading('old'),
    {
      kind: 'table',
      head: ['Name'],
      rows: [
        { on: ['1.4'], cells: ['a'] },
        { on: ['1.4', '10'], cells: ['b'] },
      ],
    },
    { kind: 'list', items: [] },
    heading('part', 3),
    { kind: 'text', text: 'Only there.', on: ['10'] },
    heading('both'),
    { kind: 'list', items: [{ text: 'a', on: ['1.4'] }, { text: 'b' }] },
  ]
  expect(shown(blocks).map(({ on }) => on)).toEqual([
    ['1.4', '10'],
    ['1.4', '10'],
    undefined,
    ['10'],
    ['10'],
    undefined,
    undefined,
  ])
})

it('omits columns that hold nothing, and gives those with sentences more room', () => {
  const sentence = 'A sentence that is longer than eighty characters needs the room that words of a column give.'
  const rows = [{ cells: ['Name', '', 'in milliseconds', sentence] }, { cells: ['Other', '', '', ''] }]
  expect(columnsOf(['Header', 'When', 'Type', 'Meaning'], rows)).toEqual([
    { at: 0, name: 'Header', width: undefined },
    { at: 2, name: 'Type', width: 'middle' },
    { at: 3, name: 'Meaning', width: 'wide' },
  ])
})
