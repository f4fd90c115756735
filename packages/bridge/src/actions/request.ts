import { AmiError } from '@openami/bindings'
import { ActionFailedError } from '@openami/client'
import { validateAction } from '@openami/validators'
import { BridgeError } from '../errors.ts'
import type { ActionFailure } from '../messages.ts'

/**
 * By the spec, before anything is sent.
 *
 * @throws BridgeError BRIDGE_INVALID_REQUEST
 */
export async function checkParameters(action: string, parameters: object): Promise<void> {
  const issues = await validateAction(action, parameters)
  if (issues.length === 0) return
  const texts = issues.map(({ header, message }) => (header === undefined ? message : `${header} ${message}`))
  throw new BridgeError('BRIDGE_INVALID_REQUEST', `${action}: ${texts.join('; ')}`)
}

/** What the caller is told of an error. */
export function failureOf(error: unknown): ActionFailure {
  if (error instanceof ActionFailedError) {
    const { code, message, retryable, response } = error
    return { code, message, retryable, response: JSON.parse(JSON.stringify(response)) }
  }
  if (error instanceof AmiError || error instanceof BridgeError) {
    const { code, message, retryable } = error
    return { code, message, retryable }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'BRIDGE_INVALID_REQUEST', message, retryable: false }
}

/** What is wrong with an `ActionMessage`; undefined if nothing is. */
export function problemOf(request: unknown): string | undefined {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return 'the request is not an object'
  const { id, parameters = {}, timeout = 0, stream = false, ...more } = request as Record<string, unknown>
  if (typeof id !== 'string' || !/^[\w-]{1,128}$/.test(id))
    return 'id must be a text of 1 to 128 letters, digits, "-" and "_", new for each request'
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))
    return 'parameters must be an object'
  if (typeof timeout !== 'number' || !(timeout >= 0)) return 'timeout must be a non-negative number of milliseconds'
  if (typeof stream !== 'boolean') return 'stream must be true or false'
  const [unknown] = Object.keys(more)
  return unknown === undefined
    ? undefined
    : `"${unknown}" is not part of a request: write id, parameters, timeout, stream`
}
