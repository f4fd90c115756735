import type * as openami from '../src/index.ts'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const yes = <T extends true>(): T => true as T

/** Never called: the compiler is the test. With a release, a text that each such message has is never undefined. */
export async function requiredTexts(any: openami.Client, new22: openami.Client<'22'>, old: openami.Client<'1.4'>) {
  new22.on('Hangup', (event) => {
    yes<Equal<typeof event.Channel, string>>()
    yes<Equal<typeof event.Uniqueid, string>>()
    yes<Equal<(typeof event)['Cause-txt'], string>>()
    yes<Equal<typeof event.Cause, number | undefined>>()
    // Its text may say that there is no value.
    yes<Equal<typeof event.CallerIDNum, string | undefined>>()
    // Came within a branch: 22 has it in all releases, but not in all messages.
    yes<Equal<typeof event.Tenantid, string | undefined>>()
  })
  any.on('Hangup', (event) => yes<Equal<typeof event.Channel, string | undefined>>())
  old.on('Hangup', (event) => yes<Equal<typeof event.Channel, string>>())
  // Only some releases of 13 have it, all of 14 do.
  yes<Equal<openami.EventOf<'Hangup', '13'>['Language'], string | undefined>>()
  yes<Equal<openami.EventOf<'Hangup', '14'>['Language'], string>>()
  yes<Equal<openami.EventOf<'Hangup'>['Language'], string | undefined>>()
  // Of a release that the spec does not know.
  yes<Equal<openami.EventOf<'Hangup', '99'>, openami.HangupEvent>>()
  yes<Equal<openami.EventOf<'Hangup', '22.1'>['Channel'], string>>()
  yes<Equal<openami.EventOf<'Hangup', '14' | '22'>['Language'], string>>()
  yes<Equal<openami.EventOf<'Hangup', '13' | '22'>['Language'], string | undefined>>()

  const state = openami_of(new22.once('Newstate')).ChannelStateDesc
  const known: 'Up' | (string & {}) = state
  for await (const event of new22.events('DialBegin', 'Hangup')) {
    if (event.name === 'Hangup') yes<Equal<typeof event.Channel, string>>()
    else yes<Equal<typeof event.DestChannel, string>>()
  }
  for await (const event of new22.events()) if (event.name === 'Hangup') yes<Equal<typeof event.Channel, string>>()

  // Items of lists, what ends them, and headers of replies.
  const { items, complete } = await new22.queueStatus()
  for (const item of items) if (item.name === 'QueueEntry') yes<Equal<typeof item.Channel, string>>()
  yes<Equal<NonNullable<typeof complete>['EventList'], string>>()
  await new22.queueStatus({}, { onItem: (item) => item.name === 'QueueParams' && item.Queue.toUpperCase() })
  for (const item of (await any.queueStatus()).items)
    if (item.name === 'QueueEntry') yes<Equal<typeof item.Channel, string | undefined>>()
  const settings = await new22.coreSettings()
  yes<Equal<typeof settings.AsteriskVersion, string>>()
  yes<Equal<Awaited<ReturnType<typeof any.coreSettings>>['AsteriskVersion'], string | undefined>>()
  const end = await (await new22.originate({ Channel: 'a', Application: 'Wait' })).outcome
  yes<Equal<NonNullable<typeof end>['Channel'], string>>()
  yes<Equal<NonNullable<typeof end>['Uniqueid'], string | undefined>>()
  void [known]
}

declare function openami_of<T>(promise: Promise<T>): T

/** Replies have the shape that the release gives them. */
export async function replies(any: openami.Client, new22: openami.Client<'22'>, old: openami.Client<'1.4'>) {
  const one = await old.dbGet({ Family: 'a', Key: 'b' })
  yes<Equal<typeof one.event.Val, string>>()
  // @ts-expect-error: a list from 1.8 on
  one.items
  const list = await new22.dbGet({ Family: 'a', Key: 'b' })
  yes<Equal<(typeof list.items)[number]['Val'], string>>()
  // @ts-expect-error: an event up to 1.6.2
  list.event
  const either = await any.dbGet({ Family: 'a', Key: 'b' })
  if ('items' in either) yes<Equal<(typeof either.items)[number]['Val'], string | undefined>>()
  else either.event.Val?.toUpperCase()
  // @ts-expect-error: which of them depends on the release
  either.items

  const rows = await old.iaxPeers()
  rows.text.toUpperCase()
  // @ts-expect-error: text up to 1.4
  rows.items
  const peers = await new22.iaxPeers()
  peers.items[0]?.ObjectName?.toUpperCase()
  // @ts-expect-error: a list from 1.6.2 on
  peers.text

  const pong = await new22.ping()
  yes<Equal<typeof pong.Ping, string>>()
  const plain = await old.ping()
  plain.response.get('Response')
  // @ts-expect-error: from 1.6.2 on
  plain.Ping
  const { Ping } = await any.ping()
  Ping?.toUpperCase()
  yes<Equal<Awaited<ReturnType<typeof any.ping>>, openami.PingReply>>()

  const { output } = await old.command({ Command: 'a' })
  yes<Equal<typeof output, string[]>>()
  const read = await new22.getvar({ Variable: 'A' })
  yes<Equal<typeof read.Variable, string>>()
  // @ts-expect-error: from 1.2 on
  const none = (client: openami.Client<'1.0'>) => client.getvar({ Variable: 'A' }).then((reply) => reply.Variable)
  const both = async (client: openami.Client<'16' | '22'>) => (await client.ping()).Ping.toUpperCase()
  await both(new22)
  void none
}

/** A client of one release is a client of any, with its narrower types, too. */
export async function helpers(new22: openami.Client<'22'>, old: openami.Client<'1.4'>) {
  const cause = async (client: openami.Client) => {
    client.on('Hangup', (event) => event.Channel?.toUpperCase())
    client.on('*', (event) => event.name)
    for await (const event of client.events('Hangup')) event.Channel?.toUpperCase()
    const { items } = await client.queueStatus({}, { onItem: (item) => item.get('Queue') })
    const reply: openami.PingReply = await client.ping()
    return [items, reply, await client.dbGet({ Family: 'a', Key: 'b' })]
  }
  await cause(new22)
  await cause(old)
  const one = async (client: Pick<openami.Client, 'ping' | 'dbGet' | 'iaxPeers' | 'hangup'>) => client.ping()
  await one(new22)
  await one(old)
  const generic = async <R extends string>(client: openami.Client<R>) => {
    client.on('Hangup', (event) => event.Channel?.toUpperCase())
    return [(await client.ping()).response, await client.queueStatus()]
  }
  await generic(new22)
  await generic(old)
  const event: openami.HangupEvent = await new22.once('Hangup')
  const handler = (hangup: openami.HangupEvent) => hangup.Channel
  new22.on('Hangup', handler)
  const narrow = (hangup: openami.EventOf<'Hangup', '22'>) => hangup.Channel.toUpperCase()
  new22.on('Hangup', narrow)
  // @ts-expect-error: of another release it may lack what this listener reads
  old.on('Hangup', narrow)
  const loose = (client: openami.Client) => {
    // @ts-expect-error: of any release, texts may be missing
    client.on('Hangup', narrow)
  }
  void [event, loose]
}
