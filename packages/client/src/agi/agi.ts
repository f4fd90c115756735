import type { AmiEvent } from '@openami/bindings'
import { AbortError } from '@openami/transport/errors'
import type { AmiClient, WaitOptions } from '../client.ts'
import { AgiSession, isOlder } from './session.ts'

/**
 * Calls `handler` for each channel that the dialplan puts under the control of AMI by `AGI(agi:async)`. Returns a function that ends
 * it; sessions that have begun go on.
 */
export function onAgi(client: AmiClient, handler: (session: AgiSession) => void): () => void {
  return onStart(client, (event) => handler(new AgiSession(client, event)))
}

function onStart(client: AmiClient, listener: (event: AmiEvent) => void): () => void {
  if (!isOlder(client)) return client.on('AsyncAGIStart', listener)
  return client.on('AsyncAGI', (event) => {
    if (event.get('SubEvent') === 'Start') listener(event)
  })
}

/**
 * Waits until the channel, by name or Uniqueid, is in `AGI(agi:async)`. Call it before the channel gets there: what it says at
 * that moment comes once. Originate takes Uniqueids as `ChannelId` and `OtherChannelId`.
 *
 * @throws AbortError when the signal fires or the client is closed
 */
export function agi(client: AmiClient, channel: string, { signal }: WaitOptions = {}): Promise<AgiSession> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      unlisten()
      unclose()
      signal?.removeEventListener('abort', onAbort)
    }
    const fail = (message: string, cause?: unknown): void => {
      stop()
      reject(new AbortError(message, false, { cause }))
    }
    const onAbort = (): void => fail(`Waiting for AGI on ${channel} was aborted`, signal?.reason)
    const unlisten = onStart(client, (event) => {
      if (event.get('Channel') !== channel && event.get('Uniqueid') !== channel) return
      stop()
      resolve(new AgiSession(client, event))
    })
    const unclose = client.lifecycle.on('close', () => fail(`The client was closed before ${channel} was in AGI`))
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
  })
}
