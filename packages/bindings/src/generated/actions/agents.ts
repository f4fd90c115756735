// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type {
  AckReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  AgentsCompleteEvent,
  AgentsEvent,
} from '../events/agents.ts'
import type { AgentCallbackLoginAckCallValue } from '../values.ts'

/** Parameters of AgentCallbackLogin; the method `agentCallbackLogin` describes the action. */
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
  /** Whether the agent has to acknowledge a call. */
  AckCall?: AgentCallbackLoginAckCallValue | undefined
}

/** Reply of AgentCallbackLogin. */
export type AgentCallbackLoginReply = AckReply

/** Parameters of AgentLogoff; the method `agentLogoff` describes the action. */
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
export type AgentLogoffReply = AckReply

/** Parameters of Agents; the method `agents` describes the action. */
export type AgentsRequest = NoParameters

/** Reply of Agents. */
export type AgentsReply = ListReply<AgentsEvent, AgentsCompleteEvent>
