import {
  type ActionContract,
  type AmiEvent,
  actionContract,
  availableIn,
  encodeText,
  InvalidActionError,
  type OutcomeDescriptor,
  writeAction,
} from '@openami/bindings'
import { defaultMaxAnswer } from '../codec/oversize.ts'
import type { ActionRequest, ExpectedOutcome } from '../correlation/action-request.ts'
import { answerForm, type KnownRelease } from '../correlation/answer-form.ts'
import { newActionId } from '../correlation/ids.ts'
import { newPing } from '../correlation/ping.ts'
import { eventSpec } from '../event-spec.ts'
import { branchesFor, isSerial } from '../server-version.ts'

export type Protocol = KnownRelease

/** How a list is taken. */
export interface ListOptions {
  readonly maxItems?: number | undefined
  readonly maxAnswer?: number | undefined
  readonly onItem?: ((item: AmiEvent) => void) | undefined
}

/** Items of a list that are kept where the options say nothing else. */
export const defaultMaxItems = 100_000
/** Milliseconds for the event with the result, if the action has no time of its own. */
const outcomeTime = 30_000
/** A server drops characters up to this one before a value (R8), so the value would arrive changed. */
const lastSkipped = 32
type Line = readonly [name: string, value: string]

const yes = /^(?:yes|true|y|t|1|on)$/i

/**
 * An action, written and ready to send.
 *
 * @throws InvalidActionError
 */
export function buildRequest(
  name: string,
  request: object,
  headers: object | undefined,
  protocol: Protocol,
  { maxItems = defaultMaxItems, maxAnswer = defaultMaxAnswer, onItem }: ListOptions = {},
): ActionRequest {
  const id = newActionId()
  const descriptor = actionContract(name)
  const lines = writeAction(name, request, {
    actionId: id,
    headers: headers as Record<string, unknown> | undefined,
    releases: descriptor?.steps && releasesOf(protocol),
  })
  const form = answerForm(descriptor, protocol)
  const fence = form.fenced ? newPing() : undefined
  const outcome = descriptor?.outcome && expectedOutcome(descriptor.outcome, descriptor, lines, protocol)
  const bytes = message(name, id, lines)
  return {
    action: descriptor?.name ?? name,
    id,
    bytes,
    descriptor,
    form,
    // A module of AMI 1.0 that the spec does not know may leave it out; one action is in flight there.
    takesAnonymous: form.withoutActionId.response || (descriptor === undefined && isSerial(protocol.amiVersion)),
    maxItems,
    maxAnswer,
    onItem,
    fence,
    outcome,
    outcomeTakes: outcome === undefined ? 0 : waitOf(descriptor, bytes, outcomeTime),
    endsWithNext: descriptor?.waits?.endsWithNext === true,
  }
}

/** Milliseconds for which the server itself may hold an action back (R18); `Infinity` for no limit. */
export function timeTaken({ descriptor, outcome, bytes }: ActionRequest): number {
  // An asynchronous one is answered at once; its outcome takes the time.
  return outcome === undefined ? waitOf(descriptor, bytes, 0) : 0
}

function waitOf(descriptor: ActionContract | undefined, bytes: string, otherwise: number): number {
  const waits = descriptor?.waits
  if (waits === undefined) return otherwise
  const told = numberIn(bytes, waits.for) ?? waits.default
  if (told === undefined || told < 0) return Number.POSITIVE_INFINITY
  return waits.unit === 's' ? told * 1000 : told
}

/** Undefined where the answer itself is the end, or the release has no such event. */
function expectedOutcome(
  { event, by }: OutcomeDescriptor,
  descriptor: ActionContract,
  lines: readonly Line[],
  protocol: Protocol,
): ExpectedOutcome | undefined {
  if (!endsLater(descriptor, lines) || !hasEvent(event, protocol)) return undefined
  if (by === undefined) return { event, by: undefined }
  const groups = new Map<string, string[]>()
  for (const [header, parameter] of Object.entries(by)) {
    const headers = groups.get(parameter)
    if (headers === undefined) groups.set(parameter, [header])
    else headers.push(header)
  }
  const told = [...groups].flatMap(([parameter, headers]) => {
    const value = lines.find(([name]) => name.toLowerCase() === parameter.toLowerCase())?.[1]
    return value === undefined ? [] : [{ headers, value: value.trim().toLowerCase() }]
  })
  return told.length === 0 ? undefined : { event, by: told }
}

function hasEvent(event: string, protocol: Protocol): boolean {
  const availability = eventSpec().eventDescriptor(event)?.availability
  if (availability === undefined) return false
  return releasesOf(protocol).some((one) => availableIn(availability, one))
}

/** Releases that the server may be of. */
function releasesOf({ release, amiVersion }: Protocol): readonly string[] {
  return release === undefined ? branchesFor(amiVersion).branches : [release]
}

/** Only an asynchronous Originate reports its result by an event; other actions have no Async. */
function endsLater(descriptor: ActionContract, lines: readonly Line[]): boolean {
  if (!descriptor.request.some(({ name }) => name === 'Async')) return true
  return yes.test(lines.find(([header]) => header.toLowerCase() === 'async')?.[1] ?? '')
}

function numberIn(bytes: string, header: string): number | undefined {
  const text = new RegExp(`\\r\\n${header}: (-?\\d+)\\r`, 'i').exec(bytes)?.[1]
  return text === undefined ? undefined : Number(text)
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
  // In one go: writing a text that was put together of many pieces takes longer.
  return `Action: ${encodeText(written)}\r\nActionID: ${id}\r\n${text}\r\n`
}

function checkStart(action: string, header: string, value: string): void {
  if (value.charCodeAt(0) <= lastSkipped) throw new InvalidActionError(action, header, 'begins with a blank')
}
