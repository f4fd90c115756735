import { actionContract, actionNames, availableIn } from '@openami/bindings'
import { ActionFailedError, type Client } from '@openami/client'
import { interrupt } from '../interrupt.ts'

/** Asks for every list of the release that needs no parameter; they only read. What the user may not see is omitted. */
export async function askForLists(client: Client, release: string): Promise<void> {
  for (const name of actionNames) {
    if (interrupt.signal.aborted) return
    const { availability, replies, request, risk, outcome, waits } = actionContract(name) as Contract
    if (risk !== undefined || outcome !== undefined || waits !== undefined) continue
    if (request.some(({ required }) => required) || !replies.some(({ items }) => items !== undefined)) continue
    if (!availableIn(availability, release)) continue
    try {
      await client.send(name, {}, { signal: interrupt.signal })
    } catch (error) {
      // Refused, or of a module that is not loaded.
      if (!(error instanceof ActionFailedError)) throw error
    }
  }
}

type Contract = NonNullable<ReturnType<typeof actionContract>>
