import { actionDescriptor, actionNames, availableIn, eventDescriptor } from '@openami/bindings'

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
      // What has a class is also sent unasked: an answer needs none.
      if (eventDescriptor(event)?.privileges.some(({ privileges }) => privileges.length > 0)) continue
      askers.set(event, [...(askers.get(event) ?? []), action])
    }
  }
  return askers
}
