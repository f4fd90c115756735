import { compareReleases } from '@openami/bindings'
import type { PbxOptions } from '@openami/simulator/engine'

/** The user of the terminals. The server is in the page, so the secret opens nothing. */
export const user = { name: 'admin', secret: 'secret' }

export const managerConf = `[general]
enabled = yes
[${user.name}]
secret = ${user.secret}
read = all
write = all
`

/** A small office with what the examples of the reference name. */
export function officeOf(release: string): PbxOptions {
  const modern = compareReleases(release, '12') >= 0
  const driver = modern ? 'PJSIP' : 'SIP'
  const phone = (number: string, name: string, address: number) => ({
    device: `${driver}/${number}`,
    callerId: { num: number, name },
    ringTime: 900,
    host: { address: `192.0.2.${address}`, port: 5060 },
  })
  return {
    phones: [
      phone('100', 'Anna', 100),
      { ...phone('101', 'Ben', 101), behaviour: 'busy' },
      { ...phone('102', 'Carla', 102), behaviour: 'rings' },
      phone('103', 'Dora', 103),
      { ...phone('alice', 'Alice', 110), mailbox: '1000@default', secret: true },
      phone('bob', 'Bob', 111),
    ],
    extensions: extensionsOf(driver, modern ? 'ConfBridge' : 'MeetMe'),
    queues: [
      {
        name: 'support',
        members: [
          { interface: 'Local/301@members/n', name: 'Anna' },
          { interface: `${driver}/102`, name: 'Carla' },
        ],
      },
      { name: 'sales' },
    ],
    mailboxes: [
      { mailbox: '100@default', name: 'Anna' },
      { mailbox: '1000@default', name: 'Alice', newMessages: 1 },
    ],
    agents: [{ id: '1001', name: 'Anna' }],
  }
}

/** Extensions that run an application of the rest of the engine. */
export const rareExtensions = /\b(?:echo|700)\b/i

/** What can be called: another phone, a queue, a conference, an echo; the other contexts are those of the examples. */
function extensionsOf(driver: string, conference: string): string {
  return `
[default]
exten => _10X,1,Dial(${driver}/\${EXTEN},20)
 same => n,Hangup()
exten => s,1,Answer()
 same => n,Wait(60)
exten => 200,1,Dial(${driver}/103,20)
 same => n,Hangup()
exten => 300,1,Answer()
 same => n,Queue(support,,,,30)
 same => n,Hangup()
exten => 600,1,Answer()
 same => n,${conference}(100)
exten => 680,1,Answer()
 same => n,Wait(120)
exten => 4711,1,Goto(s,1)
exten => 100,hint,${driver}/100
[office]
exten => echo,1,Answer()
 same => n,Echo()
exten => wait,1,Answer()
 same => n,Wait(120)
exten => short,1,Answer()
 same => n,Wait(2)
exten => conf,1,Answer()
 same => n,${conference}(100)
exten => bridge,1,Dial(${driver}/103,20)
exten => _1[12]XX,1,Answer()
 same => n,Wait(60)
exten => _X.,1,Dial(${driver}/103,20)
[members]
exten => _X.,1,Dial(${driver}/100,20)
[membersring]
exten => _X.,1,Dial(${driver}/102,20)
`
}
