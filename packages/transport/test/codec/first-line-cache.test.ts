import { eventNames } from '@openami/bindings'
import { expect, it } from 'vitest'
import { FirstLineCache } from '../../src/codec/fast-path/first-line-cache.ts'
import { Framer } from '../../src/codec/index.ts'
import { feedOverwritten } from '../support/overwritten.ts'

/** Names of the messages in `texts`, which come one after the other. */
function names(texts: readonly string[]): string[] {
  const found: string[] = []
  const framer = new Framer({
    greeting: false,
    onFrame: (frame) => {
      if (frame.type === 'message') found.push(`${frame.message.kind} ${frame.message.name}`)
      else found.push(frame.type)
    },
  })
  for (const text of texts) feedOverwritten(framer, Buffer.from(text, 'latin1'))
  return found
}

it('gives each message its own name when a server invents more names than are cached', () => {
  const invented = Array.from({ length: 5_000 }, (_, n) => `${'N'.repeat(1 + (n % 40))}${n.toString(36)}`)
  const text = invented.map((name) => `Event: ${name}\r\n\r\n`).join('')
  const wanted = invented.map((name) => `event ${name}`)
  expect(names([text, text])).toEqual([...wanted, ...wanted])
})

it('keeps a name when the bytes it was read from are overwritten', () => {
  const invented = Array.from({ length: 20_000 }, (_, n) => `N${String(n % 7_919).padStart(5, '0')}`)
  expect(names(invented.map((name) => `Event: ${name}\r\n\r\n`))).toEqual(invented.map((name) => `event ${name}`))
})

it.each([
  ['one letter', ['Ab', 'Aa', 'ab', 'aa', 'a', 'A']],
  ['the order of letters', ['Hangup', 'Hagnup', 'Hnagup']],
  ['bytes above ASCII', ['Nam\xe4', 'Nam\xc4', 'Nam\xe9']],
  ['blanks at the end', ['Name', 'Name ', 'Name  ']],
  ['names of the prototype', ['__proto__', 'constructor', 'toString']],
])('distinguishes names that differ by %s', (_, all) => {
  const text = all.flatMap((name) => [`Event: ${name}\r\n\r\n`, `Response: ${name}\r\n\r\n`]).join('')
  const wanted = all.flatMap((name) => [`event ${name}`, `response ${name}`])
  expect(names([text, text, text])).toEqual([...wanted, ...wanted, ...wanted])
})

it.each([
  ['Event: A\r\n\r\n', 'event A'],
  ['Event: A\n\n', 'event A'],
  ['Event: A\r\r\n\r\n', 'event A\r'],
  ['Event: \r\n\r\n', 'event '],
  ['Event:  A\r\n\r\n', 'event  A'],
  ['Response: \r\n\r\n', 'response '],
  ['Response:  Success\r\n\r\n', 'response  Success'],
  ['Response: \tSuccess\r\n\r\n', 'response \tSuccess'],
  ['Response: Failed\r\n\r\n', 'response Failed'],
  ['Response: failed\r\n\r\n', 'response failed'],
  ['Response: Followed\r\n\r\n', 'response Followed'],
  ['EVENT: A\r\n\r\n', 'event A'],
  ['Event:A\r\n\r\n', 'event A'],
  ['Even: A\r\n\r\n', 'text'],
  ['Events: A\r\n\r\n', 'text'],
  [`Event: ${'x'.repeat(3_000)}\r\n\r\n`, `event ${'x'.repeat(3_000)}`],
])('reads %j as %s', (text, wanted) => {
  expect(names([text, text])).toEqual([wanted, wanted])
  expect(names([`Event: First\r\n\r\n${text}`])).toEqual(['event First', wanted])
})

it('reads a cached line once, even if it comes at another position', () => {
  const heads = new FirstLineCache()
  const shared = Buffer.alloc(256)
  let at = 0
  const read = (line: string): unknown => {
    // Each time somewhere else.
    at = (at + 7) % 100
    return heads.read(shared, at, at + shared.write(line, at, 'latin1'))
  }
  const lines = eventNames.slice(0, 100).map((name) => `Event: ${name}\r\n`)
  const first = lines.map(read)
  const again = lines.map(read).filter((head, n) => head === first[n])
  // Three that want the same two places are rare.
  expect(again.length).toBeGreaterThan(90)
  expect(read('Event: Hangup\r\n')).toBe(read('Event: Hangup\r\n'))
})
