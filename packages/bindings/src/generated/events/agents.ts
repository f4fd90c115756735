// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * An agent logged in and waits to be called back at an extension.
 *
 * Left with the AgentCallbackLogin application; queue members took its place.
 *
 * Since 1.0; until 1.4. Privileges: agent.
 *
 * Source: spec/events/Agentcallbacklogin.yaml
 */
export interface AgentcallbackloginEvent extends CommonEvent {
  readonly name: 'Agentcallbacklogin'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /** Extension at which the agent is called back, with `\@context` where one was given. */
  readonly Loginchan: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * An agent who was called back at an extension logged off.
 *
 * Since 1.0; until 1.6.2. Privileges: agent.
 *
 * Source: spec/events/Agentcallbacklogoff.yaml
 */
export interface AgentcallbacklogoffEvent extends CommonEvent {
  readonly name: 'Agentcallbacklogoff'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /**
   * Why, where it was not the agent's own call: `Autologoff` after unanswered calls, `CommandLogoff` by the console or AMI, `Chanunavail` when the extension could not be reached.
   * - `Autologoff`: The agent did not answer in time.
   * - `Chanunavail`: The agent's channel was not available.
   * - `CommandLogoff`: A command or an action logged the agent off.
   */
  readonly Reason: 'Autologoff' | 'Chanunavail' | 'CommandLogoff' | (string & {}) | undefined
  /** Extension at which the agent is called back, with `\@context` where one was given. */
  readonly Loginchan: string | undefined
  /**
   * Time that the agent was logged in.
   * Unit: s.
   */
  readonly Logintime: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * An agent of app_agent_pool logged in.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/AgentLogin\@12.yaml
 */
export interface AgentLoginEvent extends CommonEvent {
  readonly name: 'AgentLogin'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /** Number of the agent. */
  readonly Agent: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
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
export interface AgentloginEvent extends CommonEvent {
  readonly name: 'Agentlogin'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * An agent of app_agent_pool logged off.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/AgentLogoff\@12.yaml
 */
export interface AgentLogoffEvent extends CommonEvent {
  readonly name: 'AgentLogoff'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /** Number of the agent. */
  readonly Agent: string | undefined
  /**
   * Time that the agent was logged in.
   * Unit: s.
   */
  readonly Logintime: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
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
export interface AgentlogoffEvent extends CommonEvent {
  readonly name: 'Agentlogoff'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /**
   * Time that the agent was logged in.
   * Unit: s.
   */
  readonly Logintime: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * One agent and what the agent is doing; an item of the Agents action.
 *
 * From 12 on, the channel and the times are there only while the agent is logged in, and those of a call only during one.
 *
 * Since 1.2. Privileges: none; it only comes in the answer to Agents.
 *
 * Source: spec/events/Agents.yaml
 */
export interface AgentsEvent extends CommonEvent {
  readonly name: 'Agents'
  /** Number of the agent. */
  readonly Agent: string | undefined
  /** Display name of the agent or of the queue member. */
  readonly Name: string | undefined
  /**
   * What the agent is doing.
   * - `AGENT_LOGGEDOFF`: Not logged in.
   * - `AGENT_IDLE`: Logged in and free.
   * - `AGENT_ONCALL`: In a call.
   * - `AGENT_UNKNOWN`: In a state the server cannot name.
   */
  readonly Status: 'AGENT_LOGGEDOFF' | 'AGENT_IDLE' | 'AGENT_ONCALL' | 'AGENT_UNKNOWN' | (string & {}) | undefined
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
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly Channel?: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly Uniqueid?: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * End of the list of agents.
 *
 * Since 1.2. Privileges: none; it only comes in the answer to Agents.
 *
 * Source: spec/events/AgentsComplete.yaml
 */
export interface AgentsCompleteEvent extends CommonEvent {
  readonly name: 'AgentsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   * Since 13.2.
   */
  readonly EventList?: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   * Since 13.2.
   */
  readonly ListItems?: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
