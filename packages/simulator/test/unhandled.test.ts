import { connect } from '@openami/client'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { alternatives, Modules } from '../src/engine/modules.ts'
import { startSimulator, UnhandledError } from '../src/index.ts'
import { managerConf, originate, server } from './support.ts'

afterEach(() => vi.restoreAllMocks())

/** A module that Debian's package does not load: its lists are not simulated. */
const meetme = { load: ['app_meetme'] }

const extensions = `
[default]
exten => 1,1,Answer()
 same => n,StoreDTMF(x)
 same => n,Set(NEXT=reached)
 same => n,Wait(60)
exten => 2,1,Answer()
 same => n,NoSuchApplication()
 same => n,Wait(60)
exten => 3,1,Set(A=\${ENUMLOOKUP(ls)}\${NO_SUCH_FUNCTION(x)})
 same => n,Wait(60)
`

describe('what is not simulated', () => {
  test('an action of a loaded module is answered as not simulated, and counted', () => {
    const { engine, login } = server('22', { modules: meetme })
    const client = login('admin', 'off')
    client.take()
    const answer = 'Response: Error\nActionID: 1\nMessage: Not simulated: MeetmeListRooms\n\n'
    expect(client.send('Action: meetmelistrooms\nActionID: 1')).toBe(answer)
    expect(client.send('Action: MeetmeListRooms\nActionID: 1')).toBe(answer)
    expect(engine.unhandled.list()).toEqual([{ kind: 'action', name: 'MeetmeListRooms', count: 2 }])
  })

  test('an application of a loaded module is reported, and the dialplan continues with the next step', async () => {
    const { engine, clock, login } = server('22', { pbx: { extensions } })
    const client = login('admin', 'off')
    client.send(originate('Local/1@default').replace('Exten: 200', 'Exten: 1'))
    await clock.advance(1_000)
    expect(engine.unhandled.list()).toEqual([{ kind: 'application', name: 'StoreDTMF', count: 2 }])
    expect([...engine.pbx.channels].map(({ variables }) => variables.get('NEXT'))).toContain('reached')
  })

  test('an application that no module has hangs up the channel, as Asterisk does', async () => {
    const { engine, clock, login } = server('22', { pbx: { extensions } })
    login('admin', 'off').send(originate('Local/2@default').replace('Exten: 200', 'Exten: 2'))
    await clock.advance(100)
    expect(engine.unhandled.list()).toEqual([])
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('a function of a loaded module is reported and has no value; one that no module has is just empty', async () => {
    const { engine, clock, login } = server('22', { pbx: { extensions } })
    const client = login('admin', 'off')
    client.send(originate('Local/3@default').replace('Exten: 200', 'Exten: 3'))
    await clock.advance(100)
    expect(engine.unhandled.list().map(({ kind, name }) => `${kind} ${name}`)).toEqual(['function ENUMLOOKUP'])
    client.take()
    expect(client.send('Action: Getvar\nVariable: ENUMLOOKUP(ls)')).toContain('Value: \n')
    expect(engine.unhandled.list()[0]?.count).toBeGreaterThan(1)
  })

  test('a console command of a loaded module is reported; others are unknown', () => {
    const { engine, login } = server()
    const client = login('admin', 'off')
    client.take()
    expect(client.send('Action: Command\nCommand: iax2 show threads')).toContain(
      'Output: Not simulated: iax2 show threads\n',
    )
    expect(client.send('Action: Command\nCommand: dahdi show status')).toContain(
      "Output: No such command 'dahdi show status'",
    )
    expect(engine.unhandled.list()).toEqual([{ kind: 'command', name: 'iax2 show threads', count: 1 }])
  })

  test('a permission is checked before', () => {
    const { engine, login } = server('22', {
      managerConf: '[general]\n[admin]\nsecret = admin-secret\nread = all\nwrite = user',
    })
    expect(login('admin', 'off').send('Action: QueuePenalty')).toContain('Message: Permission denied')
    expect(engine.unhandled.list()).toEqual([])
  })
})

describe('onUnhandled', () => {
  const ask = async (options: Partial<Parameters<typeof startSimulator>[0]>) => {
    const simulator = await startSimulator({ managerConf, modules: meetme, ...options })
    await using ami = await connect({ port: simulator.port, username: 'admin', secret: 'admin-secret' })
    for (let i = 0; i < 2; i++) await expect(ami.meetmeListRooms()).rejects.toThrow('Not simulated: MeetmeListRooms')
    return simulator
  }

  test('prints a warning for each thing once by default', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const simulator = await ask({})
    expect(warn.mock.calls).toEqual([['@openami/simulator: the action MeetmeListRooms is not simulated']])
    expect(simulator.unhandled).toEqual([{ kind: 'action', name: 'MeetmeListRooms', count: 2 }])
    await simulator.close()
  })

  test("'error' makes close() reject with all that was asked for, so that the test fails", async () => {
    const simulator = await ask({ onUnhandled: 'error' })
    const error = await simulator.close().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UnhandledError)
    expect(error).toMatchObject({ message: 'not simulated: action MeetmeListRooms (2 times)' })
  })

  test("'ignore' neither prints nor rejects", async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    await (await ask({ onUnhandled: 'ignore' })).close()
    expect(warn).not.toHaveBeenCalled()
  })

  test('a function is called with each thing once', async () => {
    const seen: string[] = []
    await (await ask({ onUnhandled: ({ kind, name }) => void seen.push(`${kind} ${name}`) })).close()
    expect(seen).toEqual(['action MeetmeListRooms'])
  })
})

describe('modules', () => {
  test('an action of a module that is not loaded is unknown and not listed', () => {
    const { login } = server('22', { modules: { noload: ['app_queue.so'] } })
    const client = login('admin', 'off')
    client.take()
    expect(client.send('Action: QueueStatus')).toContain('Message: Invalid/unknown command: QueueStatus.')
    expect(client.send('Action: MeetmeList')).toContain('Message: Invalid/unknown command: MeetmeList.')
    const listed = client.send('Action: ListCommands')
    expect(listed).not.toMatch(/^Queue/m)
    expect(listed).toContain('CoreShowChannels: ')
  })

  test('a module that Debian does not load can be loaded', () => {
    const client = server('22', { modules: { load: ['app_meetme'] } }).login('admin', 'off')
    client.take()
    expect(client.send('Action: MeetmeList')).toContain('Message: Not simulated: MeetmeList')
  })

  test('a name that the release has no module of is an error that names it', () => {
    expect(() => server('22', { modules: { noload: ['app_quue'] } })).toThrow(
      'app_quue is not a module of Asterisk 22.10.1; write a name as `module show` prints it, such as app_queue',
    )
    expect(() => new Modules('22.10.1', { load: ['chan_sip'] })).toThrow('chan_sip is not a module of Asterisk 22.10.1')
  })

  test.each([
    ['16.30.1', 153, 175],
    ['22.10.1', 148, 182],
  ])('%s has the applications and functions that the real one counts', (release, applications, functions) => {
    const modules = new Modules(release)
    expect(modules.applications).toHaveLength(applications)
    expect(modules.functions).toHaveLength(functions)
  })

  test('each form of a console command is known by its words', () => {
    expect(alternatives('queue {pause|unpause} member')).toEqual(['queue pause member', 'queue unpause member'])
    expect(alternatives('core show channels [concise|verbose|count]')).toEqual(['core show channels'])
  })
})
