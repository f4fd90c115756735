import { expect, it } from 'vitest'
import { isLoopback, plainTextWarning } from '../src/plain-text.ts'

const machine = ['127.0.0.1', '127.255.0.10', '::1', '::ffff:127.0.0.1', '::FFFF:127.10.20.30']
const elsewhere = [
  '',
  '192.0.2.1',
  '10.127.0.1',
  '128.0.0.1',
  '127.0.0.1.example',
  '127.example',
  '127.0.0',
  '127.0.0.x',
  '127.0.x.1',
  '127.x.0.1',
  '127a0.0.1',
  '127.0a0.1',
  '127.0.0a1',
  'x127.0.0.1',
  '::10',
  '2001:db8::1',
  '::ffff:10.0.0.1',
  '::ffff:::1',
]

it.each(machine)('isLoopback(%s) is true', (address) => {
  expect(isLoopback(address)).toBe(true)
})

it.each(elsewhere)('isLoopback(%j) is false', (address) => {
  expect(isLoopback(address)).toBe(false)
})

const plain = { host: 'pbx.example', port: 5038, tls: undefined }
it.each([
  ['plain text to the same machine', plain, '127.0.0.1', false],
  ['plain text to another machine', plain, '192.0.2.1', true],
  ['TLS to another machine', { ...plain, tls: {} }, '192.0.2.1', false],
  ['TLS to the same machine', { ...plain, tls: {} }, '127.0.0.1', false],
])('%s: gives a warning %s', (_, endpoint, address, warns) => {
  const warning = plainTextWarning(endpoint, address)
  if (!warns) expect(warning).toBeUndefined()
  else expect(warning).toMatchObject({ kind: 'plain-text-login', message: expect.stringContaining('pbx.example:5038') })
})
