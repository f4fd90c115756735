import { expect, it } from 'vitest'
import { terminalSvg } from '../src/terminal-svg.ts'

const terminal = { title: 'npm run demo', columns: 20, rows: 2 }

it('draws each line in its row and style, and truncates what exceeds the width', () => {
  const svg = terminalSvg(
    [
      { at: 0, text: 'a <b> & c' },
      { at: 10, text: '' },
      { at: 20, text: '  \u001b[2mname\u001b[22m 12345678901234567890' },
    ],
    terminal,
  )
  expect(svg.match(/<text y=.*<\/text>/g)).toEqual([
    '<text y="15"><tspan x="0">a &#60;b&#62; &#38; c</tspan></text>',
    '<text y="55"><tspan x="16.8" class="dim">name</tspan><tspan x="50.4"> 1234567890123</tspan></text>',
  ])
})

it('scrolls the lines, pauses to let a burst be read, and shows the last ones with reduced motion', () => {
  const lines = ['one', 'two', 'three'].map((text) => ({ at: 910, text }))
  const svg = terminalSvg(lines, terminal)
  // 910, 1,000 and 1,090 of 7,090 ms.
  expect(svg.match(/^[\d.]+% .*$/gm)).toEqual([
    '0% { transform: translateY(40px); }',
    '12.835% { transform: translateY(20px); }',
    '14.104% { transform: translateY(0px); }',
    '15.374% { transform: translateY(-20px); }',
  ])
  expect(svg).toContain('animation: play 7090ms step-end infinite')
  expect(svg).toContain('<g class="lines" xml:space="preserve" transform="translate(0 -20)">')
})
