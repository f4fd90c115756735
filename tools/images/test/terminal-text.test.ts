import { expect, it } from 'vitest'
import { spansOf } from '../src/terminal-text.ts'

it('reads text without styles as one span', () => {
  expect(spansOf('  answer')).toEqual([{ text: '  answer', styles: [] }])
  expect(spansOf('')).toEqual([])
})

it('keeps styles until they are reset, and replaces a colour by the next', () => {
  expect(spansOf('\u001b[1m\u001b[36mA\u001b[39mB\u001b[22mC\u001b[31mD\u001b[32mE\u001b[0mF')).toEqual([
    { text: 'A', styles: ['bold', 'cyan'] },
    { text: 'B', styles: ['bold'] },
    { text: 'C', styles: [] },
    { text: 'D', styles: ['red'] },
    { text: 'E', styles: ['green'] },
    { text: 'F', styles: [] },
  ])
})

it.each(['\u001b[2J', '\u001b]0;title', '\u001b[95mpink'])('refuses the unsupported style %j', (line) => {
  expect(() => spansOf(line)).toThrow(/style/)
})
