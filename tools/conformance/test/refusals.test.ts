import { actionDescriptor, actionNames, availableIn, InvalidAction } from '@openami/bindings'
import { ActionFailed, type Client, PermissionDenied, UnknownAction } from '@openami/transport'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { login, target, users } from './support.ts'

let client: Client
beforeAll(async () => {
  client = await login()
})
afterAll(() => client.close())

describe('what is refused', () => {
  test('an unknown action', async () => {
    await expect(client.send('NoSuchThing')).rejects.toBeInstanceOf(UnknownAction)
  })

  test('an action on a channel that is not there', async () => {
    const failed = client.hangup({ Channel: 'Local/none' })
    await expect(failed).rejects.toBeInstanceOf(ActionFailed)
    await expect(failed).rejects.toThrow('No such channel')
  })

  test.each(['\r\n', '\n', '\r', '\0'])('a value with %j never leaves', async (end) => {
    const before = await client.ping()
    expect(before.response.kind).toBe('response')
    const forged = client.hangup({ Channel: `none${end}Action: Logoff` })
    await expect(forged).rejects.toBeInstanceOf(InvalidAction)
    await expect(forged).rejects.toMatchObject({ header: 'Channel' })
    await client.ping()
  })

  test('R31 an action that the user has no class for', async () => {
    await using nobody = await login(users.nobody)
    await expect(nobody.command({ Command: 'core show version' })).rejects.toBeInstanceOf(PermissionDenied)
    await expect(nobody.hangup({ Channel: 'none' })).rejects.toBeInstanceOf(PermissionDenied)
    await nobody.ping()
  })

  test('R31 one class is not another', async () => {
    await using caller = await login(users.callonly)
    await expect(caller.command({ Command: 'core show version' })).rejects.toBeInstanceOf(PermissionDenied)
    await expect(caller.hangup({ Channel: 'none' })).rejects.toThrow('No such channel')
  })
})

describe('Command', () => {
  test('R22 a known command prints', async () => {
    const { output } = await client.command({ Command: 'core show uptime' })
    expect(output.join('\n')).toMatch(/System uptime/i)
  })

  test('R22 an unknown one', async () => {
    const said = client.command({ Command: 'no such command' })
    // Until Asterisk 13 the answer was the output, whatever it said.
    if (target.branch === '1.4') return expect((await said).output.join('\n')).toMatch(/No such command/)
    await expect(said).rejects.toBeInstanceOf(ActionFailed)
    await expect(said).rejects.toMatchObject({ output: [expect.stringMatching(/^No such command/)] })
  })
})

describe('ListCommands', () => {
  test('offers nothing that the spec places in other releases', async () => {
    const known = new Set(actionNames)
    const wrong = (await offered(client)).filter((name) => {
      const availability = actionDescriptor(name)?.availability
      return known.has(name) && availability !== undefined && !availableIn(availability, target.branch)
    })
    expect(wrong).toEqual([])
  })

  test('offers what the spec has for the modules that are loaded', async () => {
    const names = new Set(await offered(client))
    const core = actionNames.filter((name) => {
      const descriptor = actionDescriptor(name)
      return descriptor !== undefined && availableIn(descriptor.availability, target.branch) && isCore(name)
    })
    expect(core.filter((name) => !names.has(name))).toEqual([])
  })

  test('R31 offers only what the user may do', async () => {
    await using nobody = await login(users.nobody)
    const names = await offered(nobody)
    expect(names).toContain('Ping')
    expect(names).not.toContain('Originate')
    expect(names).not.toContain('Command')
  })
})

/** Actions of the server itself: there with any modules. Before 1.6.2 it answered two of them without listing them. */
function isCore(name: string): boolean {
  const unlisted = target.branch === '1.4' ? ['Login', 'Challenge'] : []
  const core = ['Ping', 'Logoff', 'Events', 'Hangup', 'Status', 'Redirect', 'Originate', 'Command', 'Getvar', 'Setvar']
  const more = [
    'ExtensionState',
    'AbsoluteTimeout',
    'MailboxStatus',
    'MailboxCount',
    'ListCommands',
    'Login',
    'Challenge',
  ]
  return (
    [...core, ...more, 'CoreShowChannels', 'CoreSettings', 'CoreStatus', 'WaitEvent', 'UserEvent'].includes(name) &&
    !unlisted.includes(name)
  )
}

async function offered(by: Client): Promise<string[]> {
  const { response } = await by.listCommands()
  return response
    .headers()
    .map(([name]) => name)
    .filter((name) => !['response', 'actionid', 'message'].includes(name.toLowerCase()))
}
