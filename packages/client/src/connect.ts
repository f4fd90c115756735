import type { Branch } from '@openami/bindings'
import { loadEventSpec } from '@openami/transport/internal'
import { AmiClient } from './client.ts'
import { beforeListening } from './listening.ts'
import { attachMethods, type Client } from './methods.ts'
import { type ConnectOptions, readOptions } from './options.ts'
import { unlessAborted } from './unless-aborted.ts'

/**
 * Connects and logs in. With a `sync` hook, resolves once that has run for the first time, whatever came of it.
 *
 * @throws ConnectError no connection, or no login within `connectTimeout`
 * @throws LoginError the server refused the login
 * @throws ServerShuttingDownError the server is about to stop or restart; another attempt may succeed
 * @throws ProtocolError the peer is not an AMI server
 * @throws AbortError the signal fired
 * @throws TypeError the options cannot be used
 */
export async function connect<const R extends Branch | (string & {}) = string>(
  options: ConnectOptions<R>,
): Promise<Client<R>> {
  attachMethods()
  const client = new AmiClient<R>(readOptions(options))
  await loadEventSpec()
  await client.start()
  try {
    await beforeListening((listening) => unlessAborted(client.open(listening), options.signal))
  } catch (error) {
    await client.close({ signal: AbortSignal.abort() })
    throw error
  }
  return client as Client<R>
}
