import type { Channel } from './channel.ts'
import type { PbxEvent } from './pbx-events.ts'

interface VariablesPbx {
  readonly globals: Map<string, string>
  readonly scratch: Map<string, string> | undefined
  readonly emit: (event: PbxEvent) => void
}

/** Underscores before the name: called channels get the variable, too; two of them: those that these call as well. */
export function setVariable(pbx: VariablesPbx, channel: Channel | undefined, name: string, value: string): void {
  const [, underscores = '', bare = name] = /^(_{0,2})(.*)$/s.exec(name) ?? []
  if (channel === undefined) {
    const globals = pbx.scratch ?? pbx.globals
    globals.delete(bare)
    globals.set(bare, value)
  } else {
    channel.variables.delete(bare)
    channel.variables.set(bare, value)
    if (underscores === '_' || underscores === '__') channel.inherited.set(bare, underscores)
    else channel.inherited.delete(bare)
  }
  pbx.emit({ type: 'variable-set', channel, name, value })
}

/** Takes a variable away; an event is emitted only if it had a value. */
export function unsetVariable(pbx: VariablesPbx, channel: Channel | undefined, name: string): void {
  const variables = channel?.variables ?? pbx.globals
  const before = variables.get(name)
  variables.delete(name)
  channel?.inherited.delete(name)
  if (before) pbx.emit({ type: 'variable-set', channel, name, value: '', removed: true })
}
