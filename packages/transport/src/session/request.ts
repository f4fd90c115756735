import { type ActionContract, actionContract, encodeText, InvalidAction, writeAction } from '@openami/bindings'
import type { CallRequest } from '../correlation/call.ts'
import { newActionId } from '../correlation/ids.ts'
import { announcesLists, branchFor, replyFor } from '../correlation/release.ts'

export interface Protocol {
  readonly amiVersion: string
  /** Overrides what the greeting tells. */
  readonly release: string | undefined
}

/** Milliseconds for which an Originate rings where it names no Timeout. */
const dialTime = 30_000
/** A server drops characters up to this one in front of a value (R8): it would not get what it was sent. */
const lastSkipped = 32
type Line = readonly [name: string, value: string]

const yes = /^(?:yes|true|y|t|1|on)$/i

/**
 * An action, written and ready to send.
 *
 * @throws InvalidAction
 */
export function buildRequest(
  name: string,
  request: object,
  headers: object | undefined,
  protocol: Protocol,
): CallRequest {
  const id = newActionId()
  const lines = writeAction(name, request, { actionId: id, headers: headers as Record<string, unknown> | undefined })
  const descriptor = actionContract(name)
  const reply = replyFor(descriptor, protocol.release ?? branchFor(protocol.amiVersion))
  const fenceId = reply?.kind === 'text' ? newActionId() : undefined
  const outcome =
    descriptor?.outcome !== undefined && endsLater(descriptor, lines) ? descriptor.outcome.event : undefined
  const bytes = message(name, id, lines)
  return {
    action: descriptor?.name ?? name,
    id,
    bytes,
    descriptor,
    reply,
    announced: announcesLists(protocol.amiVersion),
    fence:
      fenceId === undefined
        ? undefined
        : {
            id: fenceId,
            bytes: `Action: Ping\r\nActionID: ${fenceId}\r\n\r\n`,
          },
    outcome,
    outcomeTakes: outcome === undefined ? 0 : (numberIn(bytes, 'Timeout') ?? dialTime),
  }
}

/** Milliseconds for which the server itself may hold an action back (R18). */
export function timeTaken(request: CallRequest): number {
  // An asynchronous one is answered at once; its outcome takes the time.
  if (request.action === 'Originate' && request.outcome === undefined)
    return numberIn(request.bytes, 'Timeout') ?? dialTime
  if (request.action !== 'WaitEvent') return 0
  const seconds = numberIn(request.bytes, 'Timeout')
  return seconds === undefined || seconds < 0 ? Number.POSITIVE_INFINITY : seconds * 1000
}

/** Only an asynchronous Originate tells its end by an event; elsewhere there is no Async. */
function endsLater(descriptor: ActionContract, lines: ReadonlyArray<readonly [string, string]>): boolean {
  if (!hasAsync(descriptor.request)) return true
  return yes.test(lines.find(([header]) => header.toLowerCase() === 'async')?.[1] ?? '')
}

function numberIn(bytes: string, header: string): number | undefined {
  const text = new RegExp(`\\r\\n${header}: (-?\\d+)\\r`, 'i').exec(bytes)?.[1]
  return text === undefined ? undefined : Number(text)
}

function hasAsync(request: readonly { readonly name: string }[]): boolean {
  return request.some(({ name }) => name === 'Async')
}

function message(action: string, id: string, lines: readonly Line[]): string {
  const [[, written]] = lines as [Line]
  checkStart(action, 'Action', written)
  let text = ''
  for (let i = 2; i < lines.length; i++) {
    const [name, value] = lines[i] as Line
    checkStart(action, name, value)
    text += `${name}: ${encodeText(value)}\r\n`
  }
  // In one go: a text put together of many pieces is dear to write.
  return `Action: ${encodeText(written)}\r\nActionID: ${id}\r\n${text}\r\n`
}

function checkStart(action: string, header: string, value: string): void {
  if (value.charCodeAt(0) <= lastSkipped) throw new InvalidAction(action, header, 'begins with a blank')
}
