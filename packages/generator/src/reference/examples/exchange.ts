import { availableIn } from '@openami/bindings/release'
import type { Action, Event, Example, Model } from '@openami/spec'
import { isRefused, sentText } from './wire.ts'

/** What a program over a plain socket does for an example: lines to send, and the line that the last message has. */
export interface Exchange {
  /** None for an event that comes by itself. */
  send?: string[]
  /** `ActionID: 1`, `Event: QueueStatusComplete`. */
  until: string
}

/** Undefined where nothing marks the end of an answer, or where the example is not of today's releases. */
export function exchangeOf(action: Action, example: Example, model: Model): Exchange | undefined {
  const release = example.release ?? model.releases.at(-1)?.branch ?? ''
  const reply = action.replies.find((span) => availableIn(span, release))
  if (reply === undefined || ['none', 'text'].includes(reply.kind) || reply.withoutResponse) return undefined
  if (['Login', 'Challenge'].includes(action.name)) return undefined
  const given = sentText(action.name, example.send ?? {}).split('\n')
  const own = given.find((line) => /^actionid:/i.test(line))
  const send = own === undefined ? [...given, 'ActionID: 1'] : given
  const answered = own ?? 'ActionID: 1'
  if (isRefused(example)) return { send, until: answered }
  if (action.outcome !== undefined && action.outcome.by === undefined)
    return {
      send,
      until: /^Async: (true|yes|1|on)/im.test(given.join('\n')) ? `Event: ${action.outcome.event}` : answered,
    }
  if (reply.kind === 'event') return { send, until: `Event: ${reply.items?.[0]}` }
  if (reply.kind !== 'list') return { send, until: answered }
  const isList = reply.sometimes === undefined || /^Event: /m.test(example.receive ?? '')
  if (!isList || reply.withoutEnd || reply.ends === undefined) return isList ? undefined : { send, until: answered }
  return { send, until: `Event: ${reply.ends}` }
}

/** An event that comes by itself, in the newest release that sends it. */
export function exchangeOfEvent(event: Event): Exchange | undefined {
  return event.neverSent === undefined ? { until: `Event: ${event.name}` } : undefined
}
