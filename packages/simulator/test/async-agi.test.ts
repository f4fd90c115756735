import { describe, expect, test } from 'vitest'
import { server } from './support.ts'

const extensions = `
[default]
exten => s,1,Answer()
 same => n,Wait(60)
exten => agi,1,AGI(agi:async,first)
 same => n,Set(AFTER=yes)
 same => n,Wait(60)
`

async function inAgi() {
  const { engine, clock, login } = server('22', { pbx: { extensions } })
  const client = login()
  client.send(
    'Action: Originate\nChannel: Local/s@default\nContext: default\nExten: agi\nPriority: 1\nAsync: true\nCallerID: Ada <100>',
  )
  await clock.advance(100)
  const started = client.take()
  const name = [...engine.pbx.channels][0]?.name ?? ''
  const run = (command: string, more = ''): string => {
    client.raw(`Action: AGI\r\nChannel: ${name}\r\nCommand: ${command}\r\n${more === '' ? '' : `${more}\r\n`}\r\n`)
    return client.take()
  }
  return { engine, clock, client, started, name, run }
}

const result = (events: string): string =>
  decodeURIComponent(/Event: AsyncAGIExec\n(?:.*\n)*?Result: (.*)/.exec(events)?.[1] ?? '')

describe('a channel in AGI(agi:async)', () => {
  test('tells its environment when it begins', async () => {
    const { started, name } = await inAgi()
    const env = /Event: AsyncAGIStart\nPrivilege: agi,all\n(?:.*\n)*?Env: (.*)/.exec(started)?.[1] ?? ''
    expect(decodeURIComponent(env)).toContain(`agi_request: async\nagi_channel: ${name}\n`)
    expect(decodeURIComponent(env)).toMatch(/agi_arg_1: first\n\n$/)
  })

  test('runs the commands of clients one after another, each with its events', async () => {
    const { run } = await inAgi()
    const events = run('SET VARIABLE COLOUR "dark blue"', 'CommandID: c1')
    expect(events.match(/^Event: .*$/gm)).toEqual([
      'Event: AGIExecStart',
      'Event: VarSet',
      'Event: AGIExecEnd',
      'Event: AsyncAGIExec',
    ])
    expect(events).toContain('CommandId: c1\n')
    expect(result(events)).toBe('200 result=1\n')
    expect(result(run('GET VARIABLE COLOUR'))).toBe('200 result=1 (dark blue)\n')
    expect(result(run('GET VARIABLE NONE'))).toBe('200 result=0\n')
    expect(result(run('nonsense'))).toBe('510 Invalid or unknown command\n')
    expect(result(run('EXEC Nonsense x'))).toBe('200 result=-2\n')
  })

  test('waits for an application before it runs the next command', async () => {
    const { run, clock, client } = await inAgi()
    expect(run('EXEC Wait 2')).not.toContain('AsyncAGIExec')
    expect(run('NOOP')).not.toContain('AsyncAGIExec')
    await clock.advance(2_000)
    expect(client.take().match(/^Event: AsyncAGIExec$/gm)).toHaveLength(2)
  })

  test('continues in the dialplan after ASYNCAGI BREAK', async () => {
    const { run, clock, client } = await inAgi()
    const events = run('ASYNCAGI BREAK')
    expect(events).toContain('Event: AsyncAGIEnd')
    await clock.advance(10)
    expect(events + client.take()).toContain('Variable: AFTER\nValue: yes\n')
    expect(run('NOOP')).toContain('Response: Error\nMessage: Failed to add AGI command to channel')
  })

  test('ends when the channel is hung up', async () => {
    const { client, name } = await inAgi()
    client.raw(`Action: Hangup\r\nChannel: ${name}\r\n\r\n`)
    const events = client.events()
    expect(events.indexOf('AsyncAGIEnd')).toBeGreaterThan(-1)
    expect(events.indexOf('AsyncAGIEnd')).toBeLessThan(events.indexOf('Hangup'))
  })
})

test('a command for a channel that does not exist is refused', async () => {
  const client = server().login('admin', 'off')
  expect(client.send('Action: AGI\nChannel: none\nCommand: ANSWER')).toContain('Message: Channel none does not exist.')
})
