import * as openami from '../src/index.ts'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const yes = <T extends true>(): T => true as T

/** Never called: the compiler is the test. What a release lacks is a mistake, what it has is not. */
export async function releases(): Promise<void> {
  const any = await openami.connect({ username: 'a' })
  yes<Equal<typeof any, openami.Client>>()
  any.zapHangup({ ZapChannel: 1 })
  any.on('Link', (event) => event.Channel1)
  any.on('Hangup', (event) => event.Tenantid)
  any.on('*', (event) => event.name)
  any.on('Brandnew' as string, (event) => event.get('X'))

  const new22 = await openami.connect({ release: '22' })
  yes<Equal<typeof new22, openami.Client<'22'>>>()
  new22.ping()
  const { items } = await new22.queueStatus({ Queue: 'support' })
  const names: string[] = items.map(({ name }) => name)
  new22.on('Hangup', (event) => {
    yes<Equal<typeof event.name, 'Hangup'>>()
    event.Tenantid?.toUpperCase()
    event.get('Anything')
    const whole: openami.AmiEvent = event
    return whole
  })
  for await (const event of new22.events('DialBegin', 'DialEnd')) event.DestChannel?.toUpperCase()
  const enter = await new22.once('BridgeEnter')
  enter.BridgeUniqueid?.toUpperCase()
  new22.on('*', (event: openami.AmiEvent) => event.name)
  new22.on(names.join(), (event) => event.get('X'))
  new22.events(names.join(), 'Hangup')
  new22.events(names.join(), { limit: 1 })
  new22.events()
  for await (const event of new22.events('Hangup', 'DialEnd', { limit: 1 })) event.Channel?.toUpperCase()
  new22.messageSend({ Destination: 'pjsip:a', Body: 'b' })
  new22.userEvent({ UserEvent: 'Mine', Anything: 1 })
  // @ts-expect-error: left after 1.4
  new22.zapHangup({ ZapChannel: 1 })
  // @ts-expect-error: left after 20
  new22.sipPeers()
  // @ts-expect-error: left after 1.4
  new22.on('Link', () => undefined)
  // @ts-expect-error: left after 11
  await new22.once('Bridge')
  // @ts-expect-error: left after 11
  new22.events('Hangup', 'Dial')
  // @ts-expect-error: left after 11, also when options follow it
  new22.events('Hangup', 'Dial', { limit: 1 })
  // @ts-expect-error: left after 11
  new22.attendedTransfer({ Channel: 'a', Exten: '1', Context: 'b', Priority: 1 })

  const old = await openami.connect({ release: '1.4' })
  old.zapHangup({ ZapChannel: 1 })
  old.on('Link', (event) => event.Channel1?.toUpperCase())
  old.on('Hangup', (event) => event.Channel?.toUpperCase())
  // @ts-expect-error: from 1.8 on
  old.hangup({ Channel: 'a', Cause: 16 })
  old.hangup({ Channel: 'a' })
  // @ts-expect-error: from 12 on
  old.on('BridgeEnter', () => undefined)
  // @ts-expect-error: from 12 on
  old.on('Hangup', (event) => event.ConnectedLineNum)
  // @ts-expect-error: from 13 on
  old.pjsipShowEndpoints()

  // A branch that is described before its first release.
  const coming: openami.Client<'24'> = await openami.connect({ release: '24' })
  coming.pjsipShowEndpoints()
  coming.on('TransportDetail', (event) => event.ExternalSignalingHostname?.toUpperCase())
  // @ts-expect-error: from 24 on
  new22.on('TransportDetail', (event) => event.ExternalSignalingHostname)
  // @ts-expect-error: left after 20
  coming.sipPeers()

  // Releases within a branch have the types of the branch.
  yes<Equal<openami.BranchOf<'18.19' | '1.4.44' | '1.6.2.24' | '1.6.2' | '22.1.0'>, '18' | '1.4' | '1.6.2' | '22'>>()
  const minor: openami.Client<'18.19'> = await openami.connect({ release: '18.19' })
  minor.on('Hangup', (event) => event.Tenantid)
  // @ts-expect-error: left after 1.4
  minor.zapHangup({ ZapChannel: 1 })
  // Of two, what both have.
  const both = await openami.connect({ release: names.length > 0 ? ('16' as const) : ('22' as const) })
  both.pjsipShowEndpoints()
  // @ts-expect-error: 22 has it not
  both.sipPeers()
  // @ts-expect-error: 16 has it not
  both.pjsipHangup({ Channel: 'a' })
  // A release unknown to the spec, or only at run time, takes nothing away.
  const newer = await openami.connect({ release: '99' })
  newer.zapHangup({ ZapChannel: 1 })
  const options: openami.ConnectOptions = { release: names.join() }
  const later: openami.Client = await openami.connect(options)
  later.on('Link', (event) => event.Channel1)
  // One client for all functions that use few things.
  const hang = (client: Pick<openami.Client, 'hangup'>) => client.hangup({ Channel: 'a' })
  hang(new22)
  hang(any)
}

/** Helpers take a client of any release, and a client of one release is one. */
export async function helpers(old: openami.Client<'1.4'>, new22: openami.Client<'22'>): Promise<void> {
  const ping = (client: openami.Client) => client.ping()
  const cause = <R extends string>(client: openami.Client<R>): (() => void) => {
    void client.ping()
    return client.on('Hangup', (event) => event.Cause?.toFixed())
  }
  const status = (client: Pick<openami.Client, 'queueStatus'>) => client.queueStatus({})
  const hangups = (client: Pick<openami.Client, 'on' | 'once' | 'events'>) => {
    client.on('Hangup', (event) => event.Cause?.toFixed())
    return [client.once('Hangup'), client.events('Hangup', 'Newchannel')]
  }
  for (const client of [old, new22]) {
    const any: openami.Client = client
    await Promise.all([ping(client), status(client), any.ping()])
    hangups(client)
  }
  cause(old)
  cause(new22)
  const two = async (client: openami.Client<'16' | '22'>) => client.ping()
  await two(new22)
  // @ts-expect-error: another release
  const other: openami.Client<'22'> = old
  void other
}
