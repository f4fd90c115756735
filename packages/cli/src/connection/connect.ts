import { type Client, type ConnectOptions, connect } from '@openami/client'
import { interrupt } from '../interrupt.ts'
import type { ConnectionOptions } from './options.ts'
import { targetOf } from './target.ts'

/** Connects to the server that is meant, until Ctrl-C. */
export async function connectTo(options: ConnectionOptions, more: Partial<ConnectOptions> = {}): Promise<Client> {
  return connect({ ...(await targetOf(options)), signal: interrupt.signal, ...more })
}

/** Runs `work` with a connection, and closes it whatever comes. */
export async function withClient<T>(
  options: ConnectionOptions,
  more: Partial<ConnectOptions>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connectTo(options, more)
  try {
    return await work(client)
  } finally {
    // A second Ctrl-C, or a server that does not answer, must not keep the command alive.
    await client.close({ signal: AbortSignal.timeout(1_000) })
  }
}
