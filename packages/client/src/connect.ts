import type { Branch } from '@openami/bindings'
import type { Client } from './methods.ts'
import type { ConnectOptions } from './options.ts'
import { copyOptions } from './options-copy.ts'

/**
 * Connects and logs in. With a `sync` hook, resolves once that has run for the first time, whatever came of it. The first
 * call loads the client, so that importing the package does not.
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
  const given = copyOptions(options)
  const { openClient } = await import('./open-client.ts')
  return openClient(given)
}
