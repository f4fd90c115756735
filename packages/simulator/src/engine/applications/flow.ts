import { isTrue } from '../dialplan/arguments.ts'
import { readPlace } from '../dialplan/place.ts'
import { isInTime } from '../dialplan/times.ts'
import { type Applications, type Call, type Finish, immediate, type Jump } from './application.ts'

/** Where the dialplan continues: jumps, subroutines, conditions, loops. */
export const flowApplications: Applications = {
  Goto: immediate((call) => goTo(call, call.data)),
  GotoIf: immediate((call) => {
    const { condition, yes, no } = choice(call.data)
    const place = condition ? yes : no
    return place === '' ? undefined : goTo(call, place)
  }),
  GotoIfTime: immediate((call) => {
    const [times, [yes = '', no = '']] = timed(call)
    const place = isInTime(times, call.pbx.host.clock.now()) ? yes : no
    return place === '' ? undefined : goTo(call, place)
  }),
  ExecIf: (call) => {
    const { condition, yes, no } = choice(call.data)
    return executeText(call, condition ? yes : no)
  },
  ExecIfTime: (call) => {
    const [times, [yes = '']] = timed(call)
    return executeText(call, isInTime(times, call.pbx.host.clock.now()) ? yes : '')
  },
  Exec: (call) => executeText(call, call.data),
  TryExec: (call) => {
    const { pbx, channel, data } = call
    const isThere = pbx.modules.application(/^\s*(\w*)/.exec(data)?.[1] ?? '') !== undefined
    if (!isThere || data === '') {
      pbx.setVariable(channel, 'TRYSTATUS', data === '' ? 'SUCCESS' : 'NOAPP')
      call.finish('next')
      return undefined
    }
    const finish: Finish = (result) => {
      if (!channel.gone) pbx.setVariable(channel, 'TRYSTATUS', result === 'hangup' ? 'FAILED' : 'SUCCESS')
      call.finish(result === 'hangup' ? 'next' : result)
    }
    return executeText({ ...call, finish, execute: (name, text) => call.execute(name, text, finish) }, data)
  },
  Random: immediate((call) => {
    const [chance = '0', place = ''] = splitAt(call.data, ':')
    return call.pbx.host.random() * 100 < Number.parseInt(chance, 10) ? goTo(call, place) : undefined
  }),
}

/** A label that is not there ends the call; a number leads to the extension `i`. */
function goTo({ pbx, channel }: Call, place: string): Jump | 'hangup' {
  return readPlace(pbx.dialplan, channel, place, pbx.legacy) ?? 'hangup'
}

/** Where there is no such place, priority 0, which leads to the extension `i`. */
export function jump({ pbx, channel }: Pick<Call, 'pbx' | 'channel'>, place: string): Jump {
  return readPlace(pbx.dialplan, channel, place, pbx.legacy) ?? { priority: 0 }
}

/** `condition?yes:no`; a colon within parentheses belongs to the branch. */
export function choice(data: string): { condition: boolean; yes: string; no: string } {
  const [condition = '', rest = ''] = splitAt(data, '?')
  const [yes = '', no = ''] = splitAt(rest, ':')
  return { condition: isTrue(condition), yes: yes.trim(), no: no.trim() }
}

function timed({ data }: Call): [times: string, branches: string[]] {
  const [times = '', rest = ''] = splitAt(data, '?')
  return [times, splitAt(rest, ':').map((part) => part.trim())]
}

/** Splits at the first `mark` outside parentheses. */
function splitAt(text: string, mark: string): string[] {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === mark && depth === 0) return [text.slice(0, at), text.slice(at + 1)]
  }
  return [text]
}

/** `Application(data)`; an empty text continues at once. */
function executeText({ finish, execute }: Call, text: string): (() => void) | undefined {
  const [, application = text.trim(), data = ''] = /^\s*(\w+)\((.*)\)\s*$/s.exec(text) ?? []
  if (application !== '') return execute(application, data)
  finish('next')
  return undefined
}
