import type { Agent } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import type { Handler, Handlers } from './handler.ts'
import { shown } from './headers.ts'
import { channelOf } from './snapshot.ts'

const login: Handler = (state, event, at) => {
  const channel = channelOf(state, event, at)?.name ?? shown(event, 'Channel', 'Loginchan')
  putAgent(state, event.get('Agent'), { state: 'idle', rawState: undefined, channel, since: at }, at)
}

const logoff: Handler = (state, event, at) => {
  channelOf(state, event, at)
  putAgent(state, event.get('Agent'), { state: 'logged-off', rawState: undefined, channel: undefined, since: at }, at)
}

function putAgent(state: PbxState, id: string | undefined, fields: Omit<Agent, 'id' | 'name'>, at: number): void {
  if (id === undefined) return
  const before = state.agents.get(id)
  if (before?.state === fields.state && before.channel === fields.channel) return
  state.agents.put(id, { id, name: before?.name, ...fields }, at)
}

const states: ReadonlyMap<string | undefined, Agent['state']> = new Map<string, Agent['state']>(
  Object.entries({
    AGENT_LOGGEDOFF: 'logged-off',
    AGENT_IDLE: 'idle',
    AGENT_ONCALL: 'on-call',
    AGENT_UNKNOWN: 'unknown',
  }),
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
