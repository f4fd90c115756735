import { words } from './words.ts'

/** Words for one thing, each as people type it. What is meant by another word of its line counts for less than the word itself. */
const LINES = `
hangup disconnect terminate drop kill end
dial call originate dialout ring place make start outbound
phone device endpoint peer extension handset
record recording monitor mixmonitor
mute silence
conference confbridge meetme
agent member
queue acd
caller customer
voicemail mailbox mwi
message sms text
number callerid exten
login authenticate authentication auth signin credentials
password secret passwd
permission privilege class access right
denied forbidden refused
transfer forward redirect blindtransfer
park parking parked
pickup intercept grab
hold unhold
reload restart refresh
active current live running ongoing
list show all
variable var setvar getvar varset
cdr billing accounting records
answer answered up pickup
busy engaged
reason cause
timeout expire
version release
upgrade migrate migration upgrading update
install setup begin tutorial
error failure fail failed failing
encrypt tls ssl amis encryption secure security
config configuration conf settings
database astdb db
dtmf digit tone keypress
fax t38
register registration registered
status state presence
add create
remove delete
pause break unavailable
listen spy chanspy eavesdrop
log logger
module plugin
test testing mock simulator fake
command cli console
http rest rawman webserver
bridge join connect
header field attribute
trunk registration provider
`

const NONE: ReadonlySet<string> = new Set()
const meanings = new Map<string, Set<string>>()
for (const line of LINES.trim().split('\n')) {
  const alike = words(line)
  for (const word of alike) {
    const known = meanings.get(word) ?? new Set()
    for (const one of alike) if (one !== word) known.add(one)
    meanings.set(word, known)
  }
}

/** Other words for a word of the index. */
export function synonyms(word: string): ReadonlySet<string> {
  return meanings.get(word) ?? NONE
}
