/** Codes of the errors that a gateway answers with, and their status of HTTP. */
export const gatewayStatus = {
  GATEWAY_INVALID_REQUEST: 400,
  GATEWAY_UNAUTHORIZED: 401,
  GATEWAY_FORBIDDEN: 403,
  GATEWAY_ORIGIN: 403,
  GATEWAY_NOT_FOUND: 404,
  GATEWAY_METHOD: 405,
  GATEWAY_TOO_LARGE: 413,
  GATEWAY_UPGRADE_REQUIRED: 426,
  GATEWAY_BUSY: 503,
  GATEWAY_UNAVAILABLE: 503,
} as const

export type GatewayErrorCode = keyof typeof gatewayStatus

/** What a reader is told when it asks for something that it cannot have: a code and one sentence, without secrets. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError'
  readonly code: GatewayErrorCode
  /** Headers of the answer over HTTP. */
  readonly headers: Readonly<Record<string, string>>

  constructor(code: GatewayErrorCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.code = code
    this.headers = headers
  }

  get status(): number {
    return gatewayStatus[this.code]
  }
}

/** The body of an answer that is an error. */
export function errorBody(error: GatewayError): {
  readonly error: { readonly code: string; readonly message: string }
} {
  return { error: { code: error.code, message: error.message } }
}
