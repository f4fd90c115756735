import { expect, test } from 'vitest'
import { server } from './support.ts'

const files = {
  'pjsip.conf': '[100]\ntype = endpoint\naors = 100\ncontext = inside\n[100]\ntype = aor\nmax_contacts = 3\n',
  'iax.conf': '[general]\n[dave]\ntype = peer\nhost = 192.0.2.7\ncontext = trunks\n',
  'voicemail.conf': '[default]\n100 => 1234,Ada\n',
}

test.each([
  ['PJSIP_ENDPOINT(100,context)', 'inside'],
  ['PJSIP_ENDPOINT(none,context)', ''],
  ['PJSIP_AOR(100,max_contacts)', '3'],
  ['AST_SORCERY(res_pjsip,endpoint,100,context)', 'inside'],
  ['AST_SORCERY(none,endpoint,100,context)', ''],
  ['IAXPEER(dave)', '192.0.2.7'],
  ['IAXPEER(dave,context)', 'trunks'],
  ['IAXPEER(none)', ''],
  ['MAILBOX_EXISTS(100@default)', '1'],
  ['MAILBOX_EXISTS(200)', '0'],
  ['CALLERPRES()', 'unavailable'],
])('on 16, %s is "%s"', (name, value) => {
  const client = server('16.28.0', { pbx: { files } }).login('admin', 'off')
  expect(client.send(`Action: Getvar\nVariable: ${name}`)).toContain(`Value: ${value}\n`)
})
