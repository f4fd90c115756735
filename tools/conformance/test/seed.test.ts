import { actionDescriptor, availableIn } from '@openami/bindings'
import { type Client, UnknownActionError } from '@openami/client'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { protocol } from './spec.ts'
import { answeredCall, channels, hangUpAll, login, pbx, target } from './support.ts'

/** What the old document lists: its commands in its order, and PlayDTMF of its command summaries. */
const seedActions = [
  'Ping',
  'Logoff',
  'Hangup',
  'Status',
  'Redirect',
  'Originate',
  'MailboxStatus',
  'Command',
  'ExtensionState',
  'AbsoluteTimeout',
  'MailboxCount',
  'Monitor',
  'StopMonitor',
  'ChangeMonitor',
  'IAXpeers',
  'SIPpeers',
  'SIPshowpeer',
  'Queues',
  'QueueStatus',
  'PlayDTMF',
] as const
type SeedAction = (typeof seedActions)[number]

let client: Client
beforeAll(async () => {
  client = await login()
})
afterEach(() => hangUpAll(client))
afterAll(() => client.close())

test('lists the actions of the old document', () => {
  const { commands, summaries } = protocol.document
  const named = new Set([...commands, ...summaries].map(({ action }) => action))
  expect([...named].sort()).toEqual([...seedActions].sort())
})

