import { expect, test } from 'vitest'
import { call } from '../applications/support.ts'
import { server } from '../support.ts'

const extensions = `[default]
exten => ask,1,Answer()
 same => n,Set(MONITOR_FILENAME=mine)
 same => n,Queue(support)
exten => plain,1,Answer()
 same => n,Queue(support)
exten => mix,1,Answer()
 same => n,Set(MONITOR_EXEC=true)
 same => n,Queue(support)
exten => talk,1,Answer()
 same => n,Wait(60)
exten => agi,1,Answer()
 same => n,Queue(support,,,,,agi:async)
 same => n,Set(AFTER=yes)
`

async function asked(release: '16' | '22', exten: string, settings = {}) {
  const queues = [{ name: 'support', members: [{ interface: 'Local/talk@default' }], ...settings }]
  const { login, clock } = server(release, { pbx: { extensions, queues } })
  const client = login()
  client.take()
  call(client, exten)
  await clock.advance(2_000)
  return { client, clock, text: client.take() }
}

const begun = (text: string, event: string): string | undefined =>
  new RegExp(`Event: ${event}\\n(?:.+\\n)*?Channel: Local/(\\w+)@`).exec(text)?.[1]

test('a queue with a monitor-format records its calls by MixMonitor on the caller, before they are connected', async () => {
  const { text } = await asked('22', 'ask', { monitorFormat: 'wav' })
  expect(begun(text, 'MixMonitorStart')).toBe('ask')
  expect(text).toContain('Variable: MIXMONITOR_FILENAME\nValue: /var/spool/asterisk/monitor/mine.wav\n')
  expect(text.indexOf('MixMonitorStart')).toBeLessThan(text.indexOf('Event: AgentConnect'))
})

test('before 21 that is Monitor, of the member or of a caller who says what mixes the files', async () => {
  expect(begun((await asked('16', 'plain', { monitorFormat: 'wav' })).text, 'MonitorStart')).toBe('talk')
  expect(begun((await asked('16', 'mix', { monitorFormat: 'wav' })).text, 'MonitorStart')).toBe('mix')
  const mixed = { monitorFormat: 'wav', monitorType: 'MixMonitor' }
  expect(begun((await asked('16', 'plain', mixed)).text, 'MixMonitorStart')).toBe('plain')
})

test('a queue without it records nothing', async () => {
  const { text } = await asked('16', 'plain')
  expect(text).toContain('Event: AgentConnect')
  expect(text).not.toMatch(/Event: (?:Mix)?MonitorStart/)
})

test('AGI of Queue runs on the caller before it is connected', async () => {
  const { client, clock, text } = await asked('22', 'agi')
  expect(begun(text, 'AsyncAGIStart')).toBe('agi')
  expect(text).not.toContain('Event: AgentConnect')
  const said = client.send('Action: AGI\nChannel: Local/agi@default-00000000;2\nCommand: ASYNCAGI BREAK')
  await clock.advance(1_000)
  expect(said + client.take()).toContain('Event: AgentConnect')
})

test('a caller that hangs up in AGI of Queue is not connected', async () => {
  const { client, clock } = await asked('22', 'agi')
  const said = client.send('Action: Hangup\nChannel: Local/agi@default-00000000;2')
  await clock.advance(1_000)
  const text = said + client.take()
  expect(text).toContain('Event: Hangup')
  expect(text).not.toContain('Event: AgentConnect')
})
