import type { Client } from '@openami/client'
import { follow, type LivePbx, type Snapshot } from '@openami/live'
import { subjectsOf } from '../subjects.ts'
import type { Publisher } from './publisher.ts'
import { patchMessages, type StateBody, snapshotMessages } from './state-messages.ts'

/** Milliseconds between snapshots, if something has changed: the way that a new consumer has to read. */
const interval = 60_000

/** Publishes snapshots of the server's state and the patches between them. Returns what ends it. */
export function publishState(client: Client, publisher: Publisher, node: string): () => void {
  const { state, snapshot } = subjectsOf(node)
  let pbx: LivePbx | undefined
  let ended = false
  let current: { return?: () => unknown } | undefined
  // Without what every message has.
  const room = (): number => publisher.maxLength - 1_024
  const publish = (messages: readonly StateBody[]): void => {
    for (const message of messages) publisher.publish(message.kind === 'snapshot' ? snapshot : state, message)
  }
  const read = async (from: LivePbx): Promise<void> => {
    const patches = from.patches()
    current = patches
    let first = true
    for await (const operations of patches) {
      if (current !== patches) return
      if (first) publish(snapshotMessages((operations[0] as { value: Snapshot }).value, room()))
      else if (operations.length > 0) {
        changed = true
        publish(patchMessages(operations, room()))
      }
      first = false
    }
  }
  let changed = false
  const timer = setInterval(() => {
    if (!changed || pbx === undefined) return
    changed = false
    // What the former iteration has not read yet is in the new one's snapshot.
    const before = current
    void keepReading(pbx)
    before?.return?.()
  }, interval)
  // A reader that was too slow begins with a snapshot.
  const keepReading = (from: LivePbx): Promise<void> => read(from).catch(() => (ended ? undefined : keepReading(from)))
  void follow(client).then(
    (followed) => {
      pbx = followed
      if (ended) pbx.close()
      else void keepReading(pbx)
    },
    // The client has ended; its bridge sees that for itself.
    () => undefined,
  )
  return () => {
    ended = true
    clearInterval(timer)
    pbx?.close()
  }
}