/** One check an action: sends it through the typed client and looks at the kind of its reply and at its headers. */
const checks: Record<SeedAction, () => Promise<void>> = {
  async Ping() {
    const reply = await client.ping()
    expect(reply.response.kind).toBe('response')
    expect(reply.response.name).toBe(target.branch === '1.4' ? 'Pong' : 'Success')
  },
  async Logoff() {
    const other = await login()
    const reply = await other.logoff()
    expect(reply.response.name).toBe('Goodbye')
    expect(reply.message).toBe('Thanks for all the fish.')
    await other.close()
  },
  async Hangup() {
    const channel = await answeredCall(client)
    const gone = client.once('Hangup', { signal: AbortSignal.timeout(5_000) })
    const reply = await client.hangup({ Channel: channel })
    expect(reply.message).toBe('Channel Hungup')
    expect((await gone).Channel).toMatch(/\S/)
    await expect.poll(() => channels(client)).not.toContain(channel)
  },
  async Status() {
    const channel = await answeredCall(client)
    const { items, complete } = await client.status({ Channel: channel })
    expect(items.map((item) => item.name)).toEqual(['Status'])
    const [item] = items
    expect(item?.get('Channel')).toBe(channel)
    expect(item?.get('Context')).toBe(pbx.context)
    expect(item?.get(target.branch === '1.4' ? 'State' : 'ChannelStateDesc')).toBe('Up')
    expect(complete?.name).toBe('StatusComplete')
  },
  async Redirect() {
    const channel = await answeredCall(client)
    const reply = await client.redirect({ Channel: channel, Context: pbx.context, Exten: pbx.room, Priority: '1' })
    expect(reply.message).toBe('Redirect successful')
    await expect.poll(async () => extensionOf(channel)).toBe(pbx.room)
  },
  async Originate() {
    const reply = await client.originate({ Channel: pbx.answers, Application: 'Wait', Data: '30', Timeout: 5_000 })
    expect(reply.message).toBe('Originate successfully queued')
    expect(await channels(client)).not.toEqual([])
  },
  async MailboxStatus() {
    const reply = await client.mailboxStatus({ Mailbox: pbx.mailbox })
    expect(reply.message).toBe('Mailbox Status')
    expect(reply.response.get('Mailbox')).toBe(pbx.mailbox)
    expect(reply.response.get('Waiting')).toMatch(/^\d+$/)
  },
  async Command() {
    const { output } = await client.command({ Command: 'core show version' })
    expect(output.join('\n')).toMatch(/^Asterisk \S/)
  },
  async ExtensionState() {
    const reply = await client.extensionState({ Exten: '100', Context: pbx.context })
    expect(reply.message).toBe('Extension Status')
    expect(reply.response.get('Exten')).toBe('100')
    expect(reply.response.get('Hint')).toMatch(/\S/)
    expect(reply.response.get('Status')).toMatch(/^-?\d+$/)
  },
  async AbsoluteTimeout() {
    const channel = await answeredCall(client)
    const gone = client.once('Hangup', { signal: AbortSignal.timeout(6_000) })
    const reply = await client.absoluteTimeout({ Channel: channel, Timeout: 1 })
    expect(reply.message).toBe('Timeout Set')
    await gone
    await expect.poll(() => channels(client), { timeout: 3_000 }).not.toContain(channel)
  },
  async MailboxCount() {
    const reply = await client.mailboxCount({ Mailbox: pbx.mailbox })
    expect(reply.message).toBe('Mailbox Message Count')
    expect(reply.response.get('Mailbox')).toBe(pbx.mailbox)
    expect(reply.response.get('NewMessages')).toBe('0')
    expect(reply.response.get('OldMessages')).toBe('0')
  },
  async Monitor() {
    const channel = await answeredCall(client)
    const reply = await client.monitor({ Channel: channel, File: 'conformance', Format: 'wav', Mix: true })
    expect(reply.message).toBe('Started monitoring channel')
  },
  async StopMonitor() {
    const channel = await answeredCall(client)
    await client.monitor({ Channel: channel, File: 'conformance' })
    expect((await client.stopMonitor({ Channel: channel })).message).toBe('Stopped monitoring channel')
  },
  async ChangeMonitor() {
    const channel = await answeredCall(client)
    await client.monitor({ Channel: channel, File: 'conformance' })
    const reply = await client.changeMonitor({ Channel: channel, File: 'conformance-2' })
    expect(reply.message).toBe('Changed monitor filename')
  },
  async IAXpeers() {
    const reply = await client.iaxPeers()
    if ('text' in reply) return expect(reply.text).toContain('iax2 peers')
    if (!('items' in reply)) throw new Error('neither rows nor items')
    expect(reply.items.map((item) => item.get('ObjectName')).sort()).toEqual(['carol', 'dave'])
    expect(reply.items.map((item) => item.get('Channeltype'))).toEqual(['IAX2', 'IAX2'])
  },
  async SIPpeers() {
    const { items, complete } = await client.sipPeers()
    expect(items.map((item) => item.ObjectName).sort()).toEqual(['alice', 'bob'])
    expect(items.map((item) => item.Channeltype)).toEqual(['SIP', 'SIP'])
    expect(complete?.get('ListItems')).toBe('2')
  },
  async SIPshowpeer() {
    const reply = await client.sipShowPeer({ Peer: 'alice' })
    expect(reply.response.get('ObjectName')).toBe('alice')
    expect(reply.response.get('SecretExist')).toBe('Y')
    expect(reply.response.get('Context')).toBe('default')
    await expect(client.sipShowPeer({ Peer: 'nobody' })).rejects.toThrow('Peer nobody not found.')
  },
  async Queues() {
    const { text } = await client.queues()
    expect(text).toMatch(/^support\s+has 0 calls/m)
  },
  async QueueStatus() {
    const { items, complete } = await client.queueStatus({ Queue: pbx.queue })
    expect(items.map((item) => item.name)).toEqual(['QueueParams', 'QueueMember', 'QueueMember'])
    expect(items.every((item) => item.get('Queue') === pbx.queue)).toBe(true)
    expect(items[0]?.get('ServiceLevel')).toBe('60')
    expect(complete?.name).toBe('QueueStatusComplete')
  },
  async PlayDTMF() {
    const channel = await answeredCall(client)
    const reply = await client.playDtmf({ Channel: channel, Digit: '5' })
    expect(reply.message).toBe('DTMF successfully queued')
    await expect(client.playDtmf({ Channel: 'none', Digit: '5' })).rejects.toThrow(/Channel not (found|specified)/)
  },
}

describe('every action of the old document', () => {
  for (const name of seedActions) {
    const exists = availableIn(actionDescriptor(name)?.availability ?? { since: [] }, target.branch)
    if (exists) test(`${name} answers as described`, () => checks[name]())
    else
      test(`${name} is unknown to the server`, async () => {
        const { request = [] } = actionDescriptor(name) ?? {}
        const required = request.filter((parameter) => parameter.required).map((parameter) => [parameter.name, 'none'])
        await expect(client.send(name, Object.fromEntries(required))).rejects.toBeInstanceOf(UnknownActionError)
      })
  }
})

async function extensionOf(channel: string): Promise<string | undefined> {
  const { items } = await client.status({ Channel: channel })
  return items[0]?.get(target.branch === '1.4' ? 'Extension' : 'Exten')
}
