import { splitArguments } from '../dialplan/arguments.ts'
import type { Applications, Call } from './application.ts'

/** Agents who log in, and callers who ask for one. */
export const agentApplications: Applications = {
  AgentLogin(call) {
    const { pbx, channel, finish } = call
    if (channel.state !== 6) pbx.answer(channel)
    const agent = agentOf(call)
    if (agent === undefined) return undefined
    if (agent.channel === undefined) return pbx.agents.login(agent, channel)
    pbx.setVariable(channel, 'AGENT_STATUS', 'ALREADY_LOGGED_IN')
    finish('next')
    return undefined
  },
  AgentRequest(call) {
    const { pbx, channel, finish } = call
    const agent = agentOf(call)
    if (agent === undefined) return undefined
    const requested = pbx.agents.request(agent, channel, () =>
      finish((channel.variables.get('AGENT_STATUS') ?? '') === '' ? 'hangup' : 'next'),
    )
    if (typeof requested === 'function') return requested
    pbx.setVariable(channel, 'AGENT_STATUS', requested)
    finish('next')
    return undefined
  },
}

/** The agent of the first argument; where there is none, the dialplan continues or ends. */
function agentOf({ pbx, channel, data, finish }: Call): ReturnType<Call['pbx']['agents']['find']> {
  const [id = ''] = splitArguments(data, pbx.legacy).map((part) => part.trim())
  if (id === '') {
    finish('hangup')
    return undefined
  }
  const agent = pbx.agents.find(id)
  if (agent === undefined) {
    pbx.setVariable(channel, 'AGENT_STATUS', 'INVALID')
    finish('next')
  }
  return agent
}
