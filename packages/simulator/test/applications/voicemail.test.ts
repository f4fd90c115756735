import { expect, test } from 'vitest'
import { call, dialplanServer, steps } from './support.ts'

const extensions = `
exten => leave,1,VoiceMail(100@default,s)
 same => n,NoOp(\${VMSTATUS})
exten => none,1,VoiceMail(999@default)
 same => n,NoOp(\${VMSTATUS})
exten => read,1,VoiceMailMain(100@default,s)
 same => n,NoOp(read)
exten => enter,1,VMAuthenticate(100@default)
 same => n,NoOp(\${AUTH_MAILBOX} \${AUTH_CONTEXT})
`
const files = { 'voicemail.conf': '[general]\n[default]\n100 => 1234,Ada Example\n' }

test('a message is one more in its mailbox, after a hangup as after the hash key', async () => {
  const { client, clock, engine } = dialplanServer(extensions, { files })
  call(client, 'leave', 'SendDTMF', 'WWWW#WWW')
  await clock.advance(6_000)
  const text = client.take()
  expect(text).toContain('Mailbox: 100@default\nWaiting: 1\nNew: 1\nOld: 0')
  expect(text).toContain('Variable: VMSTATUS\nValue: SUCCESS')
  call(client, 'leave', 'Wait', '3')
  await clock.advance(10_000)
  expect(engine.pbx.mailboxes.count('100@default').newMessages).toBe(2)
  call(client, 'none')
  await clock.advance(1_000)
  expect(steps(client)).toContain('NoOp(FAILED)')
})

test('a message that is heard is old, one that is deleted is gone, and the phone is told at the end', async () => {
  const { client, clock, engine } = dialplanServer(extensions, { files })
  engine.pbx.mailboxes.set('100@default', { newMessages: 2, oldMessages: 0, urgentMessages: 0 })
  call(client, 'read', 'SendDTMF', 'WWW1W7W#WWW')
  await clock.advance(8_000)
  expect(client.take()).toContain('New: 0\nOld: 1')
})

test('VMAuthenticate wants the password of the mailbox', async () => {
  const { client, clock } = dialplanServer(extensions, { files })
  call(client, 'enter', 'SendDTMF', 'WWW1234#WW')
  await clock.advance(6_000)
  expect(steps(client)).toContain('NoOp(100 default)')
})
