import type { Model } from '@openami/model-tool'
import { EventFindings } from './events.ts'
import { readFrames } from './frames.ts'
import { ListFindings } from './lists.ts'
import type { Counts, Tally } from './tally.ts'

/** What `check-capture --json` prints. */
export interface Summary {
  /** Events and responses. */
  readonly messages: number
  readonly events: number
  readonly unknownEvents: Counts
  /** `Event/Header`. */
  readonly unknownHeaders: Counts
  /** `Event/Header`. */
  readonly outOfType: Counts
  /** By the name of the event that ends the list. */
  readonly brokenLists: Counts
}

export interface Checked {
  readonly release: string
  readonly messages: number
  /** By name. */
  readonly events: Tally
  readonly faults: Readonly<Record<'unknownEvents' | 'unknownHeaders' | 'outOfType' | 'brokenLists', Tally>>
  /** Worth a look, and no fault: sets of values are open, and a header may be missing for a reason. */
  readonly notes: Readonly<Record<'unlisted' | 'missing', Tally>>
}

/**
 * Holds a recorded session, the bytes that one client received, against the spec of the release that sent them.
 *
 * @throws NotAmi; UnknownRelease is for the caller to find out first, with `exactRelease`.
 */
export function checkCapture(capture: Uint8Array, model: Model, release: string): Checked {
  const { messages, greeted, torn } = readFrames(capture)
  const events = new EventFindings(model, release)
  const lists = new ListFindings(model, release, greeted)
  for (const placed of messages) {
    if (placed.message.kind === 'event') {
      events.check(placed)
      lists.onEvent(placed)
    } else lists.onResponse(placed)
  }
  lists.onEnd(torn)
  return {
    release,
    messages: messages.length,
    events: events.events,
    faults: {
      unknownEvents: events.unknownEvents,
      unknownHeaders: events.unknownHeaders,
      outOfType: events.outOfType,
      brokenLists: lists.broken,
    },
    notes: { unlisted: events.unlisted, missing: events.missing },
  }
}

export function summarize({ messages, events, faults }: Checked): Summary {
  return {
    messages,
    events: [...events.entries.values()].reduce((sum, { count }) => sum + count, 0),
    unknownEvents: faults.unknownEvents.counts,
    unknownHeaders: faults.unknownHeaders.counts,
    outOfType: faults.outOfType.counts,
    brokenLists: faults.brokenLists.counts,
  }
}

export function isClean({ faults }: Checked): boolean {
  return Object.values(faults).every(({ entries }) => entries.size === 0)
}
