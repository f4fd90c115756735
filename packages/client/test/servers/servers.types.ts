import {
  type AllSettled,
  type Client,
  connectServers,
  type Server,
  type ServerEvent,
  type ServerOptions,
  type Servers,
  type Settled,
} from '../../src/index.ts'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const yes = <T extends true>(): T => true as T

/** Never called: the compiler is the test. */
export async function names(): Promise<void> {
  await using servers = await connectServers(
    { berlin: 'ami://app@berlin', paris: { host: 'paris', tls: true }, oslo: new URL('ami://app@oslo') },
    { secret: 's', require: 'all', sync: (server, { gap }) => [server.name.length, gap?.from, server.queueStatus()] },
  )
  yes<Equal<typeof servers, Servers<{ readonly berlin: string; readonly paris: string; readonly oslo: string }>>>()
  type Name = 'berlin' | 'paris' | 'oslo'
  const berlin = servers.server('berlin')
  yes<Equal<typeof berlin.name, 'berlin'>>()
  const client: Client = berlin
  const { items } = await berlin.queueStatus({ Queue: 'support' })
  const off: () => void = servers.on('Hangup', ({ server, event }) => {
    yes<Equal<typeof server, Name>>()
    yes<Equal<typeof event.Cause, number | undefined>>()
    servers.server(server).hangup({ Channel: event.Channel ?? '' })
  })
  servers.on('Brandnew' as string, ({ event }) => event.get('X'))
  servers.on('*', ({ server, event }) => {
    if (event.name === 'Hangup') yes<Equal<typeof event.Cause, number | undefined>>()
    return `${server} ${event.name}`
  })
  for await (const { event } of servers.events()) if (event.name === 'Hangup') event.Cause?.toFixed()
  for await (const { server, event } of servers.events('DialBegin', 'DialEnd')) {
    yes<Equal<typeof server, Name>>()
    yes<Equal<typeof event.name, 'DialBegin' | 'DialEnd'>>()
  }
  const { event } = await servers.once('BridgeEnter', { signal: AbortSignal.timeout(1) })
  event.BridgeUniqueid?.toUpperCase()
  servers.lifecycle.on('gap', ({ server, from }) => {
    yes<Equal<typeof server, Name>>()
    return from.getTime()
  })
  servers.lifecycle.on('connect', ({ server, amiVersion }) => [servers.state[server].since, amiVersion.length])
  const { paris } = servers.state
  if (paris.status === 'refused') paris.reason?.message.toUpperCase()
  const settled = await servers.all((server, signal) => server.coreShowChannels({}, { signal }))
  if (settled.oslo.status === 'fulfilled') settled.oslo.value.items.map((item) => item.get('Channel'))
  else settled.oslo.reason
  const versions: AllSettled<{ readonly berlin: string; readonly paris: string; readonly oslo: string }, string> =
    await servers.all(({ amiVersion }) => amiVersion)
  const one: Settled<string, 'berlin'> = versions.berlin
  const outside: string = items.join()
  if (servers.has(outside)) servers.server(outside).ping()
  for (const server of servers) yes<Equal<typeof server, Server<Name, string>>>()
  const again: Server<'berlin'> = await servers.add('berlin', 'ami://app@other')
  await servers.remove('berlin')
  void [client, off, one, again]
  // @ts-expect-error: no such server
  servers.server('rome')
  // @ts-expect-error: it may be none of them
  servers.server(outside)
  // @ts-expect-error: no such server
  servers.state.rome
  // @ts-expect-error: no such server
  settled.rome
  // @ts-expect-error: only names that the compiler knows
  servers.add('rome', 'ami://rome')
  // @ts-expect-error: no such server
  servers.remove('rome')
  // @ts-expect-error: no such event
  servers.on('Hangupp', () => undefined)
  // @ts-expect-error: no such event
  await servers.once('Hangupp')
  // @ts-expect-error: no such event
  servers.events('Hangup', 'Hangupp')
  // @ts-expect-error: the event of another name
  servers.on('Hangup', (heard: { readonly event: { readonly foo: number } }) => heard.event.foo)
  // @ts-expect-error: no such header
  berlin.queueStatus({ Kew: 'a' })
  // @ts-expect-error: a server has no signal of its own
  await connectServers({ berlin: { signal: AbortSignal.abort() } })
  // @ts-expect-error: a url is of one server
  await connectServers({}, { url: 'ami://h' })
}

export async function open(list: Record<string, ServerOptions>): Promise<void> {
  const servers = await connectServers(list)
  yes<Equal<typeof servers, Servers<{ readonly [x: string]: string }>>>()
  servers.server('anything')
  await servers.add('rome', 'ami://rome')
  servers.on('Hangup', ({ server, event }) => [server.toUpperCase(), event.Channel])
  servers.state.rome?.since.getTime()
  const any: Servers = servers
  const event: ServerEvent = { server: 'rome', event: await servers.server('rome').once('Hangup') }
  void [any, event]
}

export async function releases(): Promise<void> {
  const servers = await connectServers({
    old: { host: 'a', release: '16' },
    new: { host: 'b', release: '22' },
    some: { host: 'c', release: '1.4' },
  })
  yes<Equal<typeof servers, Servers<{ readonly old: '16'; readonly new: '22'; readonly some: '1.4' }>>>()
  const client: Client<'22'> = servers.server('new')
  servers.server('old').sipPeers()
  // @ts-expect-error: left after 20
  servers.server('new').sipPeers()
  servers.server('some').zapHangup({ ZapChannel: 1 })
  // What one of them has can be listened for, and comes from those that have it.
  servers.on('Link', ({ server, event }) => {
    yes<Equal<typeof server, 'some'>>()
    return event.Channel1
  })
  servers.on('Hangup', (heard) => {
    if (heard.server === 'new') heard.event.Tenantid?.toUpperCase()
    // @ts-expect-error: from 22 on
    if (heard.server === 'some') heard.event.Tenantid
  })
  // @ts-expect-error: none of them has it
  servers.on('Bridge', () => undefined)
  // What all have can be asked of all.
  await servers.all((server) => server.ping())
  // @ts-expect-error: 22 has it not
  await servers.all((server) => server.sipPeers())

  const same = await connectServers({ a: 'ami://a', b: 'ami://b', c: { release: '1.4' } }, { release: '22' })
  yes<Equal<typeof same, Servers<{ readonly a: '22'; readonly b: '22'; readonly c: '1.4' }>>>()
  // @ts-expect-error: left after 1.4
  same.server('a').zapHangup({ ZapChannel: 1 })
  await same.add('a', { host: 'a', release: '22' })
  void client
}
