import { printable } from '@openami/bindings/internal'
import type { Client } from '@openami/client'

/**
 * Says on standard error that the connection broke, and that it is there again. The function that it returns throws
 * where the client has given up, as after a login that is refused.
 */
export function reportBreaks(client: Client): () => void {
  let end: Error | undefined
  const say = (text: string): void => void process.stderr.write(`openami: ${text}\n`)
  client.lifecycle.on('disconnect', ({ reason }) =>
    say(`the connection broke; connecting again (${printable(reason.message)})`),
  )
  client.lifecycle.on('reconnect', () => say('connected again; events in between are lost'))
  client.lifecycle.on('close', ({ reason }) => {
    end = reason
  })
  return () => {
    if (end !== undefined) throw end
  }
}
