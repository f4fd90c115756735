import { describe, expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { Feed, message } from './feed.ts'

const phone = { Channel: 'PJSIP/anna-00000001', Uniqueid: '1.1', Linkedid: '1.1' }

describe('an agent', () => {
  it.each([
    ['AgentLogin', 'AgentLogoff', phone],
    ['Agentlogin', 'Agentlogoff', { Channel: phone.Channel, Uniqueid: '1.1' }],
    ['Agentcallbacklogin', 'Agentcallbacklogoff', { Loginchan: phone.Channel }],
  ])('is idle on its channel after %s, until %s', (login, logoff, headers) => {
    const pbx = new Feed()
    pbx.event('Newchannel', phone)
    pbx.event(login, { ...headers, Agent: '1001' })
    const idle = { id: '1001', name: undefined, state: 'idle', rawState: 'AGENT_IDLE', channel: phone.Channel }
    expect([...pbx.state.agents.map.values()]).toEqual([{ ...idle, since: 1_000_000 }])
    pbx.wait(5)
    // Said again, it has not logged in again.
    pbx.event(login, { ...headers, Agent: '1001' })
    expect([...pbx.state.agents.map.values()]).toEqual([{ ...idle, since: 1_000_000 }])
    pbx.event(logoff, { ...headers, Agent: '1001' })
    const off = { state: 'logged-off', rawState: 'AGENT_LOGGEDOFF', channel: undefined }
    expect([...pbx.state.agents.map.values()]).toEqual([{ ...idle, ...off, since: 1_005_000 }])
    pbx.event(login, headers)
    pbx.event(login, {
      ...headers,
      Agent: '1001',
      Channel: 'PJSIP/other-1',
      Uniqueid: '9.9',
      Loginchan: 'PJSIP/other-1',
    })
    expect(pbx.state.agents.get('1001')?.channel).toBe('PJSIP/other-1')
    expect(pbx.state.agents.map.size).toBe(1)
  })

  it('logs in again from another channel, and keeps its name', () => {
    const pbx = new Feed()
    reconcile(pbx.state, { agents: [message('Agents', { Agent: '1001', Name: 'Anna', Status: 'AGENT_IDLE' })] }, 0)
    pbx.event('AgentLogin', { Agent: '1001', Channel: 'PJSIP/desk-1' })
    pbx.wait(1)
    pbx.event('AgentLogin', { Agent: '1001', Channel: 'PJSIP/home-2' })
    expect([...pbx.state.agents.map.values()]).toMatchObject([
      { name: 'Anna', channel: 'PJSIP/home-2', since: 1_001_000 },
    ])
  })

  it('has the name of its channel when that is renamed, and no other agent has', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', phone)
    pbx.event('AgentLogin', { ...phone, Agent: '1001' })
    pbx.event('AgentLogin', { Agent: '1002', Channel: 'PJSIP/ben-1' })
    pbx.event('Rename', { ...phone, Newname: 'PJSIP/anna-9' })
    expect([...pbx.state.agents.map.values()].map(({ channel }) => channel)).toEqual(['PJSIP/anna-9', 'PJSIP/ben-1'])
  })

  it('stays logged off while others talk', () => {
    const pbx = new Feed()
    const ben = { Channel: 'PJSIP/ben-2', Uniqueid: '1.2', Linkedid: '1.1' }
    for (const one of [phone, ben]) pbx.event('Newchannel', one)
    pbx.event('AgentLogin', { ...phone, Agent: '1001' })
    pbx.event('AgentLogoff', { ...phone, Agent: '1001' })
    for (const one of [phone, ben]) pbx.event('BridgeEnter', { ...one, BridgeUniqueid: 'b', BridgeType: 'basic' })
    expect(pbx.state.agents.get('1001')?.state).toBe('logged-off')
  })
})

describe('Agents', () => {
  it('is who there is, with the state of each in one word; what is known of the past stays', () => {
    const pbx = new Feed()
    for (const Agent of ['1001', '1009']) pbx.event('AgentLogin', { Agent, Channel: 'PJSIP/anna-1' })
    pbx.wait(9)
    const agent = (Agent: string, Status: string, more = {}) => message('Agents', { Agent, Status, ...more })
    const agents = [
      agent('1001', 'AGENT_ONCALL', { Name: 'Anna', Channel: 'PJSIP/anna-1', LoggedInTime: 5 }),
      agent('1002', 'AGENT_IDLE', { Name: '(null)', LoggedInChan: 'SIP/ben-1', LoggedInTime: 900 }),
      agent('1003', 'AGENT_LOGGEDOFF', { LoggedInTime: 0 }),
      agent('1004', 'AGENT_UNKNOWN', { LoggedInChan: 'n/a' }),
      agent('1005', 'AGENT_NEW'),
      message('Agents', { Status: 'AGENT_IDLE' }),
    ]
    reconcile(pbx.state, { agents }, pbx.now)
    const seen = [...pbx.state.agents.map.values()]
    expect(
      seen.map(({ id, name, state, rawState, channel, since }) => [id, name, state, rawState, channel, since]),
    ).toEqual([
      ['1001', 'Anna', 'on-call', 'AGENT_ONCALL', 'PJSIP/anna-1', 1_000_000],
      ['1002', undefined, 'idle', 'AGENT_IDLE', 'SIP/ben-1', 900_000],
      ['1003', undefined, 'logged-off', 'AGENT_LOGGEDOFF', undefined, 'unknown'],
      ['1004', undefined, 'unknown', 'AGENT_UNKNOWN', undefined, 'unknown'],
      ['1005', undefined, 'unknown', 'AGENT_NEW', undefined, 'unknown'],
    ])
  })
})
