import type { Part } from '@openami/live'
import { follow, type LivePbx } from '@openami/live'
import { withClient } from './connect.ts'
import type { ConnectionOptions } from './options.ts'

/** The state of these parts as it is now. */
export async function withState<T>(
  options: ConnectionOptions,
  parts: readonly Part[],
  work: (pbx: LivePbx) => Promise<T> | T,
): Promise<T> {
  return withClient(options, {}, async (client) => {
    const pbx = await follow(client, { parts })
    // A part that the server refuses to list would look empty.
    for (const refusal of pbx.unavailable.values()) throw refusal
    return work(pbx)
  })
}
