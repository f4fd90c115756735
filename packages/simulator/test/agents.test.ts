import { expect, test } from 'vitest'
import { type Server, server } from './support.ts'

const extensions = `
[default]
exten => 100,1,Answer()
 same => n,Wait(600)
exten => 300,1,AgentRequest(\${ARG})
`

function office(conf = '[1001]\nfullname = Ada\n[1002]\nfullname = Bert\nackcall = yes\n'): Server {
  return server('22', { pbx: { files: { 'extensions.conf': extensions, 'agents.conf': conf } } })
}

const call = (application: string, data: string): string =>
  `Action: Originate\nChannel: Local/100@default/n\nApplication: ${application}\nData: ${data}\nAsync: true`

test('an agent logs in, waits, talks with the caller who asks for it, and waits again', async () => {
  const { clock, login } = office()
  const client = login()
  client.send(call('AgentLogin', '1001'))
  await clock.advance(1_000)
  const text = client.take()
  expect(text).toMatch(
    /Event: BridgeCreate\n[\s\S]*?BridgeType: agent_hold\nBridgeTechnology: holding_bridge\nBridgeCreator: AgentPool\n/,
  )
  expect(text).toMatch(
    /Event: AgentLogin\nPrivilege: agent,all\nChannel: Local\/100@default-00000000;1\n[\s\S]*?Agent: 1001\n/,
  )
  expect(client.send('Action: Agents')).toMatch(
    /Agent: 1001\nName: Ada\nStatus: AGENT_IDLE\nLoggedInTime: \d+\nChannel: /,
  )
  client.send(call('AgentRequest', '1001'))
  await clock.advance(1_000)
  expect(client.take()).toMatch(/Variable: AGENT_STATUS\nValue: BUSY\n/)
  await clock.advance(5_000)
  expect(client.take()).toMatch(/Device: Agent:1001\nState: NOT_INUSE\n/)
  client.send(call('AgentRequest', '1001'))
  await clock.advance(3_000)
  expect(client.take()).toMatch(/Value: NOT_CONNECTED\n[\s\S]*Event: BridgeLeave\n[\s\S]*Event: BridgeEnter\n/)
  expect(client.send('Action: Agents')).toMatch(
    /Status: AGENT_ONCALL\nTalkingToChan: Local\/100@default-00000002;1\nCallStarted: /,
  )
  client.send('Action: Hangup\nChannel: Local/100@default-00000002;1')
  await clock.advance(1_000)
  expect(client.send('Action: Agents')).toContain('Status: AGENT_IDLE\n')
})

test('an agent who is logged off leaves the bridge and its channel ends', async () => {
  const { engine, clock, login } = office()
  const client = login()
  client.send(call('AgentLogin', '1001'))
  await clock.advance(6_000)
  client.take()
  expect(client.send('Action: AgentLogoff\nAgent: none')).toContain('Message: No such agent\n')
  client.raw('Action: AgentLogoff\r\nAgent: 1001\r\n\r\n')
  await clock.advance(100)
  expect(client.events().slice(0, 4)).toEqual(['SoftHangupRequest', 'BridgeLeave', 'AgentLogoff', 'HangupRequest'])
  expect(engine.pbx.channels.size).toBe(0)
  expect(engine.pbx.agents.find('1001')?.deviceState).toBe('UNAVAILABLE')
})

test.each([
  ['AgentLogin', 'none', 'INVALID'],
  ['AgentRequest', 'none', 'INVALID'],
  ['AgentRequest', '1001', 'NOT_LOGGED_IN'],
])('%s(%s) continues with AGENT_STATUS %s', async (application, id, status) => {
  const { clock, login } = office()
  const client = login()
  client.send(call(application, id))
  await clock.advance(500)
  expect(client.take()).toContain(`Variable: AGENT_STATUS\nValue: ${status}\n`)
})

test('the console lists agents and logs them off', async () => {
  const { clock, login } = office()
  const client = login('admin', 'off')
  client.send(call('AgentLogin', '1002'))
  await clock.advance(6_000)
  const command = (text: string): string => client.send(`Action: Command\nCommand: ${text}`)
  expect(command('agent show online')).toContain(
    'Output: 1002     Bert                 NOT_INUSE   Local/100@default-00000000;1',
  )
  expect(command('agent show all')).toContain('Output: Defined agents: 2, Logged in: 1, Talking: 0\n')
  expect(command('agent show 1001')).toContain('Output: State: UNAVAILABLE\n')
  expect(command('agent logoff 1002')).toContain('Output: Logging out 1002\n')
  await clock.advance(100)
  expect(command('agent show online')).toContain('Logged in: 0')
})
