import type * as openami from '../src/index.ts'

declare module 'openami' {
  interface CustomEvents {
    MyEvent: { readonly Header: string | undefined }
  }
  interface CustomActions {
    MyAction: { request: { Header: string; Other?: number }; reply: openami.AckReply }
  }
}

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const yes = <T extends true>(): T => true as T

/** Never called: the compiler is the test. */
export async function listeners(any: openami.Client, new22: openami.Client<'22'>, name: string): Promise<void> {
  const listener = (event: openami.HangupEvent): unknown => event.Cause
  any.on('Hangup', listener)
  any.off('Hangup', listener)
  any.off(name, listener)
  // @ts-expect-error: a listener of something else
  any.on('Hangup', (event: { foo: number }) => event.foo)
  // @ts-expect-error: a listener of something else
  new22.on('Hangup', (event: { foo: number }) => event.foo)
  // @ts-expect-error: a listener of another event
  any.on('Newchannel', listener)
  // @ts-expect-error: no such header
  new22.on('Hangup', (event) => event.foo)
  // @ts-expect-error: no such event
  any.on('Hangupp', () => undefined)
  // @ts-expect-error: no such event
  new22.on('Hangupp', () => undefined)
  // @ts-expect-error: the event's name in another case
  any.on('hangup', () => undefined)
  // @ts-expect-error: no such event
  any.off('Hangupp', listener)
  // @ts-expect-error: no such event
  await any.once('Hangupp')
  // @ts-expect-error: no such event
  any.events('Hangup', 'Hangupp')
  // @ts-expect-error: no such event, also where options come after it
  any.events('Hangup', 'Hangupp', { limit: 1 })
  // @ts-expect-error: a listener of one event cannot take any event
  any.on('*', listener)

  // A name that is known only at run time.
  any.on(name, (event) => yes<Equal<typeof event, openami.AmiEvent>>())
  const heard = await new22.once(name, { signal: AbortSignal.timeout(1) })
  yes<Equal<typeof heard, openami.AmiEvent>>()
  const names: string[] = [name]
  any.events(...names)
  new22.events(...names)
  for await (const event of any.events(name, 'Hangup', { limit: 1 })) yes<Equal<typeof event, openami.AmiEvent>>()
}

export async function union(any: openami.Client, new22: openami.Client<'22'>): Promise<void> {
  any.on('*', (event) => {
    if (event.name === 'Hangup') yes<Equal<typeof event, openami.HangupEvent>>()
    if (event.name === 'Link') event.Channel1?.toUpperCase()
    event.get('Anything')
    // @ts-expect-error: not every event has it
    event.Cause
  })
  new22.on('*', (event) => {
    if (event.name === 'Hangup') event.Cause?.toFixed()
    // @ts-expect-error: left after 1.4
    if (event.name === 'Link') event.get('Channel1')
  })
  for await (const event of any.events()) if (event.name === 'Hangup') event.Cause?.toFixed()
  for await (const event of any.events({ limit: 5 })) if (event.name === 'Hangup') event.Cause?.toFixed()
  for await (const event of new22.events()) if (event.name === 'Hangup') event.Cause?.toFixed()
  for await (const event of new22.events('Hangup', 'Newchannel')) {
    yes<Equal<typeof event.name, 'Hangup' | 'Newchannel'>>()
    if (event.name === 'Hangup') event.Cause?.toFixed()
  }
  const first = await any.once('*')
  if (first.name === 'Hangup') first.Cause?.toFixed()

  const handle = (event: openami.EventOf<'Hangup' | 'Newchannel', '22'>): unknown =>
    event.name === 'Hangup' ? event.Cause : event.Exten
  new22.on('Hangup', handle)
  new22.on('Newchannel', handle)
  yes<Equal<openami.EventOf<'Hangup'>, openami.HangupEvent>>()
  // @ts-expect-error: no such event
  type None = openami.EventOf<'Hangupp'>
  void (0 as unknown as None)
}

export async function custom(any: openami.Client, new22: openami.Client<'22'>): Promise<void> {
  any.on('MyEvent', (event) => {
    yes<Equal<typeof event.name, 'MyEvent'>>()
    return [event.Header?.toUpperCase(), event.get('Anything')]
  })
  new22.on('*', (event) => (event.name === 'MyEvent' ? event.Header?.toUpperCase() : undefined))
  for await (const event of new22.events('MyEvent', 'Hangup')) if (event.name === 'MyEvent') event.Header?.toUpperCase()
  const event: openami.EventOf<'MyEvent', '22'> = await new22.once('MyEvent')
  const reply = await any.send('MyAction', { Header: 'a' })
  yes<Equal<typeof reply, openami.AckReply>>()
  const other: unknown = await new22.send('OtherAction', { Any: 1 }, { timeout: 1 })
  // @ts-expect-error: a header that MyEvent does not have
  any.on('MyEvent', (mine) => mine.Heather)
  // @ts-expect-error: Header is missing
  await any.send('MyAction', {})
  // @ts-expect-error: a parameter that MyAction does not have
  await any.send('MyAction', { Header: 'a', Heather: 'b' })
  void [event, other]
}
