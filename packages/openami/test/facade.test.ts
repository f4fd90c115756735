import { describe, expect, it } from 'vitest'
import * as openami from '../src/index.ts'

describe('the facade', () => {
  it('has connect and every error', () => {
    expect(openami.connect).toBeTypeOf('function')
    const errors = [
      'ActionFailed',
      'PermissionDenied',
      'UnknownAction',
      'InvalidAction',
      'NotSent',
      'OutcomeUnknown',
      'ActionTimeout',
      'Aborted',
      'ConnectFailed',
      'LoginFailed',
      'ConnectionLost',
      'ProtocolError',
    ] as const
    for (const name of errors) expect(openami[name].prototype).toBeInstanceOf(Error)
  })

  it('says what is missing before it opens a socket', async () => {
    await expect(openami.connect({})).rejects.toThrow('connect: a username is needed')
  })
})

/** Never called: the compiler is the test. */
export async function types(client: openami.Client): Promise<void> {
  const { items } = await client.queueStatus({ Queue: 'support' })
  const name: 'QueueParams' | 'QueueMember' | 'QueueEntry' | string = items[0]?.name ?? ''
  client.on('Hangup', (event) => event.Channel?.toUpperCase())
  client.on('*', (event) => event.get(name))
  for await (const event of client.events('DialBegin', 'DialEnd')) event.get('DestChannel')
  const hangup = await client.once('Hangup')
  hangup.Channel?.toUpperCase()
  // @ts-expect-error: a header that a Hangup does not have
  hangup.NoSuchHeader
  // @ts-expect-error: Command is required
  await client.command({})
}
