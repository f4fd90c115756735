import { splitArguments } from '../dialplan/arguments.ts'
import { readPlace } from '../dialplan/place.ts'
import { setLocal } from '../pbx/frames.ts'
import type { FunctionCall, Functions } from './function.ts'

/** Variables elsewhere: of a subroutine, of another channel, of all; and whether there are any. */
/** Getvar without a channel reads on one that is in no context. */
const nowhere = { context: '', exten: '', priority: 1, callerId: { num: '' } }

export const scopeFunctions: Functions = {
  LOCAL: {
    read: ({ scope, channel, argument }) => (channel?.frames.length ? scope.read(channel, argument) : ''),
    write: ({ scope, channel, argument }, value) => channel !== undefined && setLocal(scope, channel, argument, value),
  },
  LOCAL_PEEK: {
    read: ({ scope, channel, argument }) => {
      const [depth = '', name = ''] = splitArguments(argument)
      const frames = [...(channel?.frames ?? [])].reverse()
      const above = Number.parseInt(depth, 10) || 0
      // What a frame hides is the value of the one around it.
      for (let at = above - 1; at >= 0; at--) if (frames[at]?.hidden.has(name)) return frames[at]?.hidden.get(name)
      return scope.read(channel, name)
    },
  },
  STACK_PEEK: {
    read: ({ channel, argument }) => {
      const [depth = '', part = ''] = splitArguments(argument)
      const frame = channel?.frames.at(-(Number.parseInt(depth, 10) || 0))
      if (frame === undefined || !/^[1-9]/.test(depth)) return ''
      const { context, exten, priority } = frame
      if (part.startsWith('l')) return `${context},${exten},${priority}`
      return part.startsWith('c')
        ? context
        : part.startsWith('e')
          ? exten
          : part.startsWith('p')
            ? String(priority)
            : ''
    },
  },
  EXCEPTION: {
    read: ({ channel, argument }) => {
      const raised = channel?.raised
      if (raised === undefined) return ''
      const { reason, context, exten, priority } = raised
      const parts: Readonly<Record<string, string>> = { reason, context, exten, priority: String(priority) }
      return parts[argument.toLowerCase()] ?? ''
    },
  },
  MASTER_CHANNEL: {
    read: (call) => call.scope.read(master(call), call.argument),
    write: (call, value) => {
      call.scope.setVariable(master(call), call.argument, value)
      return true
    },
  },
  EXPORT: {
    write: ({ scope, argument }, value) => {
      const [name = '', variable = ''] = splitArguments(argument)
      const channel = scope.channel(name)
      return channel !== undefined && variable !== '' && scope.assign(channel, variable, value)
    },
  },
  EVAL: { read: ({ scope, channel, argument }) => scope.substitute(channel, argument) },
  EVAL_EXTEN: {
    read: ({ scope, channel, argument }) => {
      const place = readPlace(scope.dialplan, channel ?? nowhere, argument)
      if (place === undefined) return ''
      const { context, exten, priority } = place
      const step = scope.dialplan.step(context, exten, priority, channel?.callerId.num)
      return step === undefined ? '' : scope.substitute(channel, step.data)
    },
  },
  DELETE: {
    write: ({ scope, channel, argument }) => {
      scope.unsetVariable(channel, argument)
      return true
    },
  },
  VARIABLE_EXISTS: {
    read: ({ scope, channel, argument }) =>
      channel?.variables.has(argument) || scope.globals.has(argument) || scope.read(channel, argument) !== ''
        ? '1'
        : '0',
  },
  GLOBAL_DELETE: {
    write: ({ scope, argument }) => {
      scope.unsetVariable(undefined, argument)
      return true
    },
  },
  GLOBAL_EXISTS: { read: ({ scope, argument }) => (scope.globals.has(argument) ? '1' : '0') },
}

/** The channel that its call began with. */
function master({ scope, channel }: FunctionCall): FunctionCall['channel'] {
  return channel === undefined ? undefined : (scope.channel(channel.linkedid) ?? channel)
}
