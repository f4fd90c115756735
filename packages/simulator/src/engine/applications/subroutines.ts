import { splitArguments } from '../dialplan/arguments.ts'
import type { Channel, Frame, Place } from '../pbx/channel.ts'
import { setLocal } from '../pbx/frames.ts'
import { type Applications, type Call, immediate, type Jump } from './application.ts'
import { choice, jump } from './flow.ts'

/** Subroutines within subroutines: one that calls itself would fill the memory. */
const maxFrames = 1_000

/** Subroutines, and the variables that are theirs. */
export const subroutineApplications: Applications = {
  Gosub: immediate((call) => gosub(call, call.data)),
  GosubIf: immediate((call) => {
    const { condition, yes, no } = choice(call.data)
    const place = condition ? yes : no
    return place === '' ? undefined : gosub(call, place)
  }),
  Return: immediate(({ pbx, channel, data }) => {
    const frame = returnFrom(pbx, channel)
    if (frame === undefined) return 'hangup'
    pbx.setVariable(channel, 'GOSUB_RETVAL', data)
    return { context: frame.context, exten: frame.exten, priority: frame.priority + 1 }
  }),
  StackPop: immediate(({ pbx, channel }) => {
    returnFrom(pbx, channel)
    return undefined
  }),
}

/** `place(arguments)`: remembers where it comes from, by default where the channel is, and sets ARG1, ARG2 … for as long as it lasts. */
export function gosub(call: Pick<Call, 'pbx' | 'channel'>, text: string, from?: Place): Jump | 'hangup' {
  const { pbx, channel } = call
  const open = text.indexOf('(')
  const place = open === -1 ? text : text.slice(0, open)
  const inner =
    open === -1 ? '' : text.slice(open + 1, text.lastIndexOf(')') > open ? text.lastIndexOf(')') : undefined)
  const target = jump(call, place)
  const { context = channel.context, exten = channel.exten, priority } = target
  if (pbx.dialplan.step(context, exten, priority, channel.callerId.num) === undefined) return 'hangup'
  if (channel.frames.length >= maxFrames) return 'hangup'
  const given = inner === '' ? [] : splitArguments(inner)
  const argumentCount = Math.max(given.length, channel.frames.at(-1)?.argumentCount ?? 0)
  const { context: ownContext, exten: ownExten, priority: ownPriority } = from ?? channel
  const frame = { context: ownContext, exten: ownExten, priority: ownPriority, argumentCount, hidden: new Map() }
  channel.frames.push(frame)
  // Arguments of the subroutine around it are hidden, too.
  for (let index = 0; index < argumentCount; index++) setLocal(pbx, channel, `ARG${index + 1}`, given[index] ?? '')
  setLocal(pbx, channel, 'ARGC', String(given.length))
  return target
}

/** Leaves the innermost subroutine: takes away its variables, and shows again what they hid. */
export function returnFrom(pbx: Call['pbx'], channel: Channel): Frame | undefined {
  const frame = channel.frames.pop()
  for (const [name, value] of [...(frame?.hidden ?? [])].reverse()) {
    pbx.unsetVariable(channel, name)
    if (value !== undefined) channel.variables.set(name, value)
  }
  return frame
}
