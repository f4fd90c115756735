import { isConnected } from '../calls/bridging.ts'
import type { Agent } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import type { Handler, Handlers } from './handler.ts'
import { shown } from './headers.ts'
import { channelOf } from './snapshot.ts'

const login: Handler = (state, event, at) => {
  const channel = channelOf(state, event, at)?.name ?? shown(event, 'Channel', 'Loginchan')
  putAgent(state, event.get('Agent'), { state: 'idle', channel, since: at }, at)
}

const logoff: Handler = (state, event, at) => {
  channelOf(state, event, at)
  putAgent(state, event.get('Agent'), { state: 'logged-off', channel: undefined, since: at }, at)
}

type Fields = Pick<Agent, 'channel' | 'since'> & { readonly state: keyof typeof rawStates }

function putAgent(state: PbxState, id: string | undefined, fields: Fields, at: number): void {
  if (id === undefined) return
  const before = state.agents.get(id)
  if (before?.state === fields.state && before.channel === fields.channel) return
  state.agents.put(id, { id, name: before?.name, rawState: rawStates[fields.state], ...fields }, at)
}

/** No event says that an agent has a call: its channel is connected with another one. */
export function agentsTalk(state: PbxState, at: number): void {
  for (const agent of state.agents.map.values()) {
    if (agent.state === 'logged-off') continue
    // Before Asterisk 12 the agent's calls have a channel of their own.
    const channels = [state.channelNamed(agent.channel), state.channelNamed(`Agent/${agent.id}`)]
    const talks = channels.some((channel) => channel !== undefined && isConnected(state, channel.id))
    const now = talks ? 'on-call' : 'idle'
    if (now !== agent.state) state.agents.update(agent.id, { state: now, rawState: rawStates[now] }, at)
  }
}

const rawStates = {
  'logged-off': 'AGENT_LOGGEDOFF',
  idle: 'AGENT_IDLE',
  'on-call': 'AGENT_ONCALL',
  unknown: 'AGENT_UNKNOWN',
} as const

const states: ReadonlyMap<string | undefined, Agent['state']> = new Map(
  (Object.keys(rawStates) as Agent['state'][]).map((state) => [rawStates[state], state]),
)

export function agentState(raw: string | undefined): Agent['state'] {
  return states.get(raw) ?? 'unknown'
}

export const agentEvents: Handlers = {
  AgentLogin: login,
  Agentlogin: login,
  Agentcallbacklogin: login,
  AgentLogoff: logoff,
  Agentlogoff: logoff,
  Agentcallbacklogoff: logoff,
}
