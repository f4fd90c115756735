import { iaxConf, pjsipConf, sipConf } from './phones.ts'

/** Dialplan, queues and mailboxes that the tests call. Context: `default`. */

export const extensionsConf = `[general]
static = yes
writeprotect = yes

[default]
exten => s,1,Answer()
 same => n,Wait(60)
 same => n,Hangup()

; A line that has a hint, and what it rings.
exten => 100,hint,Custom:desk
exten => 100,1,Goto(s,1)
exten => 200,1,Goto(s,1)
exten => 300,1,Queue(support,,,,30)

; The meeting room of the old document's Redirect example.
exten => 680,1,Answer()
 same => n,Wait(120)
 same => n,Hangup()

exten => echo,1,Answer()
 same => n,Echo()
exten => ring,1,Ringing()
 same => n,Wait(60)
exten => busy,1,Busy(5)
exten => congestion,1,Congestion(5)
exten => hangup,1,Answer()
 same => n,Hangup(16)
exten => userevent,1,Answer()
 same => n,UserEvent(Greeting,Text: from the dialplan)
 same => n,Hangup()
exten => meet,1,Answer()
 same => n,ConfBridge(meet)
 same => n,Hangup()
`

export const queuesConf = `[general]
persistentmembers = no

[support]
strategy = ringall
timeout = 15
servicelevel = 60
weight = 2
member => Local/ring@default,1,Ada
member => Local/busy@default,2,Bert

[sales]
strategy = rrmemory
`

export const voicemailConf = `[general]
format = wav

[default]
100 => 1234,Ada Example
200 => 1234,Bert Example
`

export const confbridgeConf = `[general]

[default_user]
type = user

[default_bridge]
type = bridge
`

/** The files that the simulator reads too. */
export const pbxFiles: Readonly<Record<string, string>> = {
  'extensions.conf': extensionsConf,
  'queues.conf': queuesConf,
  'voicemail.conf': voicemailConf,
  'pjsip.conf': pjsipConf(45060),
  'iax.conf': iaxConf(4569),
  'sip.conf': sipConf(5060),
  'cdr.conf': '[general]\nenable = yes\n',
  'http.conf': '[general]\nenabled = yes\n',
  'agents.conf': '[general]\n\n[1001]\nfullname = Ada Example\n',
}
