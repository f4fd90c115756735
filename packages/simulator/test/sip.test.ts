import { describe, expect, test } from 'vitest'
import { server } from './support.ts'

const sipConf = `
[general]
context = incoming
language = de

[phone](!)
type = friend
host = dynamic
disallow = all
allow = ulaw,alaw

[alice](phone)
secret = alice-secret
callgroup = 1-3
pickupgroup = 2
qualify = yes
callerid = "Alice Example" <201>
nat = force_rport,comedia
setvar = DEPT=sales

[trunk]
type = peer
host = 192.0.2.1
port = 5070
context = from-trunk

[caller]
type = user
secret = caller-secret

[lost]
host = 192.0.2.2
`

const started = (release: '16' | '22' = '16') =>
  server(release, { pbx: { phones: [], files: { 'sip.conf': sipConf } } })
const client = () => started().login('admin', 'off')
const command = (text: string): string => client().send(`Action: Command\nCommand: ${text}`)

describe('a peer of sip.conf', () => {
  test('has what its templates, its section and [general] say', () => {
    const answer = client().send('Action: SIPshowpeer\nPeer: alice')
    for (const line of [
      'SecretExist: Y',
      'Context: incoming',
      'Language: de',
      'Callgroup: 1, 2, 3',
      'Pickupgroup: 2',
      'Dynamic: Y',
      'Callerid: "Alice Example" <201>',
      'SIP-Forcerport: Y',
      'SIP-Comedia: Y',
      'Address-IP: (null)',
      'Codecs: (ulaw|alaw)',
      'Status: UNKNOWN',
      'ChanVariable: DEPT=sales',
    ])
      expect(answer).toContain(`\n${line}\n`)
  })

  test('is listed unless it only calls, or has no type', () => {
    const answer = client().send('Action: SIPpeers')
    expect(answer.match(/^ObjectName: .*$/gm)).toEqual(['ObjectName: alice', 'ObjectName: trunk'])
    expect(answer).toContain('\nIPaddress: 192.0.2.1\nIPport: 5070\nDynamic: no\n')
    expect(started().engine.pbx.warnings.join()).toContain('[lost] has no type; write type = peer, user, friend')
  })

  test('is reached at its address, and has to register where it has none', () => {
    const session = client()
    const state = (peer: string): string => session.send(`Action: Getvar\nVariable: DEVICE_STATE(SIP/${peer})`)
    expect(state('trunk')).toContain('Value: NOT_INUSE')
    expect(state('alice')).toContain('Value: UNAVAILABLE')
    expect(state('caller')).toContain('Value: INVALID')
  })

  test('is there for the console and for SIPPEER', () => {
    expect(command('sip show peers')).toContain(
      'Output: 2 sip peers [Monitored: 0 online, 1 offline Unmonitored: 1 online, 0 offline]\n',
    )
    expect(command('sip show users')).toMatch(/Output: caller +caller-secret +incoming +No {3}No/)
    expect(command('sip show peer trunk')).toContain('Output:   Addr->IP     : 192.0.2.1:5070\n')
    expect(command('sip show peer none')).toContain('Output: Peer none not found.\n')
    const session = client()
    const read = (item: string): string => session.send(`Action: Getvar\nVariable: SIPPEER(alice,${item})`)
    expect(read('callgroup')).toContain('Value: 1, 2, 3\n')
    expect(read('chanvar[DEPT]')).toContain('Value: sales\n')
    expect(read('codec[1]')).toContain('Value: alaw\n')
  })

  test('is asked for a sign of life by SIPqualifypeer, which tells when it was', () => {
    const answer = started().login().send('Action: SIPqualifypeer\nPeer: alice\nActionID: q')
    expect(answer).toContain('SIP peer found - will qualify')
    expect(answer).toContain('Event: SIPQualifyPeerDone\nPrivilege: call,all\nPeer: alice\nActionID: q\n')
  })
})

test('a release without the old channel does not read sip.conf', () => {
  const { engine } = started('22')
  expect(engine.pbx.phone('SIP/trunk')).toBeUndefined()
})
