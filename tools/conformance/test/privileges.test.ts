import { actionDescriptor, actionNames, availableIn, privilegesAt } from '@openami/bindings'
import { type Client, connect, leastPrivilege, PermissionDeniedError, type Privileges } from 'openami'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Application, applications, eventsOf } from '../src/applications.ts'
import { type StartedTarget, startTarget } from '../src/start-target.ts'
import { answeredCall, hangUpAll, target, users } from './support.ts'

const secret = 'least-secret'
const rights = new Map<Application, Privileges>(
  applications.map((application) => [
    application,
    leastPrivilege({
      release: target.release,
      actions: application.actions,
      events: eventsOf(application, target.branch),
      username: application.name,
    }),
  ]),
)

let server: StartedTarget
let admin: Client
beforeAll(async () => {
  const sections = [...rights.values()].map(({ managerConf }) => managerConf.replace('<secret>', secret))
  server = await startTarget(target.name, { more: sections.join('\n') })
  admin = await loginTo(users.admin.name, users.admin.secret)
}, 90_000)
afterAll(async () => {
  await admin?.close()
  await server?.stop()
})

function loginTo(username: string, password: string): Promise<Client> {
  const { host, port } = server.target
  const allowRisks = ['runs-programs', 'reads-files', 'writes-files', 'stops-server'] as const
  return connect({ host, port, username, secret: password, reconnect: false, allowRisks })
}

describe.each([...rights])('$name', (application, { write, read, alsoAllowed, alsoDelivered }) => {
  const events = eventsOf(application, target.branch)

  test('may run its own actions, and only those others that the notes list', async () => {
    await using client = await loginTo(application.name, secret)
    const { response } = await client.listCommands()
    const offered = actionNames.filter((name) => response.get(name) !== undefined)
    const free = offered.filter((name) => classesOf(name).length === 0)
    const granted = offered.filter((name) => !free.includes(name))
    const answering = await offeredToAdmin()
    expect(granted).toEqual(
      answering.filter((name) => !free.includes(name) && [...application.actions, ...alsoAllowed].includes(name)),
    )
    for (const name of application.actions) expect(offered).toContain(name)
  })

  test('is refused all other actions', async () => {
    await using client = await loginTo(application.name, secret)
    const refused = (await offeredToAdmin()).filter(
      (name) => classesOf(name).length > 0 && ![...application.actions, ...alsoAllowed].includes(name),
    )
    expect(refused.length).toBeGreaterThan(5)
    for (const name of refused) {
      // Without a class it is refused before the server looks at what else is in it.
      const said = await client.send(name, anything(name)).catch((error: unknown) => error)
      expect(said, name).toBeInstanceOf(PermissionDeniedError)
    }
  })

  test('receives the events it listens for, and no others', async () => {
    await using client = await loginTo(application.name, secret)
    const heard = new Set<string>()
    client.on('*', (event) => heard.add(event.name))
    const expected = events.filter((name) => !application.quiet?.[target.name]?.includes(name))
    await callThroughQueue(['Hangup', ...expected])
    // Answers come after events that another session has heard.
    await client.ping()
    for (const name of expected) expect([...heard]).toContain(name)
    const unlisted = [...heard].filter((name) => !events.includes(name))
    expect(unlisted.filter((name) => !alsoDelivered.includes(name))).toEqual([])
    // Filters leave at most what the login itself sends.
    if (target.branch !== '1.4') expect(unlisted.filter((name) => name !== 'FullyBooted')).toEqual([])
    if (events.length === 0) expect(read).toEqual([])
  })

  test('records its uses, which give the same section', async () => {
    await using client = await loginTo(application.name, secret)
    for (const name of events) client.on(name, () => {})
    for (const name of application.actions) {
      const said = await client.send(name, anything(name)).catch((error: unknown) => error)
      expect(said, name).not.toBeInstanceOf(PermissionDeniedError)
    }
    const recorded = leastPrivilege({ release: target.release, username: application.name, ...client.uses })
    expect(recorded).toMatchObject({ write, read })
  })
})

test('click-to-call originates a call, gets its answer and hangs up', async () => {
  await using client = await loginTo('click-to-call', secret)
  const channel = await answeredCall(client)
  const ended = client.once('Hangup')
  await client.hangup({ Channel: channel })
  expect((await ended).name).toBe('Hangup')
  await hangUpAll(admin)
})

function classesOf(name: string): readonly string[] {
  const descriptor = actionDescriptor(name)
  return descriptor === undefined ? [] : privilegesAt(descriptor.privileges, target.release)
}

/** Actions of this server's modules, as far as the spec places them in its release. */
async function offeredToAdmin(): Promise<string[]> {
  const { response } = await admin.listCommands()
  return actionNames.filter((name) => {
    const descriptor = actionDescriptor(name)
    return (
      descriptor !== undefined &&
      availableIn(descriptor.availability, target.release) &&
      response.get(name) !== undefined
    )
  })
}

/** A request that is complete, for things that are not there. */
function anything(name: string): Record<string, string> {
  if (name === 'Originate') return { Channel: 'Local/nosuch@default', Application: 'Wait', Data: '1' }
  const { request = [], conditions = [] } = actionDescriptor(name) ?? {}
  const first = conditions.flatMap((one) => ('oneOf' in one ? one.oneOf.slice(0, 1) : []))
  const needed = request.filter((one) => one.required || first.includes(one.name))
  return Object.fromEntries(needed.map((one) => [one.name, one.type.kind === 'boolean' ? 'yes' : '1']))
}

/** A call that is answered and one that waits in the queue; both end, and these events have come to a user with all classes. */
async function callThroughQueue(events: readonly string[]): Promise<void> {
  const heard = new Set<string>()
  const stop = admin.on('*', (event) => heard.add(event.name))
  await answeredCall(admin)
  const joined =
    target.branch === '1.4' ? undefined : admin.once('QueueCallerJoin', { signal: AbortSignal.timeout(5_000) })
  await admin.originate({ Channel: 'Local/300@default', Application: 'Wait', Data: '5', Async: true })
  await joined
  await admin.userEvent({ UserEvent: 'Conformance' })
  await hangUpAll(admin)
  // A channel is in no list any more before its last events are sent: Hangup, Cdr.
  await expect.poll(() => [...heard]).toEqual(expect.arrayContaining([...events]))
  stop()
}
