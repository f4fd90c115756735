import { expect, test } from 'vitest'
import { server } from './support.ts'

test.each([
  ['PresenceState', 'Provider: none', 'Error', 'Invalid provider none or provider in invalid state'],
  ['VoicemailUserStatus', 'Context: default\nMailbox: 9', 'Success', 'There is no voicemail user of the given info.'],
  ['VoicemailUsersList', '', 'Success', 'There are no voicemail users currently defined.'],
  ['PJSIPShowAors', '', 'Error', 'No AORs found'],
  ['PJSIPShowEndpoints', '', 'Error', 'No endpoints found'],
])('%s words an answer without anything to list as release 22 does', (action, parameters, response, message) => {
  const client = server('22', { pbx: { phones: [], mailboxes: [] } }).login('admin', 'off')
  client.take()
  const answer = client.send(`Action: ${action}\n${parameters}`.trim())
  expect(answer).toMatch(new RegExp(`^Response: ${response}\n`))
  expect(answer).toContain(`Message: ${message}\n`)
})
