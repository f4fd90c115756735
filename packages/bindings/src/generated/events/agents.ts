// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  ChannelSnapshot,
  ListEnd,
} from '../groups.ts'
import type {
  AgentLogoffReasonValue,
  AgentStatus,
} from '../values.ts'

/**
 * An agent logged in and waits to be called back at an extension.
 *
 * Left with the AgentCallbackLogin application; queue members took its place.
 *
 * Since 1.0; until 1.4. Privileges: agent.
 *
 * Source: spec/events/Agentcallbacklogin.yaml
 */
export interface AgentcallbackloginEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Agentcallbacklogin'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /** Extension at which the agent is called back, with `\@context` where one was given. */
  readonly Loginchan: string | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
}

/**
 * An agent who was called back at an extension logged off.
 *
 * Since 1.0; until 1.6.2. Privileges: agent.
 *
 * Source: spec/events/Agentcallbacklogoff.yaml
 */
export interface AgentcallbacklogoffEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Agentcallbacklogoff'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /** Why, where it was not the agent's own call: `Autologoff` after unanswered calls, `CommandLogoff` by the console or AMI, `Chanunavail` when the extension could not be reached. */
  readonly Reason: AgentLogoffReasonValue | (string & {}) | undefined
  /** Extension at which the agent is called back, with `\@context` where one was given. */
  readonly Loginchan: string | undefined
  /**
   * Time that the agent was logged in.
   * Unit: s.
   */
  readonly Logintime: number | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
}

/**
 * An agent of app_agent_pool logged in.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/AgentLogin\@12.yaml
 */
export interface AgentLoginEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'AgentLogin'
  /** Number of the agent. */
  readonly Agent: string | undefined
}

/**
 * An agent logged in on a channel of chan_agent and stays on the line.
 *
 * From 12 on the event is named `AgentLogin`.
 *
 * Since 1.0; until 11. Privileges: agent.
 *
 * Source: spec/events/Agentlogin.yaml
 */
export interface AgentloginEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Agentlogin'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
}

/**
 * An agent of app_agent_pool logged off.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/AgentLogoff\@12.yaml
 */
export interface AgentLogoffEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'AgentLogoff'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /**
   * Time that the agent was logged in.
   * Unit: s.
   */
  readonly Logintime: number | undefined
}

/**
 * An agent who stayed on the line logged off.
 *
 * From 12 on the event is named `AgentLogoff`.
 *
 * Since 1.0; until 11. Privileges: agent.
 *
 * Source: spec/events/Agentlogoff.yaml
 */
export interface AgentlogoffEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Agentlogoff'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /**
   * Time that the agent was logged in.
   * Unit: s.
   */
  readonly Logintime: number | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
}

/**
 * One agent and what the agent is doing; an item of the Agents action.
 *
 * From 12 on, the channel and the times are there only while the agent is logged in, and those of a call only during one.
 *
 * Since 1.2. Privileges: none; it only comes in the answer to Agents.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/Agents.yaml
 */
export interface AgentsEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'Agents'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /** Display name of the agent or of the queue member. */
  readonly Name: string | undefined
  /** What the agent is doing. */
  readonly Status: AgentStatus | (string & {}) | undefined
  /**
   * Channel or extension at which the agent is logged in.
   * No value: `n/a`.
   * Since 1.2; until 11.
   */
  readonly LoggedInChan?: string | undefined
  /**
   * Channel that the agent is talking to.
   * No value: `n/a`.
   * Since 1.6.2.
   */
  readonly TalkingToChan?: string | undefined
  /**
   * When the agent's call began.
   * Unit: s.
   * Since 12.
   */
  readonly CallStarted?: number | undefined
  /**
   * When the agent logged in; 0 when logged off.
   * Unit: s.
   */
  readonly LoggedInTime: number | undefined
  /**
   * Number of the caller that the agent is talking to.
   * No value: `n/a`.
   * Since 1.2; until 11.
   */
  readonly TalkingTo?: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of agents.
 *
 * Since 1.2. Privileges: none; it only comes in the answer to Agents.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/AgentsComplete.yaml
 */
export interface AgentsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'AgentsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}
