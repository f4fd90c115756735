import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { type Msg, type NatsConnection, RequestError, TimeoutError } from '@nats-io/transport-node'
import { type ActionMethodsIn, actionContract, actionNames } from '@openami/bindings'
import type { ActionAnswer } from '../messages.ts'
import { checkNode, subjectsOf, token } from '../subjects.ts'
import { ActionRefusedError, type ReplyObject, unknownNode, unknownOutcome } from './answers.ts'
import { type ReplyItems, readList } from './list.ts'

export interface SendOptions {
  /** Milliseconds for the whole answer. Default 30,000. */
  readonly timeout?: number | undefined
  /** Cancels the action, as far as Asterisk can still do without it. */
  readonly signal?: AbortSignal | undefined
  /** Id of the request, to ask again after an outcome that is not known. Default a new one. */
  readonly id?: string | undefined
}

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
   * @throws ActionRefusedError; BridgeError BRIDGE_UNKNOWN_NODE if no bridge answers for the node within 3 seconds
   */
  send(action: string, parameters?: object, options?: SendOptions): Promise<ReplyObject>
  /**
   * The items of a list as they come, for lists of any length; leaving the loop cancels the action. The iterator returns the
   * reply without its items.
   *
   * @throws ActionRefusedError; BridgeError BRIDGE_UNKNOWN_NODE, or BRIDGE_LIST_INCOMPLETE if items were lost on the way
   */
  list(action: string, parameters?: object, options?: SendOptions): ReplyItems
}

const defaultTimeout = 30_000
/** Milliseconds that a bridge may take to begin, or another one to take over: an action waits for that. */
const takeover = 3_000
const pauseBetween = 100
/** Milliseconds that the way to the bridge and back may take in addition. */
const onTheWay = 5_000

/** @throws TypeError for a name that no node can have */
export function serverOver(connection: NatsConnection, node: string, role: string | undefined): BridgeServer {
  checkNode(node)
  const send: BridgeServer['send'] = (action, parameters = {}, options = {}) =>
    ask({ connection, node, role }, action, parameters, options)
  const list: BridgeServer['list'] = (action, parameters = {}, { timeout = defaultTimeout, signal, id } = {}) => {
    const subject = subjectFor(node, action, role)
    return readList({ connection, node, subject, action, parameters, timeout, onTheWay, signal, id })
  }
  const server: Record<string, unknown> = { node, send, list }
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
  const subject = subjectFor(node, action, role)
  const cancel = (): void => connection.publish(`${subjects.cancel}.${id}`)
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    const body = JSON.stringify({ id, parameters, timeout })
    const request = () => connection.request(subject, body, { timeout: timeout + onTheWay })
    const message = await whenAnswered(request, Math.min(timeout, takeover), signal)
    const answer = message.json<ActionAnswer>()
    if (answer.ok) return answer.reply
    throw new ActionRefusedError(node, answer.error)
  } catch (error) {
    if (error instanceof RequestError && error.isNoResponders()) throw unknownNode(node, error)
    if (error instanceof TimeoutError) throw unknownOutcome(node, action, id)
    throw error
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}

/** Asks again for a while where no bridge takes the request, of which nothing was sent then. */
async function whenAnswered(
  request: () => Promise<Msg>,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Msg> {
  for (const begun = performance.now(); ; ) {
    try {
      return await request()
    } catch (error) {
      const mayCome = error instanceof RequestError && error.isNoResponders()
      if (!mayCome || performance.now() - begun > patience) throw error
      await setTimeout(pauseBetween, undefined, { signal })
    }
  }
}

function subjectFor(node: string, action: string, role: string | undefined): string {
  return [subjectsOf(node).action, token(action), ...(role === undefined ? [] : [token(role)])].join('.')
}
