import type { Channel } from './channel.ts'
import type { PbxEvent } from './pbx-events.ts'

/** Sets a variable of the innermost subroutine; false outside of any. */
export function setLocal(
  pbx: { readonly emit: (event: PbxEvent) => void },
  channel: Channel,
  name: string,
  value: string,
): boolean {
  const frame = channel.frames.at(-1)
  if (frame === undefined) return false
  const isNew = !frame.hidden.has(name)
  if (isNew) frame.hidden.set(name, channel.variables.get(name))
  channel.variables.set(name, value)
  if (!isNew) pbx.emit({ type: 'variable-set', channel, name, value })
  pbx.emit({ type: 'variable-set', channel, name: `LOCAL(${name})`, value })
  return true
}
