import type { DeviceState } from '../generated/values.ts'
import type { HeaderDescriptor } from './descriptor.ts'
import type { AmiEvent } from './event.ts'
import type { Fields } from './fields.ts'

/**
 * The state of the device of an event or reply, in one vocabulary: `NOT_INUSE` where `DeviceStateChange` has
 * `NOT_INUSE`, `QueueMember` `1`, `EndpointList` `Not in use` and `ExtensionStatus` `0`. Undefined where the message has
 * no device state or one that the spec does not know. The header keeps its text.
 */
export function deviceState(view: AmiEvent | Fields): DeviceState | undefined {
  const { index } = view.constructor as unknown as { index: { all: readonly HeaderDescriptor[] } }
  for (const { name, type } of index.all) {
    const text = type.deviceState === undefined ? undefined : view.get(name)
    if (text === undefined) continue
    const states = type.deviceState as Readonly<Record<string, string>>
    const key = text.trim()
    if (Object.hasOwn(states, key)) return states[key] as DeviceState
  }
  return undefined
}
