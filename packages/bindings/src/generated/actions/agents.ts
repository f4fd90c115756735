// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { AckReply, ListReply } from '../../runtime/reply.ts'
import type { AgentsCompleteEvent, AgentsEvent } from '../events/agents.ts'

/**
 * Logs an agent in by callback, so that calls are brought to an extension instead of an open line.
 *
 * AckCall accepts any spelling of true in addition to `always`.
 *
 * An agent that is already logged in is an error.
 *
 * Since 1.2; until 1.4. Privileges: agent.
 *
 * Source: spec/actions/AgentCallbackLogin.yaml
 */
export interface AgentCallbackLoginRequest {
  /** Number of the agent as in agents.conf. */
  Agent: string | number
  /** Extension to ring when a call arrives for the agent. */
  Exten: string | number
  /** Context of that extension; if omitted, the extension alone is kept. */
  Context?: string | number | undefined
  /**
   * Milliseconds to rest after a call before the next one is offered.
   * Unit: ms.
   */
  WrapupTime?: number | undefined
  /**
   * Whether the agent has to acknowledge a call.
   * - `always`: The agent presses # before each call, including one who stays on the line.
   * - `true`: The agent presses # before a call that was brought to the extension.
   * - `false`: Calls are connected without acknowledgement.
   */
  AckCall?: 'always' | 'true' | 'false' | undefined
}

/** Reply of AgentCallbackLogin. */
export interface AgentCallbackLoginReply extends AckReply {
}

/**
 * Logs an agent off.
 *
 * An agent who is not logged in is answered with Success too. The event AgentLogoff, up to Asterisk 11 Agentlogoff or Agentcallbacklogoff, reports by its Agent one who was logged in.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/actions/AgentLogoff.yaml
 */
export interface AgentLogoffRequest {
  /** Number of the agent as in agents.conf, without `Agent/`. */
  Agent: string | number
  /**
   * Yes lets a running call end by itself; otherwise it is hung up.
   * Default: no.
   */
  Soft?: boolean | undefined
}

/** Reply of AgentLogoff. */
export interface AgentLogoffReply extends AckReply {
}

/** This action takes no parameters. */
export type AgentsRequest = NoParameters

/** Reply of Agents. */
export interface AgentsReply extends ListReply<AgentsEvent, AgentsCompleteEvent> {
}
