import { loadEventSpec } from '@openami/transport/internal'
import { AmiClient } from './client.ts'
import { beforeListening } from './listening.ts'
import { attachMethods, type Client } from './methods.ts'
import { type ConnectOptions, readOptions } from './options.ts'
import { unlessAborted } from './unless-aborted.ts'

/** `connect`, loaded by its first call. */
export async function openClient<R extends string>(options: ConnectOptions<R>): Promise<Client<R>> {
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
