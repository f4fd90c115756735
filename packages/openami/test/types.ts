import * as openami from '../src/index.ts'

/** Never called: the compiler is the test. Each type that a user needs comes from this one import. */
export async function types(client: openami.Client): Promise<void> {
  const options: openami.ConnectOptions = { keepalive: { interval: 1 }, reconnect: { maxAttempts: 1 }, allowRisks: [] }
  await using other = await openami.connect(options)
  const states: openami.ClientState[] = [client.state, other.state]
  const { items } = await client.queueStatus({ Queue: 'support' })
  const name: 'QueueParams' | 'QueueMember' | 'QueueEntry' | string = items[0]?.name ?? ''
  client.on('Hangup', (event) => event.Channel?.toUpperCase())
  client.on('Hangup', (event: openami.HangupEvent) => event['Cause-txt']?.toUpperCase())
  client.on('*', (event: openami.AmiEvent) => event.get(name))
  for await (const event of client.events('DialBegin', 'DialEnd')) event.get('DestChannel')
  const stream: openami.EventStream<openami.HangupEvent> = client.events('Hangup')
  const slow: openami.EventsOptions = { limit: 5, overflow: 'close' satisfies openami.Overflow }
  const any: openami.EventStream = client.events('Hangup', 'DialBegin', slow)
  for await (const event of client.events('Hangup', slow)) event['Cause-txt']?.toUpperCase()
  await Promise.all([stream.return(), any.return()])
  const hangup: openami.EventOf<'Hangup'> = await client.once('Hangup')
  hangup.Channel?.toUpperCase()
  const request: openami.OriginateRequest = { Channel: 'PJSIP/100', Application: 'Wait', Data: '5', Async: true }
  const call: openami.OriginateReply = await client.originate(request, { timeout: 1 } satisfies openami.CallOptions)
  const response: string | undefined = (await call.outcome)?.Response
  const message: openami.Message = call.response
  const reply: openami.Actions['Ping']['reply'] = await client.ping()
  client.lifecycle.on('gap', (gap: openami.Gap) => gap.from.getTime())
  client.lifecycle.on('diagnostic', ({ kind }: openami.Diagnostic) => kind)
  const known: [openami.ActionName, openami.EventName, keyof openami.Events] = ['Ping', 'Hangup', 'Dial']
  const { actions, byAction }: openami.Counters = client.counters
  const ping: openami.ActionCounters | undefined = byAction.Ping
  const logger: openami.Logger = { debug: () => 0, info: async () => undefined, warn: () => undefined, error: () => '' }
  const watched: openami.ConnectOptions = { logger, sync: (again, _reason, signal) => again.ping({}, { signal }) }
  const trace = ({ action, ms }: openami.ActionTrace): string => `${action} ${ms?.toFixed(1)}`
  const notice = (told: openami.LifecycleNotice): string => (told.name === 'gap' ? told.detail.reason : told.server)
  const heard = ({ event, client: whose }: openami.EventNotice): boolean => whose === client && event.has('Channel')
  const channel: 'openami.event' = openami.diagnosticsChannels.event
  const bytes: Uint8Array | undefined = hangup.getBytes('Channel') ?? openami.bytesOf(message.raw)
  await client.close({ signal: AbortSignal.timeout(1) })
  void [actions.inFlight, ping?.meanMs, watched, trace, notice, heard, channel, bytes]
  const risk: openami.Risk = 'runs-programs'
  const problems: [openami.ConnectProblem, openami.LoginProblem, openami.ProtocolProblem] = ['tls', 'in-use', 'torn']
  void [states, response, message, reply, known, risk, problems]
  await using servers = await openami.connectServers(
    { a: 'ami://a', b: options } satisfies openami.ServerMap,
    {
      require: 'none',
    } satisfies openami.ServersOptions,
  )
  const server: openami.Server<'a'> = servers.server('a')
  const { status }: openami.ServerState = servers.state.b
  const of: string | undefined = openami.serverOf(status)
  void [server, of]
  await using pbxs = await openami.follow(servers)
  await using pbx = await openami.follow(client)
  // One change may have either of two types.
  pbx.on('call:held', ({ call }) => call.id.length)
  pbxs.on('call:resumed', ({ call, server: whose }) => [call.id, whose])
  const held = (change: openami.ChangeOf<'call:held' | 'surprise'>): string => change.type
  pbx.on('sync-failed', ({ error }) => error)
  // @ts-expect-error: what a change of another type has
  pbx.on('call:ended', ({ error }) => error)
  void held
  // @ts-expect-error: no such server
  servers.server('c')
  // @ts-expect-error: a header that a Hangup does not have
  hangup.NoSuchHeader
  // @ts-expect-error: Command is required
  await client.command({})
}
