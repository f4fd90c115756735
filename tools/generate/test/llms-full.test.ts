import { expect, it } from 'vitest'
import { llmsFullText } from '../src/reference/machine/llms.ts'
import { pages } from './pages.ts'

const lines = llmsFullText(pages).split('\n')

/** What `grep -i -A 40` prints first: twelve places with the text, and the lines after each. */
function search(text: string): string {
  const wanted = text.toLowerCase()
  const found = lines.flatMap((line, at) => (line.toLowerCase().includes(wanted) ? [at] : []))
  return found
    .slice(0, 12)
    .map((at) => lines.slice(at, at + 41).join('\n'))
    .join('\n--\n')
}

it.each([
  ['What does hang-up cause 21 mean?', '| `21` |', /CALL_REJECTED.*rejected/],
  ['Which cause is busy?', 'USER_BUSY', /\| `17` \|/],
  ['Which SIP response becomes cause 34?', '| `34` |', /503/],
  ['Who sets cause 26?', '| `26` |', /another one answered/],
  ['What does Asterisk send when a channel ends?', '# Event Hangup', /A channel is gone/],
  ['Which class does QueuePause need?', '# Action QueuePause', /Write class: `write = agent`/],
  ['Which class does QueueMemberPause need?', '# Event QueueMemberPause', /Read class: `read = agent`/],
  ['Which class does Ping need?', '# Action Ping', /none: any login may/],
  ['Which class does Originate need?', '# Action Originate', /write = call.*write = originate/],
  ['Does QueueParams need a class?', '# Event QueueParams', /none: it comes only in answer to `QueueStatus`/],
  ['Since when is there DialBegin?', '# Event DialBegin', /Since 12\./],
  ['What became of the event Dial?', '# Event Dial', /Replaced: by `DialBegin` in 12/],
  ['What became of the event Bridge?', '# Event Bridge', /until 11/],
  ['What replaces SIPpeers?', '# Action SIPpeers', /PJSIPShowEndpoints/],
  ['Until when is there SIPpeers?', '# Action SIPpeers', /until 20/],
  ['What became of MonitorMute?', 'MonitorMute', /MixMonitorMute/],
  ['How does Command answer before 14?', '--END COMMAND--', /Before Asterisk 14/],
  ['What does Permission denied mean?', '| `Permission denied`', /not logged in, or its user lacks every class/],
  ['What does No such channel mean?', '| `No such channel`', /[Cc]hannel/],
  ['When is Extension does not exist answered?', '| `Extension does not exist.`', /Context has no such Exten/],
  ['Which parameters does Originate require?', '# Action Originate', /^Channel: </m],
  ['In which unit is Timeout of Originate?', '| `Timeout` |', /milliseconds to wait/i],
  ['What does Reason 4 of OriginateResponse mean?', '# Originate reasons', /\| `4` .*answered/i],
  ['How do I find both sides of a call?', 'both sides of a call', /Linkedid/],
  ['Does a Uniqueid change?', 'Uniqueid never changes', /never changes/],
  ['How is device state 1 spelt?', '## Device states', /NOT_INUSE.*`1`.*Not in use/],
  ['What is the state 6 of a channel?', '## Channel states', /`Up` \| `6`/],
  ['Which AMI version has Asterisk 16?', '# Releases', /\| `?16`? \|.*5\.0/],
  ['What lists the queues?', '# Action QueueStatus', /Lists .*queue/],
  ['How are calls parked?', '# Action Park', /Parks/],
  ['Which event ends CoreShowChannels?', '# Event CoreShowChannelsComplete', /End of the list/],
  ['How do I set a variable?', '# Action Setvar', /Variable: |variable/],
  ['How do I read a variable?', '# Action Getvar', /^Variable: </m],
  ['How do I record a call?', '# Action MixMonitor', /[Rr]ecord/],
  ['How do I transfer a call?', '# Action BlindTransfer', /[Tt]ransfer/],
  ['How do I send DTMF?', '# Action PlayDTMF', /digit|DTMF/],
  ['What tells that someone entered a conference?', '# Event ConfbridgeJoin', /conference/],
  ['What tells that a caller gave up in a queue?', '# Event QueueCallerAbandon', /queue/],
  ['What tells that a phone registered?', '# Event ContactStatus', /contact/i],
  ['How do I log in with MD5?', '# Action Challenge', /[Cc]hallenge/],
])('%s is answered by a search of plain text', (_, text, answer) => {
  expect(search(text)).toMatch(answer)
})
