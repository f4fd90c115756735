import { BridgeError } from '../errors.ts'
import type { ActionFailure } from '../messages.ts'

/** A reply as plain JSON: its headers, `items` of a list, `output` of a command. */
export type ReplyObject = Readonly<Record<string, unknown>>

/** The bridge or Asterisk has refused an action, or its outcome is not known. */
export class ActionRefusedError extends Error {
  override readonly name = 'ActionRefusedError'
  /** As of the client's errors, `AMI_ACTION_FAILED`, or of the bridge's own, `BRIDGE_NOT_PERMITTED`. */
  readonly code: string
  readonly retryable: boolean
  readonly node: string
  readonly response: ActionFailure['response']

  constructor(node: string, { code, message, retryable, response }: ActionFailure) {
    super(`${node}: ${message}`)
    this.node = node
    this.code = code
    this.retryable = retryable
    this.response = response
  }
}

export function unknownNode(node: string, cause?: unknown): BridgeError {
  return new BridgeError(
    'BRIDGE_UNKNOWN_NODE',
    `${node}: no bridge is connected with this node now; nothing was sent`,
    { retryable: true, cause },
  )
}

export function unknownOutcome(node: string, action: string, id: string): ActionRefusedError {
  return new ActionRefusedError(node, {
    code: 'AMI_OUTCOME_UNKNOWN',
    message: `${action}: no answer of the bridge came in time, and the outcome is unknown; ask again with id "${id}"`,
    retryable: false,
  })
}
