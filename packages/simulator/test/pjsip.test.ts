import { describe, expect, test } from 'vitest'
import { server } from './support.ts'

const pjsipConf = `
[loopback]
type = transport
protocol = udp
bind = 127.0.0.1:5060

[phone](!)
type = endpoint
disallow = all
allow = ulaw,alaw

[alice](phone)
auth = alice
aors = alice
callerid = "Alice Example" <201>

[alice]
type = auth
username = alice
password = alice-secret

[alice]
type = aor
max_contacts = 2

[trunk](phone)
transport = loopback
aors = trunk

[trunk]
type = aor
contact = sip:trunk@192.0.2.1:5999

[away]
type = registration
server_uri = sip:192.0.2.2
client_uri = sip:me@192.0.2.2
`

const started = () => server('22', { pbx: { files: { 'pjsip.conf': pjsipConf } } })

describe('an endpoint of pjsip.conf', () => {
  test('has what its templates and its section say, and defaults', () => {
    const answer = started().login('admin', 'off').send('Action: PJSIPShowEndpoint\nEndpoint: alice')
    expect(answer).toContain('Event: EndpointDetail\nObjectType: endpoint\nObjectName: alice\n')
    expect(answer).toContain('\nAllow: (ulaw|alaw)\n')
    expect(answer).toContain('\nCallerid: "Alice Example" <201>\n')
    expect(answer).toContain('\nDtmfMode: rfc4733\n')
    expect(answer.match(/^Event: .*$/gm)).toEqual([
      'Event: EndpointDetail',
      'Event: AuthDetail',
      'Event: AorDetail',
      'Event: EndpointDetailComplete',
    ])
  })

  test('is unavailable until it registers, unless its AOR has a contact', () => {
    const answer = started().login('admin', 'off').send('Action: PJSIPShowEndpoints')
    expect(answer).toContain('ObjectName: alice\nTransport: \nAor: alice\nAuths: alice\nOutboundAuths: \nContacts: \n')
    expect(answer).toMatch(/ObjectName: alice\n(?:.*\n)*?DeviceState: Unavailable/)
    expect(answer).toContain('Contacts: trunk/sip:trunk@192.0.2.1:5999,\nDeviceState: Not in use\n')
  })

  test('of another name is an error', () => {
    expect(started().login('admin', 'off').send('Action: PJSIPShowEndpoint\nEndpoint: none')).toContain(
      'Message: Unable to retrieve endpoint none\n',
    )
  })
})

test('a registration at another server is made and dropped, each with an event', () => {
  const { engine, login } = started()
  const client = login()
  expect(client.send('Action: PJSIPRegister\nRegistration: away')).not.toContain('Registry')
  engine.pbx.pjsip.setRegistered('away', true)
  expect(client.take()).toContain(
    'Event: Registry\nPrivilege: system,all\nChannelType: PJSIP\nUsername: sip:me@192.0.2.2\nDomain: sip:192.0.2.2\nStatus: Registered\n',
  )
  expect(client.send('Action: PJSIPShowRegistrationsOutbound')).toContain('Registered: 1\nNotRegistered: 0\n')
  expect(client.send('Action: PJSIPUnregister\nRegistration: away')).toContain('Status: Unregistered\n')
  expect(client.send('Action: PJSIPRegister\nRegistration: away')).toContain('Status: Registered\n')
  expect(client.send('Action: PJSIPRegister\nRegistration: none')).toContain('Unable to retrieve registration entry')
})

test('what pjsip.conf has wrong is a warning with file and line', () => {
  const { engine } = server('22', {
    pbx: { files: { 'pjsip.conf': '[a]\ntype = endpoint\nnonsense = 1\n[b]\nallow = ulaw\n[c]\ntype = phone\n' } },
  })
  expect(engine.pbx.warnings).toEqual([
    'pjsip.conf:3: nonsense: is not an option of type = endpoint',
    'pjsip.conf:4: [b] has no type; write type = endpoint',
    "pjsip.conf:7: type: 'phone' is not a type of object",
  ])
})

test('mailboxes of voicemail.conf are those of the server', () => {
  const files = { 'voicemail.conf': '[general]\nformat = wav\n[sales]\n300 => 1234,Carl Example\n' }
  const answer = server('22', { pbx: { files } }).login('admin', 'off').send('Action: VoicemailUsersList')
  expect(answer).toContain('VMContext: sales\nVoiceMailbox: 300\nFullname: Carl Example\n')
})
