import { actionDescriptor, actionNames, availableIn } from '@openami/bindings'

/** Answers of an action that also come by themselves. */
const unaskedToo = new Set([
  'DeviceStateChange',
  'ExtensionStatus',
  'ParkedCall',
  'PeerStatus',
  'PJSIPMaintenanceStatus',
  'PresenceStateChange',
])

/**
 * Events that come only in answers, each with the actions that ask for them. The server writes them straight to the
 * asker: neither read classes nor filters apply.
 */
export function answersIn(release: string): ReadonlyMap<string, readonly string[]> {
  const askers = new Map<string, string[]>()
  for (const action of actionNames) {
    const descriptor = actionDescriptor(action)
    if (descriptor === undefined || !availableIn(descriptor.availability, release)) continue
    const events = descriptor.replies.flatMap(({ items = [], ends }) => (ends === undefined ? items : [...items, ends]))
    for (const event of new Set(events)) {
      if (unaskedToo.has(event)) continue
      askers.set(event, [...(askers.get(event) ?? []), action])
    }
  }
  return askers
}
