/** Codes of the bridge's errors. */
export type BridgeErrorCode =
  | 'BRIDGE_ACTION_REPEATED'
  | 'BRIDGE_ANSWER_TOO_LONG'
  | 'BRIDGE_CONFIG'
  | 'BRIDGE_CONSUMER_SILENT'
  | 'BRIDGE_FENCED'
  | 'BRIDGE_INVALID_REQUEST'
  | 'BRIDGE_LIST_INCOMPLETE'
  | 'BRIDGE_MESSAGE_TOO_LONG'
  | 'BRIDGE_NATS_CREDENTIALS'
  | 'BRIDGE_NATS_REFUSES'
  | 'BRIDGE_NATS_UNREACHABLE'
  | 'BRIDGE_NOT_PERMITTED'
  | 'BRIDGE_POISONED_MESSAGE'
  | 'BRIDGE_STREAM_SETTINGS'
  | 'BRIDGE_UNKNOWN_NODE'

/** The base of every error of this package except `TypeError`, which is thrown for wrong options. */
export class BridgeError extends Error {
  override readonly name: string = 'BridgeError'
  readonly code: BridgeErrorCode
  /** Whether nothing was carried out, and the same may succeed later. */
  readonly retryable: boolean

  constructor(
    code: BridgeErrorCode,
    message: string,
    { retryable = false, cause }: { retryable?: boolean; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.retryable = retryable
  }
}
