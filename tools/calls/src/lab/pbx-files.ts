import type { Files, Site } from '@openami/asterisk-tool'

/** Who reads along: every class but RTCP's statistics and the audit of logins. */
export const reader = { name: 'reader', secret: 'reader-secret' } as const
export const readerSection = `
[reader]
secret = reader-secret
read = system,call,agent,user,dtmf,cdr,dialplan,originate,agi,cc,aoc,message
write = all
`

/** What the callers of the scenarios dial. */
const extensions: ReadonlyArray<readonly [exten: string, ...steps: string[]]> = [
  ['101', 'Dial(TECH/bob,6,tT)', 'Hangup()'],
  ['102', 'Dial(TECH/carol,6,tT)', 'Hangup()'],
  ['103', 'Dial(TECH/dave,6)', 'Hangup()'],
  ['110', 'Dial(TECH/bob&TECH/carol,6)', 'Hangup()'],
  ['120', 'Dial(Local/101@default,10)', 'Hangup()'],
  ['121', 'Dial(Local/101@default/n,10)', 'Hangup()'],
  ['130', 'Dial(TECH/bob,2)', 'VoiceMail(101@default,s)', 'Hangup()'],
  ['300', 'Answer()', 'Queue(support,,,,30)', 'Hangup()'],
  ['301', 'Answer()', 'Queue(support,,,,5)', 'Hangup()'],
  ['400', 'Answer()', 'Wait(60)', 'Hangup()'],
  ['500', 'Answer()', 'CONFERENCE', 'Hangup()'],
  ['800', 'PICKUP', 'Hangup()'],
]

/** On 1.4 a bar separates arguments, conferences are those of MeetMe, and Pickup needs to know what rings. */
export function dialplan(technology: 'PJSIP' | 'SIP'): string {
  const isOld = technology === 'SIP'
  const step = (text: string): string => {
    const filled = text
      .replaceAll('TECH', technology)
      .replace('CONFERENCE', isOld ? 'MeetMe(500,d)' : 'ConfBridge(500)')
      .replace('PICKUP', isOld ? 'Pickup(101@default)' : 'Pickup()')
    return isOld ? filled.replaceAll(',', '|') : filled
  }
  const lines = extensions.flatMap(([exten, ...steps]) =>
    steps.map((one, at) => `exten => ${exten},${at === 0 ? 1 : 'n'},${step(one)}`),
  )
  return `[default]\n${lines.join('\n')}\ninclude => parkedcalls\n`
}

export const featuresConf = '[general]\natxfernoanswertimeout = 6\n\n[featuremap]\natxfer => *2\nblindxfer => #1\n'
export const parkingConf =
  '[general]\n\n[default]\nparkext => 700\nparkpos => 701-720\ncontext => parkedcalls\nparkingtime => 5\n'

/** The PBX of the real servers, whose phones are at `phones`, a port of 127.0.0.1. */
export function pbxFiles(phones: number, { files, sounds }: Site): Files {
  const endpoint = (name: string, number: number): string => `
[${name}](phone)
aors = ${name}
callerid = ${name[0]?.toUpperCase()}${name.slice(1)} <${number}>

[${name}]
type = aor
${name === 'dave' ? 'max_contacts = 1' : `contact = sip:${name}@127.0.0.1:${phones}`}
`
  return {
    'asterisk.conf': `${files['asterisk.conf']}defaultlanguage = en_US_f_Allison\n`,
    'extensions.conf': dialplan('PJSIP'),
    'pjsip.conf': `${files['pjsip.conf']?.split('\n\n')[0]}

[phone](!)
type = endpoint
context = default
disallow = all
allow = ulaw
direct_media = no
call_group = 1
pickup_group = 1
${['alice', 'bob', 'carol', 'dave'].map((name, at) => endpoint(name, 100 + at)).join('')}`,
    'queues.conf': '[general]\n\n[support]\nstrategy = ringall\ntimeout = 15\nretry = 1\nmember => PJSIP/bob,0,Bob\n',
    'voicemail.conf': '[general]\nformat = wav\nminsecs = 0\n\n[default]\n101 => 1234,Bob\n',
    'features.conf': featuresConf,
    'res_parking.conf': parkingConf,
    'musiconhold.conf': `[default]\nmode = files\ndirectory = ${sounds}/en_US_f_Allison/digits\n`,
  }
}
