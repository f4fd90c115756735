import type { JsMsg, StoredMsg } from '@nats-io/jetstream'
import { BridgeError } from '../errors.ts'
import type { StoredMessage } from '../messages.ts'

export type OnProblem = (error: BridgeError) => void

/**
 * The content of a message. Undefined for one that no bridge has made: `onProblem` is told, and reading continues, because it
 * would never get past it otherwise.
 */
export function readStored(message: JsMsg | StoredMsg, onProblem: OnProblem): StoredMessage | undefined {
  try {
    const body = message.json<StoredMessage>()
    if (isWhole(body)) return body
  } catch {
    // Not even JSON.
  }
  const place = `message ${message.seq} of ${message.subject}`
  onProblem(new BridgeError('BRIDGE_POISONED_MESSAGE', `${place} is not of a bridge, and is omitted`))
  return undefined
}

function isWhole(body: unknown): body is StoredMessage {
  if (typeof body !== 'object' || body === null) return false
  const { kind, name, headers, snapshot, patches } = body as Record<string, unknown>
  switch (kind) {
    case 'event':
      return typeof name === 'string' && typeof headers === 'object' && headers !== null
    case 'snapshot':
      return typeof snapshot === 'object' && snapshot !== null
    case 'patches':
      return Array.isArray(patches) && patches.every((one) => typeof one?.path === 'string')
    default:
      return kind === 'gap' || kind === 'status' || kind === 'announce'
  }
}
