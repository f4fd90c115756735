import { substitute as substituteIn } from '../dialplan/substitute.ts'
import type { FunctionScope } from '../functions/function.ts'
import { functions } from '../functions/index.ts'
import type { Modules } from '../modules.ts'
import type { UnhandledLog } from '../unhandled.ts'
import type { Channel } from './channel.ts'

/** What variables and functions are read from, in addition to the channel. */
export interface VariableScope extends FunctionScope {
  readonly modules: Modules
  readonly unhandled: UnhandledLog
}

/** Value of a variable or function as Getvar and the dialplan see it; empty where there is none. */
export function readVariable(scope: VariableScope, channel: Channel | undefined, name: string): string {
  const [, fn, argument = ''] = /^(\w+)\((.*)\)$/s.exec(name) ?? []
  if (fn !== undefined) return readFunction(scope, channel, fn, argument)
  return builtIn(scope, channel, name) ?? channel?.variables.get(name) ?? scope.globals.get(name) ?? ''
}

/** Whether a variable is there, even if it is empty. */
export function isVariableSet(scope: VariableScope, channel: Channel | undefined, name: string): boolean {
  return builtIn(scope, channel, name) !== undefined || channel?.variables.has(name) === true || scope.globals.has(name)
}

/** Sets what can be set through a function; false where it cannot. */
export function writeFunction(
  scope: VariableScope,
  channel: Channel | undefined,
  text: string,
  value: string,
): boolean {
  const [, name = '', argument = ''] = /^(\w+)\((.*)\)$/s.exec(text) ?? []
  if (scope.modules.function(name) === undefined) return false
  const known = functions.get(name)
  if (known !== undefined) return known.write?.({ scope, channel, argument }, value) ?? false
  scope.unhandled.add('function', name)
  return false
}

/** `${…}` and `$[…]` in the text of a dialplan step. */
export function substitute(scope: VariableScope, channel: Channel | undefined, text: string): string {
  return substituteIn(text, {
    variable: (name) => readVariable(scope, channel, name),
    function: (name, argument) => readFunction(scope, channel, name, argument),
  })
}

function readFunction(scope: VariableScope, channel: Channel | undefined, name: string, argument: string): string {
  // Asterisk, too, gives a function that it does not have an empty value.
  if (scope.modules.function(name) === undefined) return ''
  const known = functions.get(name)
  if (known !== undefined) return known.read?.({ scope, channel, argument }) ?? ''
  scope.unhandled.add('function', name)
  return ''
}

function builtIn({ host }: VariableScope, channel: Channel | undefined, name: string): string | undefined {
  if (name === 'EPOCH') return String(Math.floor(host.clock.now() / 1000))
  if (channel === undefined) return undefined
  switch (name) {
    case 'CHANNEL':
      return channel.name
    case 'UNIQUEID':
      return channel.uniqueid
    case 'EXTEN':
      return channel.exten
    case 'CONTEXT':
      return channel.context
    case 'PRIORITY':
      return String(channel.priority)
    case 'HANGUPCAUSE':
      return String(channel.hangupCause)
    default:
      return undefined
  }
}
