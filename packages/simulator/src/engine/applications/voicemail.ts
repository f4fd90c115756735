import { options } from '../dialplan/option-letters.ts'
import { type Applications, argumentsOf, type Call } from './application.ts'
import { answer, anyDigit, digit, play } from './media.ts'
import { collect } from './reading.ts'
import { type Outcome, type Script, script } from './script.ts'

/** Spool folder of the messages. */
const spool = '/var/spool/asterisk/voicemail'

/** Leaving messages and hearing them. No sound is kept: a message is one more in the number of its mailbox. */
export const voicemailApplications: Applications = {
  VoiceMail: script(leaveMessage),
  VoiceMailMain: script(hearMessages),
  VMAuthenticate: script(function* (call) {
    const [place = '', flags] = argumentsOf(call)
    yield* answer(call)
    const box = yield* login(call, place, options(flags))
    if (box === undefined) return 'hangup'
    const [mailbox = '', context = ''] = box.split('@')
    call.pbx.setVariable(call.channel, 'AUTH_MAILBOX', mailbox)
    call.pbx.setVariable(call.channel, 'AUTH_CONTEXT', context)
    return undefined
  }),
  VMSayName: script(function* (call) {
    return (yield* play(call, `voicemail/${call.data}/greet`)) === 'failed' ? 'hangup' : undefined
  }),
  VoiceMailPlayMsg: script(function* (call) {
    const [place = '', message = ''] = argumentsOf(call)
    const isThere = message !== '' && isKnown(call, fullName(place)) && call.pbx.mailboxes.count(place).newMessages > 0
    if (isThere) yield* play(call, `voicemail/${place}/${message}`)
    call.pbx.setVariable(call.channel, 'VOICEMAIL_PLAYBACKSTATUS', isThere ? 'SUCCESS' : 'FAILED')
    return undefined
  }),
}

/** `100@default&200,options`: the message goes into each of the mailboxes. */
function* leaveMessage(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  yield* answer(call)
  let [places = '', flags = ''] = argumentsOf({ pbx, data })
  const status = (value: string): void => pbx.setVariable(channel, 'VMSTATUS', value)
  if (places === '') {
    const asked = yield* collect(call, 'vm-whichbox', 79, undefined)
    places = asked.digits
  }
  const boxes = places.split('&').map(fullName)
  const found = options(flags)
  if (boxes[0] === undefined || !isKnown(call, boxes[0])) {
    status('FAILED')
    return undefined
  }
  const greets = found.has('u') || found.has('b') || !found.has('s')
  const greeting = greets ? yield* play(call, 'vm-theperson&vm-isunavail&vm-intro', '*#') : undefined
  if (greeting === 'failed') {
    status('FAILED')
    return 'hangup'
  }
  if (greeting === '*') {
    const { context, callerId } = channel
    status('USEREXIT')
    return pbx.dialplan.has(context, 'a', callerId.num) ? { context, exten: 'a', priority: 1 } : undefined
  }
  yield* play(call, 'beep')
  let saved = false
  const save = (): void => {
    saved = true
    for (const box of boxes) if (isKnown(call, box)) store(call, box, found.has('U'))
    status('SUCCESS')
  }
  try {
    yield* untilEnd(call)
  } finally {
    // Who hangs up has left the message as well.
    if (!saved && !channel.gone) save()
  }
  yield* play(call, 'auth-thankyou')
  return undefined
}

/** A phone sends silence, which ends a message after ten seconds; the half of a Local channel sends nothing. */
function* untilEnd(call: Call): Script<void> {
  if (call.channel.half === undefined) {
    yield* digit(call, 10_000, '#')
    return
  }
  for (;;) if ((yield* digit(call, 86_400_000, '#')) !== undefined) return
}

function store({ pbx, channel }: Call, box: string, isUrgent: boolean): void {
  const counts = pbx.mailboxes.count(box)
  const [mailbox = '', context = ''] = box.split('@')
  const number = String(counts.newMessages).padStart(4, '0')
  pbx.setVariable(channel, 'VM_MESSAGEFILE', `${spool}/${context}/${mailbox}/INBOX/msg${number}`)
  const key = isUrgent ? 'urgentMessages' : 'newMessages'
  pbx.mailboxes.set(box, { ...counts, [key]: counts[key] + 1 }, channel)
}

/** `100@default,s`: 1 hears the messages, 6 the next, 7 deletes, # ends. */
function* hearMessages(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const [place = '', flags] = argumentsOf({ pbx, data })
  yield* answer(call)
  const box = yield* login(call, place, options(flags))
  if (box === undefined) return 'hangup'
  try {
    if ((yield* play(call, 'vm-youhave', anyDigit)) === 'failed') return 'hangup'
    for (let misses = 0; misses < 3; ) {
      const pressed = yield* digit(call, 6_000)
      if (pressed === undefined) misses++
      else if (pressed === '#') break
      else if (pressed === '1' || pressed === '6' || pressed === '7') take(call, box, pressed === '7')
    }
    yield* play(call, 'vm-goodbye')
  } finally {
    if (!channel.gone) pbx.mailboxes.announce(box, channel)
  }
  return undefined
}

/** The first new message was heard, or is deleted. */
function take({ pbx }: Call, box: string, isDeleted: boolean): void {
  const counts = pbx.mailboxes.count(box)
  const kind = counts.urgentMessages > 0 ? 'urgentMessages' : counts.newMessages > 0 ? 'newMessages' : undefined
  if (kind !== undefined) {
    const old = counts.oldMessages + (isDeleted ? 0 : 1)
    pbx.mailboxes.keep(box, { ...counts, [kind]: counts[kind] - 1, oldMessages: old })
  } else if (isDeleted && counts.oldMessages > 0) {
    pbx.mailboxes.keep(box, { ...counts, oldMessages: counts.oldMessages - 1 })
  }
}

/** The mailbox that a caller may open: asked for where none is named, with its password except with the option `s`. */
function* login(call: Call, place: string, flags: ReadonlyMap<string, string>): Script<string | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    let name = place
    if (name === '' || name.startsWith('@')) {
      const asked = yield* collect(call, 'vm-login', 79, undefined)
      if (asked.status === 'failed') return undefined
      name = `${asked.digits}${place}`
    }
    const box = fullName(name)
    if (flags.has('s') && isKnown(call, box)) return box
    const { status, digits } = yield* collect(call, 'vm-password', 79, undefined)
    if (status === 'failed') return undefined
    if (isKnown(call, box) && digits === call.pbx.mailboxes.password(box)) return box
    if ((yield* play(call, 'vm-incorrect')) === 'failed') return undefined
  }
  return undefined
}

function isKnown({ pbx }: Call, box: string): boolean {
  return pbx.mailboxes.names.includes(box)
}

function fullName(place: string): string {
  return place.includes('@') ? place : `${place}@default`
}
