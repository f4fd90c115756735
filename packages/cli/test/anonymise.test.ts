import { expect, test } from 'vitest'
import { file, openami } from './support.ts'

const recording = `Asterisk Call Manager/11.0.0
# Action: Originate
# CallerID: Ada Lovelace <+4930123456>
# Secret: hunter2
Response: Success

Event: Newchannel
Channel: PJSIP/4930999-00000001
CallerIDNum: +4930123456
CallerIDName: Ada Lovelace
Exten: 300
Uniqueid: 1795974878.46
Data: from Ada Lovelace at 10.1.2.3 and ada@example.net, 4930999

`

test('replaces numbers, names, addresses and secrets, the same by the same, and keeps ids and extensions', async () => {
  const { code, out, err } = await openami(['anonymise', file('pbx.recording', recording)])
  expect(code).toBe(0)
  expect(err).toBe('openami: replaced 2 numbers, 1 names, 2 addresses, 1 secrets\n')
  for (const text of ['Ada', '4930', 'hunter2', '10.1.2.3', 'example.net']) expect(out).not.toContain(text)
  const number = /<(\+\d{10})>/.exec(out)?.[1] ?? 'none'
  expect(out).toContain(`CallerIDNum: ${number}\n`)
  const device = /Channel: PJSIP\/(\d{7})-00000001/.exec(out)?.[1] ?? 'none'
  expect(out).toContain(
    `Data: from Name 1 at 192.0.2.1 and user1@example.com, ${device}\n`.replace('192.0.2.1', '192.0.2.2'),
  )
  for (const kept of ['Exten: 300', 'Uniqueid: 1795974878.46', '# Action: Originate', 'CallerIDName: Name 1'])
    expect(out).toContain(kept)
})

test('refuses a file that does not exist in one sentence', async () => {
  expect(await openami(['anonymise', '/none'])).toEqual({ code: 2, out: '', err: 'openami: /none does not exist\n' })
})
