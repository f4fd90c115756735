/** Read by `tsc` alone (the typecheck script): what must be a compile error, and what must not. */
import type {
  ActionMethods,
  ActionName,
  Actions,
  AmiEvent,
  BareActionName,
  ChannelSnapshot,
  ChannelState,
  DestChannelSnapshot,
  DeviceState,
  deviceState as DeviceStateOf,
  EventName,
  Events,
  HangupEvent,
  ListReply,
  OriginateRequest,
} from '../src/index.ts'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const yes = <T extends true>(): T => true as T

declare const client: ActionMethods
declare const deviceState: typeof DeviceStateOf
declare function on<N extends EventName>(name: N, listener: (event: Events[N]) => void): void
declare function send<N extends ActionName>(name: N, request: Actions[N]['request']): Promise<Actions[N]['reply']>

const call: OriginateRequest = { Channel: 'Local/1@test', Exten: '1', Context: 'test', Priority: 1, Async: true }
client.originate(call, { timeout: 1000, signal: AbortSignal.abort(), headers: { Newer: ['1', 2] } })
client.originate({ ...call, Variable: { A: 1, B: 'x' } })
client.originate({ ...call, Variable: ['A=1'] })
client.ping()
client.queueStatus({ Queue: undefined })
// @ts-expect-error a required header is missing
client.originate({ Exten: '1', Context: 'test', Priority: 1 })
// @ts-expect-error a request is needed
client.originate()
// @ts-expect-error no such header
client.queueStatus({ Kew: 'a' })
// @ts-expect-error no parameters
client.ping({ Queue: 'a' })
// @ts-expect-error a wrong word of an enum
client.challenge({ AuthType: 'MD6' })
// @ts-expect-error a wrong type
client.originate({ ...call, Timeout: 'one' })
const files = { SrcFilename: 'a.conf', DstFilename: 'a.conf' }
client.updateConfig({
  ...files,
  steps: [
    { Action: 'NewCat', Cat: 'a', Match: 'b' },
    { Action: 'Append', Cat: 'a', Var: 'b', Value: 1, Options: undefined },
    { Action: 'Delete', Cat: 'a', Var: 'b' },
    { Action: 'Delete', Cat: 'a', Line: 0 },
  ],
})
client.updateConfig({ ...files, 'Action-000000': 'NewCat', 'Cat-000000': 'a' })
// @ts-expect-error no such step
client.updateConfig({ ...files, steps: [{ Action: 'Apend', Cat: 'a', Var: 'b' }] })
// @ts-expect-error a step without its category
client.updateConfig({ ...files, steps: [{ Action: 'DelCat' }] })
// @ts-expect-error a step without what it needs
client.updateConfig({ ...files, steps: [{ Action: 'Insert', Cat: 'a', Var: 'b' }] })
// @ts-expect-error the step does not read it
client.updateConfig({ ...files, steps: [{ Action: 'DelCat', Cat: 'a', Line: 0 }] })
// @ts-expect-error two forms of one step
client.updateConfig({ ...files, steps: [{ Action: 'Delete', Cat: 'a', Var: 'b', Line: 0 }] })
// @ts-expect-error no such action
client.makeTea()
// @ts-expect-error no such action
send('MakeTea', {})

on('Hangup', (event) => {
  yes<Equal<typeof event, HangupEvent>>()
  yes<Equal<typeof event.Cause, number | undefined>>()
  yes<Equal<typeof event.name, 'Hangup'>>()
  // @ts-expect-error no such header
  event.Colour
  // @ts-expect-error events are read only
  event.Channel = 'x'
})
// @ts-expect-error no such event
on('Hangdown', () => {})

// Events are what helpers for a group of headers take, and values have names.
declare function describeChannel(channel: Partial<ChannelSnapshot>): ChannelState | (string & {}) | undefined
declare function describeCalled(channel: DestChannelSnapshot): void
on('Hangup', (event) => {
  yes<Equal<typeof event.ChannelStateDesc, ReturnType<typeof describeChannel>>>()
  describeChannel(event)
  // @ts-expect-error a Hangup tells of no called channel
  describeCalled(event)
})
on('DialBegin', (event) => {
  describeChannel(event)
  describeCalled(event)
})
const up: ChannelState = 'Up'
// @ts-expect-error a wrong word
const upset: ChannelState = 'Upset'
void [up, upset]

export async function replies(): Promise<void> {
  const queues = await client.queueStatus()
  for (const item of queues.items) {
    const base: AmiEvent = item
    if (item.name === 'QueueParams') yes<Equal<typeof item.Calls, number | undefined>>()
    void base
  }
  const list: ListReply<AmiEvent, AmiEvent> = queues
  const originated = await client.originate(call)
  const outcome = await originated.outcome
  // Words of an event's enum are open: a server may know more.
  const word: string | undefined = outcome?.Response
  const { categories } = await client.getConfig({ Filename: 'a.conf' })
  const text: string | undefined = categories[0]?.rows[0]?.value
  const inherited: readonly string[] | undefined = categories[0]?.templates
  // @ts-expect-error read only
  if (categories[0] !== undefined) categories[0].name = 'a'
  const { output } = await client.command({ Command: 'core show uptime' })
  yes<Equal<typeof output, string[]>>()
  void [list, word, text, inherited]
}

declare const view: AmiEvent
const state = deviceState(view)
yes<Equal<typeof state, DeviceState | undefined>>()
// @ts-expect-error one vocabulary: no raw spelling
if (state === 'Not in use') void state
// @ts-expect-error a text alone does not tell whose code it is
deviceState('1')

yes<Equal<Extract<BareActionName, 'Ping' | 'Originate'>, 'Ping'>>()
