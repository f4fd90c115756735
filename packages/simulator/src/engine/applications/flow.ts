import { isTrue, splitArguments } from '../dialplan/arguments.ts'
import { isInTime } from '../dialplan/times.ts'
import type { Channel } from '../pbx/channel.ts'
import { type Applications, type Call, immediate, type Jump } from './application.ts'

/** Where the dialplan continues: jumps, subroutines, conditions, loops. */
export const flowApplications: Applications = {
  Goto: immediate((call) => jump(call, call.data)),
  GotoIf: immediate((call) => {
    const { condition, yes, no } = choice(call.data)
    const place = condition ? yes : no
    return place === '' ? undefined : jump(call, place)
  }),
  GotoIfTime: immediate((call) => {
    const [times, [yes = '', no = '']] = timed(call)
    const place = isInTime(times, call.pbx.host.clock.now()) ? yes : no
    return place === '' ? undefined : jump(call, place)
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
  TryExec: (call) => executeText(call, call.data),
  Gosub: immediate((call) => gosub(call, call.data)),
  GosubIf: immediate((call) => {
    const { condition, yes, no } = choice(call.data)
    const place = condition ? yes : no
    return place === '' ? undefined : gosub(call, place)
  }),
  Return: immediate(({ pbx, channel, data }) => {
    const frame = channel.frames.pop()
    if (frame === undefined) return 'hangup'
    pbx.setVariable(channel, 'GOSUB_RETVAL', data)
    return { context: frame.context, exten: frame.exten, priority: frame.priority + 1 }
  }),
  StackPop: immediate(({ channel }) => {
    channel.frames.pop()
    return undefined
  }),
  While: immediate((call) => (isTrue(call.data) ? undefined : leave(call, 'endwhile'))),
  EndWhile: immediate((call) => matching(call, 'endwhile', 'while', -1)),
  ContinueWhile: immediate((call) => matching(call, 'endwhile', 'while', -1)),
  ExitWhile: immediate((call) => leave(call, 'endwhile')),
  Random: immediate((call) => {
    const [chance = '0', place = ''] = splitAt(call.data, ':')
    return call.pbx.host.random() * 100 < Number.parseInt(chance, 10) ? jump(call, place) : undefined
  }),
}

/** `[[context,]exten,]priority`; where there is no such place, priority 0, which leads to the extension `i`. */
export function jump({ pbx, channel }: Pick<Call, 'pbx' | 'channel'>, place: string): Jump {
  const parts = splitArguments(place, pbx.legacy).map((part) => part.trim())
  const [priority = '1', exten = channel.exten, context = channel.context] = parts.reverse()
  return { context, exten, priority: pbx.dialplan.priority(context, exten, priority, channel.callerId.num) ?? 0 }
}

/** `place(arguments)`: remembers where it comes from, and sets ARG1, ARG2 … for as long as it lasts. */
function gosub(call: Call, text: string): Jump {
  const { pbx, channel } = call
  const [, place = text, inner] = /^([^(]*)\((.*)\)$/s.exec(text) ?? []
  const target = jump(call, place)
  channel.frames.push({ context: channel.context, exten: channel.exten, priority: channel.priority })
  const given = inner === undefined ? [] : splitArguments(inner)
  for (const [index, value] of given.entries()) pbx.setVariable(channel, `ARG${index + 1}`, value)
  return target
}

/** `condition?yes:no`; a colon within parentheses belongs to the branch. */
function choice(data: string): { condition: boolean; yes: string; no: string } {
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

/** Continues after the end of the loop that the channel is in. */
function leave(call: Call, end: string): Jump {
  const found = matching(call, 'while', end, 1)
  return found.priority === 0 ? found : { ...found, priority: found.priority + 1 }
}

/**
 * The step that opens or closes the loop: the next `wanted` in this direction that no `nested` one answers.
 * Where there is none, priority 0.
 */
function matching({ pbx, channel }: Call, nested: string, wanted: string, direction: 1 | -1): Jump {
  let depth = 0
  for (let priority = channel.priority + direction; priority > 0; priority += direction) {
    const step = stepAt(pbx, channel, priority)
    if (step === undefined) break
    const name = step.toLowerCase()
    if (name === nested) depth++
    else if (name === wanted && depth-- === 0) return { priority }
  }
  return { priority: 0 }
}

function stepAt(pbx: Call['pbx'], { context, exten, callerId }: Channel, priority: number): string | undefined {
  return pbx.dialplan.step(context, exten, priority, callerId.num)?.application
}
