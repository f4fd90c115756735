import { options } from '../dialplan/option-letters.ts'
import { type Applications, argumentsOf, type Call, effect } from './application.ts'
import { answer, anyDigit, digit, play, sleep } from './media.ts'
import { collect } from './reading.ts'
import { type Outcome, type Script, script } from './script.ts'

/** Programs are never run; a directory, a dial tone from the server, and what asks a caller for a number. */
export const outsideApplications: Applications = {
  // No program is run; the dialplan continues as if it had succeeded.
  System: effect(({ pbx, channel }) => pbx.setVariable(channel, 'SYSTEMSTATUS', 'SUCCESS')),
  TrySystem: effect(({ pbx, channel }) => pbx.setVariable(channel, 'SYSTEMSTATUS', 'SUCCESS')),
  DISA: script(dialTone),
  PrivacyManager: script(privacyManager),
  ReadExten: script(readExtension),
  ForkCDR: effect(() => undefined),
  ResetCDR: effect(({ pbx, channel }) => pbx.records.reset(channel)),
  NoCDR: effect(({ pbx, channel }) => pbx.records.disable(channel)),
  ClearHash: effect(({ channel, data }) => {
    const prefix = `~HASH~${data}~`
    for (const name of [...channel.variables.keys()]) if (name.startsWith(prefix)) channel.variables.delete(name)
  }),
  HangupCauseClear: effect(() => undefined),
  PJSIPHangup: effect(() => undefined),
}

/** `password,context,caller id`: after the password, the caller's digits are dialled from the context, as an internal phone would. */
function* dialTone(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const [password = '', place = ''] = argumentsOf({ pbx, data })
  if (password === '') return 'hangup'
  if (!options(argumentsOf({ pbx, data })[4]).has('n')) yield* answer(call)
  const context = place === '' ? 'disa' : place
  if (password !== 'no-password') {
    const { digits } = yield* collect(call, '', 30, 20_000)
    if (digits !== password) {
      yield* play(call, 'auth-incorrect')
      yield* sleep(call, 10_000)
      return 'hangup'
    }
  }
  let dialled = ''
  for (;;) {
    const { num } = channel.callerId
    if (dialled !== '' && !pbx.dialplan.matchesMore(context, dialled, num)) break
    const pressed = yield* digit(call, dialled === '' ? 20_000 : 10_000)
    if (pressed === undefined) break
    if (pressed === '#' && dialled !== '') break
    dialled += pressed
  }
  if (dialled === '' || !pbx.dialplan.has(context, dialled, channel.callerId.num)) {
    if (!pbx.dialplan.has(context, 'i', channel.callerId.num)) return 'hangup'
    pbx.setVariable(channel, 'INVALID_EXTEN', dialled)
    return { context, exten: 'i', priority: 1 }
  }
  return { context, exten: dialled, priority: 1 }
}

function* privacyManager(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const [tries = '', length = ''] = argumentsOf({ pbx, data })
  if (channel.callerId.num !== '') {
    pbx.setVariable(channel, 'PRIVACYMGRSTATUS', 'SUCCESS')
    return undefined
  }
  yield* answer(call)
  const least = Number.parseInt(length, 10) || 10
  if ((yield* play(call, 'privacy-unident')) !== 'failed') {
    for (let left = Number.parseInt(tries, 10) || 3; left > 0; left--) {
      const { digits } = yield* collect(call, 'privacy-prompt', 29, 5_000)
      if (digits.length < least) continue
      pbx.setCallerId(channel, 'num', digits)
      pbx.setVariable(channel, 'PRIVACYMGRSTATUS', 'SUCCESS')
      return undefined
    }
  }
  pbx.setVariable(channel, 'PRIVACYMGRSTATUS', 'FAILED')
  return undefined
}

/** `variable,sound,context,options,seconds`: digits until they are an extension. */
function* readExtension(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const [name = '', sound = '', place = '', flags, seconds = ''] = argumentsOf({ pbx, data })
  const set = (status: string, value: string): undefined => {
    if (name !== '') pbx.setVariable(channel, name, value)
    pbx.setVariable(channel, 'READEXTENSTATUS', status)
  }
  const found = options(flags)
  if (name === '') return set('ERROR', '')
  if (channel.state !== 6) {
    if (found.has('s')) return set('SKIPPED', '')
    if (!found.has('n')) yield* answer(call)
  }
  const context = place === '' ? channel.context : place
  const limit = Number.parseFloat(seconds) > 0 ? Number.parseFloat(seconds) * 1_000 : undefined
  let digits = (yield* play(call, sound, anyDigit)) ?? ''
  if (digits === 'failed') digits = ''
  for (;;) {
    if (digits !== '' && !pbx.dialplan.matchesMore(context, digits, channel.callerId.num)) break
    const pressed = yield* digit(call, limit ?? (digits === '' ? 10_000 : 5_000))
    if (pressed === undefined) {
      if (digits === '') return set('TIMEOUT', pbx.dialplan.has(context, 't') ? 't' : '')
      break
    }
    if (pressed === '#') break
    digits += pressed
  }
  const isThere = pbx.dialplan.has(context, digits, channel.callerId.num)
  return set(isThere ? 'OK' : 'INVALID', isThere ? digits : pbx.dialplan.has(context, 'i') ? 'i' : digits)
}
