import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePoint } from '../../../../vitest.text.ts'
import { toForm } from '../../src/http/form.ts'

/** As a sender writes it: UTF-8, each byte a character. */
const written = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
const line = fc.string({ unit: codePoint }).map((text) => text.replace(/[\r\n]/g, ''))
const name = line.map((text) => `N${text.replaceAll(':', '')}`)

it('a message becomes a form with the same headers in the same order, whatever their values', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, line)), (headers) => {
      const text = headers.map(([key, value]) => `${key}: ${value}\r\n`).join('')
      const form = new URLSearchParams(toForm(written(`${text}\r\n`)))
      expect([...form]).toEqual(headers.map(([key, value]) => [key, value.replace(/^[\t\v\f ]+/, '')]))
    }),
  )
})

it.each([
  ['Action: Ping\r\n\r\n', 'Action=Ping'],
  ['Action:Ping\r\nActionID: 1\r\n\r\n', 'Action=Ping&ActionID=1'],
  ['A: b=c&d+e f%\r\n', 'A=b%3dc%26d%2be%20f%25'],
  ['A: \t1\r\nB: x\ty\r\n', 'A=1&B=x%09y'],
  ['A: \xe9\x80\r\n', 'A=%e9%80'],
  ['A:\r\nB: \r\n', 'A=&B='],
])('toForm(%j) is %s', (text, form) => expect(toForm(text)).toBe(form))
