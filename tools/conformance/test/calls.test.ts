import { ActionFailedError, type Client } from '@openami/client'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { answeredCall, channels, hangUpAll, login, pbx, target } from './support.ts'

let client: Client
beforeAll(async () => {
  client = await login()
})
afterEach(() => hangUpAll(client))
afterAll(() => client.close())

const place = { Context: pbx.context, Exten: pbx.exten, Priority: '1', Timeout: 2_000 } as const

describe('Originate', () => {
  test('answers a synchronous call when it is picked up', async () => {
    const reply = await client.originate({ Channel: pbx.answers, ...place })
    expect(reply.message).toBe('Originate successfully queued')
    expect(await channels(client)).not.toEqual([])
  })

  test.each(['busy', 'rings', 'missing'] as const)('answers a synchronous call that fails: %s', async (destination) => {
    const failed = client.originate({ Channel: pbx[destination], ...place })
    await expect(failed).rejects.toBeInstanceOf(ActionFailedError)
    await expect(failed).rejects.toThrow('Originate failed')
  })

  test('reports the outcome of an asynchronous call that is answered', async () => {
    const { message, outcome } = await client.originate({ Channel: pbx.answers, ...place, Async: true })
    expect(message).toBe('Originate successfully queued')
    const end = await outcome
    expect(end?.Response).toBe('Success')
    expect(end?.get('Reason')).toBe('4')
    expect(end?.get('Exten')).toBe(pbx.exten)
    expect(await channels(client)).toContain(end?.Channel)
  })

  test.each([
    ['busy', '5'],
    ['rings', '3'],
    ['missing', '0'],
  ] as const)('reports the outcome of an asynchronous call that fails: %s', async (destination, reason) => {
    const { outcome } = await client.originate({ Channel: pbx[destination], ...place, Async: true })
    const end = await outcome
    expect(end?.Response).toBe('Failure')
    expect(end?.get('Reason')).toBe(reason)
  })

  test('gives each of many simultaneous calls its own outcome', async () => {
    const wanted = [pbx.answers, pbx.busy, pbx.answers, pbx.missing, pbx.busy]
    const ends = await Promise.all(
      wanted.map(async (Channel) => (await client.originate({ Channel, ...place, Async: true })).outcome),
    )
    expect(ends.map((end) => end?.Response)).toEqual(['Success', 'Failure', 'Success', 'Failure', 'Failure'])
  })

  test('sends the events of a call in order', async () => {
    const story: Array<[event: string, channel: string | undefined]> = []
    const stop = client.on('*', (event) => story.push([event.name, event.get('Channel')]))
    const channel = await answeredCall(client)
    const gone = waitForHangup(channel)
    await client.hangup({ Channel: channel })
    await gone
    stop()
    const own = story.filter(([, of]) => of === channel).map(([event]) => event)
    // R26: OriginateResponse has no place among the other events of the call; it can even come first.
    const call = own.filter((event) => event !== 'OriginateResponse')
    expect(call[0]).toBe('Newchannel')
    const turns = ['Newchannel', 'Newstate', 'Hangup']
    expect(own.filter((event, i) => turns.includes(event) && own.indexOf(event) === i)).toEqual(turns)
    expect(own).toContain('OriginateResponse')
  })
})

test('finds a channel by its name in any case, and by its unique id on Asterisk 11 and later', async () => {
  const channel = await answeredCall(client)
  const { items } = await client.status({ Channel: channel })
  const uniqueid = items[0]?.get('Uniqueid') ?? ''
  expect(uniqueid).toMatch(/\d+\.\d+$/)
  const byId = client.setvar({ Channel: uniqueid, Variable: 'CHOSEN', Value: 'id' })
  if (target.branch === '1.4') await expect(byId).rejects.toThrow('No such channel')
  else expect((await byId).message).toBe('Variable Set')
  const named = target.branch === '1.4' ? channel : channel.toUpperCase()
  expect((await client.setvar({ Channel: named, Variable: 'CHOSEN', Value: 'name' })).message).toBe('Variable Set')
})

describe('Redirect with ExtraChannel', () => {
  test('moves both legs', async () => {
    await answeredCall(client)
    const legs = await channels(client)
    const [one, two] = legs
    if (one === undefined || two === undefined) throw new Error(`A call has two legs, not ${legs.length}.`)
    const reply = await client.redirect({
      Channel: one,
      ExtraChannel: two,
      Context: pbx.context,
      Exten: pbx.room,
      Priority: '1',
    })
    expect(reply.message).toBe('Dual Redirect successful')
    await expect.poll(extensions).toEqual({ [one]: pbx.room, [two]: pbx.room })
  })

  test('refuses a channel that does not exist', async () => {
    const request = { Context: pbx.context, Exten: pbx.room, Priority: '1' }
    await expect(client.redirect({ Channel: 'none', ...request })).rejects.toThrow(/Channel does not exist/)
  })
})

test('CoreShowChannels and Status list the same channels', async () => {
  if (target.branch === '1.4') return expect(client.coreShowChannels()).rejects.toThrow('Invalid/unknown command')
  await answeredCall(client)
  const { items, complete } = await client.coreShowChannels()
  expect(items.map((item) => item.Channel).sort()).toEqual((await channels(client)).sort())
  expect(complete?.get('ListItems')).toBe(String(items.length))
})

/** Resolves when the channel is gone. */
function waitForHangup(channel: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.on('Hangup', (event) => {
      if (event.Channel !== channel) return
      stop()
      resolve()
    })
  })
}

async function extensions(): Promise<Record<string, string | undefined>> {
  const { items } = await client.status()
  const header = target.branch === '1.4' ? 'Extension' : 'Exten'
  return Object.fromEntries(items.map((item) => [item.get('Channel'), item.get(header)]))
}
