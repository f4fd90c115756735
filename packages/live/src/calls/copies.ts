import type { Channel } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'

/** Where the channel waits, meets or is parked it is shown with its name and its caller: they have changed. */
export function updateCopies(state: PbxState, { id, name, callerNumber, callerName, call }: Channel, at: number): void {
  const { conferences = [], queues = [], parked = [] } = state.calls.get(call) ?? {}
  const shown = { name, callerNumber, callerName }
  const withShown = <T extends { readonly channel: string }>(one: T): T =>
    one.channel === id ? { ...one, ...shown } : one
  for (const conference of conferences) {
    const { participants } = state.conferences.get(conference) ?? {}
    if (participants?.some(({ channel }) => channel === id) === true)
      state.conferences.update(conference, { participants: participants.map(withShown) }, at)
  }
  for (const queue of new Set(queues.map((visit) => visit.queue))) {
    const { callers } = state.queues.get(queue) ?? {}
    if (callers?.some(({ channel }) => channel === id) === true)
      state.queues.update(queue, { callers: callers.map(withShown) }, at)
  }
  for (const space of parked) if (state.parked.get(space)?.channel === id) state.parked.update(space, { name }, at)
}
