import { actionDescriptor, availableIn, InvalidActionError, privilegesAt } from '@openami/bindings'
import { ActionFailedError, type Client, PermissionDeniedError, UnknownActionError } from '@openami/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actions } from './spec.ts'
import { login, target, users } from './support.ts'

let client: Client
beforeAll(async () => {
  client = await login()
})
afterAll(() => client.close())

describe('refusals', () => {
  test('an unknown action is refused as unknown', async () => {
    await expect(client.send('NoSuchThing')).rejects.toBeInstanceOf(UnknownActionError)
  })

  test('an action on an unknown channel fails', async () => {
    const failed = client.hangup({ Channel: 'Local/none' })
    await expect(failed).rejects.toBeInstanceOf(ActionFailedError)
    await expect(failed).rejects.toThrow('No such channel')
  })

  test.each(['\r\n', '\n', '\r', '\0'])('a value with %j is not sent', async (end) => {
    const before = await client.ping()
    expect(before.response.kind).toBe('response')
    const forged = client.hangup({ Channel: `none${end}Action: Logoff` })
    await expect(forged).rejects.toBeInstanceOf(InvalidActionError)
    await expect(forged).rejects.toMatchObject({ header: 'Channel' })
    await client.ping()
  })

  test('R31 an action is refused without its class', async () => {
    await using nobody = await login(users.nobody)
    await expect(nobody.command({ Command: 'core show version' })).rejects.toBeInstanceOf(PermissionDeniedError)
    await expect(nobody.hangup({ Channel: 'none' })).rejects.toBeInstanceOf(PermissionDeniedError)
    await nobody.ping()
  })

  test('R31 an action is refused with another class than its own', async () => {
    await using caller = await login(users.callonly)
    await expect(caller.command({ Command: 'core show version' })).rejects.toBeInstanceOf(PermissionDeniedError)
    await expect(caller.hangup({ Channel: 'none' })).rejects.toThrow('No such channel')
  })
})

describe('Command', () => {
  test('R22 returns the output of a known command', async () => {
    const { output } = await client.command({ Command: 'core show uptime' })
    expect(output.join('\n')).toMatch(/System uptime/i)
  })

  test('R22 returns or rejects the output of an unknown command', async () => {
    const said = client.command({ Command: 'no such command' })
    // Until Asterisk 13 the answer was the output, whatever it said.
    if (target.branch === '1.4') return expect((await said).output.join('\n')).toMatch(/No such command/)
    await expect(said).rejects.toBeInstanceOf(ActionFailedError)
    await expect(said).rejects.toMatchObject({ output: [expect.stringMatching(/^No such command/)] })
  })
})

describe('ListCommands', () => {
  test('lists no action that the spec has in other releases only', async ({ annotate }) => {
    const offers = [...(await offered(client)).keys()]
    const foreign = offers.filter((name) => {
      const known = actionDescriptor(name)
      return known !== undefined && !availableIn(known.availability, target.branch)
    })
    const undescribed = offers.filter((name) => actionDescriptor(name) === undefined)
    await annotate(`${undescribed.length} of ${offers.length} are not in the spec: ${undescribed.join(' ')}`)
    expect(foreign).toEqual([])
  })

  test('lists every action of the spec whose module is loaded', async () => {
    const offers = await offered(client)
    const wanted = Object.values(actions).filter(
      ({ name, module, ...availability }) =>
        availableIn(availability, target.branch) && !notLoaded.includes(module) && !unlisted.includes(name),
    )
    expect(wanted.map(({ name }) => name).filter((name) => !offers.has(name))).toEqual([])
  })

  test('R31 lists the classes that the spec has', async () => {
    const told: Record<string, string[]> = {}
    const described: Record<string, string[]> = {}
    for (const [name, classes] of await offered(client)) {
      const known = actionDescriptor(name)
      if (known === undefined) continue
      told[name] = classes.toSorted()
      described[name] = [...privilegesAt(known.privileges, target.branch)].sort()
    }
    expect(told).toEqual(described)
  })

  test('R31 lists only the actions that the user may use', async () => {
    await using nobody = await login(users.nobody)
    const offers = await offered(nobody)
    expect(offers.has('Ping')).toBe(true)
    expect(offers.has('Originate')).toBe(false)
    expect(offers.has('Command')).toBe(false)
  })
})

/** Not in Debian's packages, or in need of hardware or of another server. */
const notLoaded = [
  'app_meetme',
  'app_setcdruserfield',
  'chan_agent',
  'chan_dahdi',
  'chan_skinny',
  'res_mwi_external_ami',
  'res_xmpp',
]
/** Before 1.6.2 the server answered these without listing them. */
const unlisted = target.branch === '1.4' ? ['Login', 'Challenge'] : []

/** What the server offers, each with the classes, one of which is needed. */
async function offered(by: Client): Promise<Map<string, string[]>> {
  const { response } = await by.listCommands()
  const offers = response.headers().filter(([name]) => !/^(response|actionid|message)$/i.test(name))
  return new Map(offers.map(([name, text]) => [name, classesOf(text)]))
}

function classesOf(text: string): string[] {
  const list = /\(Priv: ([^)]*)\)\s*$/.exec(text)?.[1] ?? ''
  return list.split(',').filter((name) => name !== '<none>' && name !== 'all' && name !== '')
}
