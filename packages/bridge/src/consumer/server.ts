import { randomUUID } from 'node:crypto'
import { type NatsConnection, RequestError, TimeoutError } from '@nats-io/transport-node'
import { type ActionMethodsIn, actionContract, actionNames } from '@openami/bindings'
import { BridgeError } from '../errors.ts'
import type { ActionAnswer, ActionFailure } from '../messages.ts'
import { checkNode, subjectsOf, token } from '../subjects.ts'

export interface SendOptions {
  /** Milliseconds for the whole answer. Default 30,000. */
  readonly timeout?: number | undefined
  /** Cancels the action, as far as Asterisk can still do without it. */
  readonly signal?: AbortSignal | undefined
  /** Id of the request, to ask again after an outcome that is not known. Default a new one. */
  readonly id?: string | undefined
}

/** A reply as plain JSON: its headers, `items` of a list, `output` of a command. */
export type ReplyObject = Readonly<Record<string, unknown>>

type Methods = {
  readonly [Method in keyof ActionMethodsIn<string>]: (
    request?: Parameters<ActionMethodsIn<string>[Method]>[0],
    options?: SendOptions,
  ) => Promise<ReplyObject>
}

/** The actions of one server, by the names that the client has for them. */
export type BridgeServer = Methods & {
  readonly node: string
  /**
   * An action by its name.
   *
   * @throws ActionRefusedError; BridgeError BRIDGE_UNKNOWN_NODE if no bridge answers for the node
   */
  send(action: string, parameters?: object, options?: SendOptions): Promise<ReplyObject>
}

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

const defaultTimeout = 30_000
/** Milliseconds that the way to the bridge and back may take in addition. */
const onTheWay = 5_000

/** @throws TypeError for a name that no node can have */
export function serverOver(connection: NatsConnection, node: string, role: string | undefined): BridgeServer {
  checkNode(node)
  const send: BridgeServer['send'] = (action, parameters = {}, options = {}) =>
    ask({ connection, node, role }, action, parameters, options)
  const server: Record<string, unknown> = { node, send }
  for (const action of actionNames) {
    const method = actionContract(action)?.method
    if (method !== undefined)
      server[method] = (request?: object, options?: SendOptions) => send(action, request, options)
  }
  return server as BridgeServer
}

async function ask(
  { connection, node, role }: { connection: NatsConnection; node: string; role: string | undefined },
  action: string,
  parameters: object,
  { timeout = defaultTimeout, signal, id = randomUUID() }: SendOptions,
): Promise<ReplyObject> {
  signal?.throwIfAborted()
  const subjects = subjectsOf(node)
  const subject = [subjects.action, token(action), ...(role === undefined ? [] : [token(role)])].join('.')
  const cancel = (): void => connection.publish(`${subjects.cancel}.${id}`)
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    const body = JSON.stringify({ id, parameters, timeout })
    const message = await connection.request(subject, body, { timeout: timeout + onTheWay })
    const answer = message.json<ActionAnswer>()
    if (answer.ok) return answer.reply
    throw new ActionRefusedError(node, answer.error)
  } catch (error) {
    if (error instanceof RequestError && error.isNoResponders())
      throw new BridgeError(
        'BRIDGE_UNKNOWN_NODE',
        `${node}: no bridge is connected with this node now; nothing was sent`,
        {
          retryable: true,
          cause: error,
        },
      )
    if (error instanceof TimeoutError)
      throw new ActionRefusedError(node, {
        code: 'AMI_OUTCOME_UNKNOWN',
        message: `${action}: no answer of the bridge came in time, and the outcome is unknown; ask again with id "${id}"`,
        retryable: false,
      })
    throw error
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}
