import type { Files, Site } from '@openami/asterisk-tool'

/** A second Asterisk is all the phones: what it does with a call to `bob` is the global variable `DOES_bob`. */
export function phoneFiles({ ports, sounds }: Site): Files {
  return {
    'extensions.conf': `[globals]
DOES_alice=answers
DOES_bob=answers
DOES_carol=answers

[phones]
exten => _[a-z]!,1,Goto(\${DOES_\${EXTEN}},s,1)

[answers]
exten => s,1,Ringing()
 same => n,Wait(1)
 same => n,Answer()
 same => n,Milliwatt()

[rings]
exten => s,1,Ringing()
 same => n,Wait(600)

[busy]
exten => s,1,Hangup(17)

[rejects]
exten => s,1,Hangup(21)

; A tone is their speech: without it there is nothing to record, and a Local channel is not optimised away.
[talking]
exten => s,1,Milliwatt()

; A bridge whose entertainment is to be on hold: the far end is told so.
[holding]
exten => s,1,BridgeWait(hold,participant,e(h))
`,
    'pjsip.conf': `[loopback]
type = transport
protocol = udp
bind = 127.0.0.1:${ports.pjsip}

[phone](!)
type = endpoint
context = phones
disallow = all
allow = ulaw
direct_media = no
moh_passthrough = yes

[pbx](phone)

[pbx]
type = identify
endpoint = pbx
match = 127.0.0.1

${['alice', 'bob', 'carol'].map((name) => `[${name}](phone)\nfrom_user = ${name}\n`).join('\n')}`,
    'musiconhold.conf': `[default]\nmode = files\ndirectory = ${sounds}/en_US_f_Allison/digits\n`,
  }
}
