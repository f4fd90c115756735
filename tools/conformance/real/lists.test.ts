import { setTimeout as sleep } from 'node:timers/promises'
import { isVersion, type RunningAsterisk, startAsterisk } from '@openami/asterisk-tool'
import { actionDescriptor, actionNames, availableIn, eventDescriptor, privilegesAt } from '@openami/bindings'
import { type Client, connect } from '@openami/client'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { configure } from '../src/provoke/pbx/index.ts'

const { branch, release } = inject('target')

/** What lists need to be told; of the things that the PBX of these tests has, and the calls below. */
const needs: Readonly<Record<string, () => Record<string, string>>> = {
  BridgeInfo: () => ({ BridgeUniqueid: bridge }),
  ConfbridgeList: () => ({ Conference: 'stage' }),
  CoreShowChannelMap: () => ({ Channel: talking }),
  DBGet: () => ({ Family: 'lists', Key: 'one' }),
  // Without a name that begins like this, and so without an end to any call.
  Hangup: () => ({ Channel: '/^no such channel$/' }),
  PJSIPHangup: () => ({ Channel: '/^no such channel$/', Cause: '16' }),
  PJSIPShowEndpoint: () => ({ Endpoint: 'phone' }),
  VoicemailBoxSummary: () => ({ Context: 'default', Mailbox: '100' }),
  VoicemailUserStatus: () => ({ Context: 'default', Mailbox: '100' }),
  WaitEvent: () => ({ Timeout: '1' }),
}
/** It waits for the session's own events, of the classes that its user may read. */
const ofTheSession = ['WaitEvent']

/** Lists of this release, each with the class that its user needs to have: none, or any one of these. */
const lists = actionNames.flatMap((name) => {
  const descriptor = actionDescriptor(name)
  const list = descriptor?.replies.find((reply) => reply.kind === 'list' && availableIn(reply, release))
  if (descriptor === undefined || list === undefined || !availableIn(descriptor.availability, release)) return []
  return [{ name, items: list.items ?? [], classes: privilegesAt(descriptor.privileges, release) }]
})
const classes = [...new Set(lists.flatMap((list) => list.classes.slice(0, 1)))]
const secret = 'lists-secret'

let asterisk: RunningAsterisk
let admin: Client
let talking = ''
let bridge = ''
const clients: Client[] = []

beforeAll(async () => {
  if (!isVersion(branch)) throw new Error(`There is no real Asterisk ${branch}.`)
  const sections = classes.map((one) => `[lists-${one}]\nsecret = ${secret}\nwrite = ${one}\n`)
  asterisk = await startAsterisk(branch, { configure, managerUsers: sections.join('\n') })
  admin = await login(asterisk.users.admin.name, asterisk.users.admin.secret)
  const joined = admin.once('ConfbridgeJoin', { signal: AbortSignal.timeout(10_000) })
  const parked = admin.once('ParkedCall', { signal: AbortSignal.timeout(10_000) })
  for (const exten of ['meet', 'park', 'answer']) await originate(exten)
  talking = (await joined).get('Channel') ?? ''
  bridge = (await joined).get('BridgeUniqueid') ?? ''
  await parked
  await admin.dbPut({ Family: 'lists', Key: 'one', Val: '1' })
  await admin.setvar({ Variable: 'DEVICE_STATE(Custom:desk)', Value: 'INUSE' })
  while ((await admin.pjsipShowContacts()).items.length === 0) await sleep(200)
}, 120_000)
afterAll(async () => {
  for (const client of clients) await client.close()
  await asterisk?.stop()
})

async function login(username: string, password: string, events?: string): Promise<Client> {
  const { host, port } = asterisk
  const client = await connect({ host, port, username, secret: password, events, reconnect: false })
  clients.push(client)
  return client
}

async function originate(exten: string): Promise<void> {
  await admin.originate({ Channel: `Local/${exten}@stage/n`, Application: 'Wait', Data: '600', Async: true })
}

/** Names of the items of a list, and how often each came; undefined where the server has no such action. */
async function itemsFor(client: Client, name: string): Promise<Record<string, number> | string | undefined> {
  const reply = await client.send(name, needs[name]?.() ?? {}).catch((error: Error) => error)
  if (reply instanceof Error) return /Invalid\/unknown command/.test(reply.message) ? undefined : reply.message
  const counts: Record<string, number> = {}
  for (const item of (reply as { items?: ReadonlyArray<{ name: string }> }).items ?? [])
    counts[item.name] = (counts[item.name] ?? 0) + 1
  return counts
}

describe.each(['as the login leaves them', 'off'])('a user without a read class, its events %s', (events) => {
  test('gets every item that one with all classes gets', async () => {
    const mask = events === 'off' ? 'off' : undefined
    const { nobody } = asterisk.users
    const users = new Map<string, Client>([['', await login(nobody.name, nobody.secret, mask)]])
    for (const one of classes) users.set(one, await login(`lists-${one}`, secret, mask))
    const shown = new Set<string>()
    for (const { name, classes: needed } of lists) {
      if (ofTheSession.includes(name)) continue
      const wanted = await itemsFor(admin, name)
      if (wanted === undefined) continue
      expect(await itemsFor(users.get(needed[0] ?? '') as Client, name), name).toEqual(wanted)
      if (typeof wanted === 'object') for (const item of Object.keys(wanted)) shown.add(item)
    }
    // Those that are sent unasked as well, by their class, are among them, and many others.
    expect([...shown]).toEqual(expect.arrayContaining(['ExtensionStatus', 'DeviceStateChange', 'ParkedCall']))
    expect(shown.size).toBeGreaterThan(25)
    for (const item of shown) {
      const { privileges = [] } = eventDescriptor(item) ?? {}
      const needsClass = privileges.length > 0 && privilegesAt(privileges, release).length > 0
      expect(needsClass, item).toBe(sentUnasked.includes(item))
    }
  }, 60_000)
})

/** Items of lists that come by themselves, too: then the server checks their class. */
const sentUnasked = [
  'DeviceStateChange',
  'ExtensionStatus',
  'PJSIPMaintenanceStatus',
  'ParkedCall',
  'PeerStatus',
  'PresenceStateChange',
]

test('the same events come unasked to users with their class alone', async () => {
  const heard = { admin: new Set<string>(), other: new Set<string>() }
  const other = await login('lists-call', secret)
  admin.on('*', ({ name }) => heard.admin.add(name))
  other.on('*', ({ name }) => heard.other.add(name))
  await originate('park')
  await admin.setvar({ Variable: 'DEVICE_STATE(Custom:tour)', Value: 'RINGING' })
  await admin.setvar({ Variable: 'PRESENCE_STATE(CustomPresence:tour)', Value: 'away' })
  const wanted = ['ExtensionStatus', 'DeviceStateChange', 'ParkedCall', 'PresenceStateChange']
  await expect.poll(() => [...heard.admin]).toEqual(expect.arrayContaining(wanted))
  await other.ping()
  expect([...heard.other]).toEqual([])
})

test('WaitEvent lets no event through to a user without a read class', async () => {
  const { admin: reader, nobody } = asterisk.users
  const heardBy = async ({ name, secret: password }: { name: string; secret: string }): Promise<number> => {
    const client = await login(name, password)
    const heard = new Set<string>()
    client.on('*', (event) => heard.add(event.name))
    const waiting = itemsFor(client, 'WaitEvent')
    await admin.userEvent({ UserEvent: 'Waited' })
    await waiting
    return heard.size
  }
  expect(await heardBy(reader)).toBeGreaterThan(0)
  expect(await heardBy(nobody)).toBe(0)
})
