import { type Client, type ConnectOptions, connect } from '@openami/client'
import { inject } from 'vitest'
import type { Login } from '../src/target.ts'

export const target = inject('target')
export const { users, pbx } = target

/** A client logged in as one of the target's users; everything that risks something is allowed. */
export function login(user: Login = users.admin, options: Partial<ConnectOptions> = {}): Promise<Client> {
  return connect({
    host: target.host,
    port: target.port,
    username: user.name,
    secret: user.secret,
    reconnect: false,
    allowRisks: ['runs-programs', 'reads-files', 'writes-files', 'stops-server'],
    ...options,
  })
}

/** A call that was answered: the channel that OriginateResponse names. */
export async function answeredCall(client: Client): Promise<string> {
  const { outcome } = await client.originate({
    Channel: pbx.answers,
    Context: pbx.context,
    Exten: pbx.exten,
    Priority: '1',
    Timeout: 5_000,
    Async: true,
  })
  const end = await outcome
  if (end?.Response !== 'Success' || end.Channel === undefined) throw new Error(`The call failed: ${end?.Reason}`)
  return end.Channel
}

/** Names of the channels that are there now. */
export async function channels(client: Client): Promise<string[]> {
  const { items } = await client.status()
  return items.map((item) => item.get('Channel') ?? '')
}

/** Hangs up every channel and waits until none is left. */
export async function hangUpAll(client: Client): Promise<void> {
  for (const deadline = Date.now() + 5_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const left = await channels(client)
    if (left.length === 0) return
    if (Date.now() > deadline) throw new Error(`Still there: ${left.join(', ')}`)
    // One that has ended by itself meanwhile is as good.
    await Promise.allSettled(left.map((channel) => client.hangup({ Channel: channel })))
  }
}
