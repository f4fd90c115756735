import { type Applications, argumentsOf, type Call, effect } from '../applications/application.ts'
import { answer, play } from '../applications/media.ts'
import { collect } from '../applications/reading.ts'
import { type Outcome, type Script, script } from '../applications/script.ts'
import { type OptionLetters, options } from '../dialplan/option-letters.ts'
import type { MeetmeRoom } from './meetme-room.ts'
import { stay } from './meetme-stay.ts'

/** Digits of a room's number or PIN at most. */
const maxDigits = 79
const attempts = 3

/** Conferences before ConfBridge. */
export const meetmeApplications: Applications = {
  /** `number,options,pin` */
  MeetMe: script(function* (call) {
    yield* answer(call)
    const [given = '', letters, pin = ''] = argumentsOf(call)
    const flags = options(letters)
    for (let attempt = 0; attempt < attempts; attempt++) {
      const name = given === '' ? (yield* collect(call, 'conf-getconfno', maxDigits, undefined)).digits : given
      const room = name === '' ? undefined : yield* roomOf(call, name, flags, pin)
      if (room !== undefined) return yield* visit(call, room, flags, pin)
      if (name !== '') yield* play(call, 'conf-invalid')
      if (given !== '') break
    }
    return 'hangup'
  }),
  /** `number,command,user`, where the command is a letter. */
  MeetMeAdmin: effect((call) => {
    const [name = '', command = '', number = ''] = argumentsOf(call)
    const room = call.pbx.meetme.get(name)
    if (room !== undefined) administer(room, command.charAt(0), number)
  }),
  /** `number,variable`; without a variable the caller hears how many there are. */
  MeetMeCount: script(function* (call) {
    const [name = '', variable = ''] = argumentsOf(call)
    if (name === '') return 'hangup'
    const count = call.pbx.meetme.get(name)?.users.length ?? 0
    if (variable !== '') call.pbx.setVariable(call.channel, variable, String(count))
    else {
      yield* answer(call)
      yield* play(call, `digits/${count}`)
    }
    return undefined
  }),
}

function* roomOf(call: Call, name: string, flags: OptionLetters, pin: string): Script<MeetmeRoom | undefined> {
  const { meetme } = call.pbx
  if (!flags.has('d') && !flags.has('D')) return meetme.open(name)
  const known = meetme.get(name)
  if (known !== undefined) return known
  // With `D`, who makes the room chooses its PIN.
  const asks = flags.has('D') && pin === ''
  return meetme.make(name, asks ? (yield* collect(call, 'conf-getpin', maxDigits, undefined)).digits : pin)
}

function* visit(call: Call, room: MeetmeRoom, flags: OptionLetters, pin: string): Script<Outcome> {
  try {
    const role = yield* roleOf(call, room, flags, pin)
    if (role === undefined) return 'hangup'
    if (room.locked && role !== 'admin') {
      yield* play(call, 'conf-locked')
      return 'hangup'
    }
    return yield* takePart(call, room, flags, role === 'admin')
  } finally {
    call.pbx.meetme.close(room)
  }
}

function* takePart(call: Call, room: MeetmeRoom, flags: OptionLetters, isAdmin: boolean): Script<Outcome> {
  const user = room.add(call.channel, flags, isAdmin)
  try {
    if (!flags.has('q') && !flags.has('1')) {
      if (room.users.length === 1 && !flags.has('w')) yield* play(call, 'conf-onlyperson')
      if (flags.has('w') && !room.hasMarked) yield* play(call, 'conf-waitforleader')
    }
    room.enter(user)
    const outcome = yield* stay(call, room, user)
    if (outcome === 'kicked' && !flags.has('q')) yield* play(call, 'conf-kicked')
    if (outcome === 'unmarked' && !flags.has('q')) yield* play(call, 'conf-leaderhasleft')
    return outcome === 'unmarked' ? 'hangup' : typeof outcome === 'object' ? outcome : undefined
  } finally {
    room.remove(user)
  }
}

/** What a caller is by its options and its PIN; undefined where it does not know one that is needed. */
function* roleOf(
  call: Call,
  room: MeetmeRoom,
  flags: OptionLetters,
  given: string,
): Script<'admin' | 'user' | undefined> {
  const { pin, adminPin, isDynamic } = room
  const asksAdmin = flags.has('a')
  const needed = asksAdmin ? adminPin || pin : pin
  const made = isDynamic && room.users.length === 0
  if (needed === '' || made) return asksAdmin ? 'admin' : 'user'
  const asksAlways = flags.has('P') || flags.has('D')
  for (let attempt = 0; attempt < attempts; attempt++) {
    const isGiven = given !== '' && !asksAlways
    const said = isGiven ? given : (yield* collect(call, 'conf-getpin', maxDigits, undefined)).digits
    if (adminPin !== '' && said === adminPin) return 'admin'
    if (said === pin && (adminPin === '' || !asksAdmin)) return asksAdmin ? 'admin' : 'user'
    if ((yield* play(call, 'conf-invalidpin')) === 'failed' || isGiven) return undefined
  }
  return undefined
}

/** Commands that change a volume change nothing here. */
function administer(room: MeetmeRoom, command: string, number: string): void {
  const user = room.user(Number.parseInt(number, 10))
  if (command === 'L' || command === 'l') room.locked = command === 'L'
  else if (command === 'K') for (const each of [...room.users]) room.kick(each)
  else if (command === 'k' && user !== undefined) room.kick(user)
  else if (command === 'e') {
    const { last } = room
    if (last !== undefined && !last.isAdmin) room.kick(last)
  } else if (command === 'M' && user !== undefined) room.mute(user, true)
  else if (command === 'm' && user !== undefined) room.mute(user, false)
  else if (command === 'N') for (const each of room.users.filter(({ isAdmin }) => !isAdmin)) room.mute(each, true)
  else if (command === 'n') for (const each of room.users) room.mute(each, false)
}
