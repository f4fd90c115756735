import {
  type Availability,
  actionDescriptor,
  availableIn,
  eventDescriptor,
  type HeaderDescriptor,
  privilegesAt,
  type ReplyDescriptor,
} from '@openami/bindings'
import type { Headers } from '../message.ts'

/** How one release sends an event. */
export interface EventForm {
  /** The release has the event. */
  readonly exists: boolean
  /** Its classes; undefined where the spec does not know the event. */
  readonly privileges: readonly string[] | undefined
  /** Headers that only other releases send; undefined where there are none. */
  readonly hidden: ReadonlySet<string> | undefined
}

/** How one release answers an action with Success. */
export interface ReplyForm {
  readonly hidden: ReadonlySet<string> | undefined
  /** Parameters, in lower case, that only other releases read. */
  readonly ignored: ReadonlySet<string> | undefined
  /** The response of a list never says `EventList: start`. */
  readonly withoutStart: boolean
}

/**
 * What the spec says about the events and answers of one release. The personalities' renderers know every header that any of
 * their releases sends; those that this release does not have are omitted here.
 */
export class ReleaseForms {
  readonly #release: string
  readonly #events = new Map<string, EventForm>()
  readonly #replies = new Map<string, ReplyForm>()

  constructor(release: string) {
    this.#release = release
  }

  event(name: string): EventForm {
    const known = this.#events.get(name)
    if (known !== undefined) return known
    const form = this.#eventForm(name)
    // Names are those of the renderers, not of a client.
    this.#events.set(name, form)
    return form
  }

  /** `action` as the spec spells it. */
  reply(action: string): ReplyForm {
    const known = this.#replies.get(action)
    if (known !== undefined) return known
    const form = this.#replyForm(action)
    this.#replies.set(action, form)
    return form
  }

  #eventForm(name: string): EventForm {
    const descriptor = eventDescriptor(name)
    if (descriptor === undefined) return { exists: true, privileges: undefined, hidden: undefined }
    const { availability, privileges, headers } = descriptor
    return {
      exists: availableIn(availability, this.#release),
      privileges: privileges.length === 0 ? undefined : privilegesAt(privileges, this.#release),
      hidden: this.#hidden(headers, []),
    }
  }

  #replyForm(action: string): ReplyForm {
    const { replies = [], request = [] } = actionDescriptor(action) ?? {}
    const ignored = this.#hidden(request, [])
    const isNow = (reply: ReplyDescriptor): boolean => availableIn(reply, this.#release)
    const headers = (of: readonly ReplyDescriptor[]): HeaderDescriptor[] => of.flatMap((reply) => reply.headers ?? [])
    const now = replies.filter(isNow)
    const others = replies.filter((reply) => !isNow(reply))
    return {
      hidden: this.#hidden(headers(now), headers(others)),
      ignored: ignored && new Set([...ignored].map((name) => name.toLowerCase())),
      withoutStart: now.some(({ withoutStart }) => withoutStart === true),
    }
  }

  /** Names of `headers` that the release does not have, and those of `others` that none of `headers` has. */
  #hidden(headers: readonly HeaderDescriptor[], others: readonly HeaderDescriptor[]): ReadonlySet<string> | undefined {
    const has = (availability: Availability | undefined): boolean =>
      availability === undefined || availableIn(availability, this.#release)
    const shown = new Set(headers.filter(({ availability }) => has(availability)).map(({ name }) => name))
    const hidden = new Set([...headers, ...others].map(({ name }) => name).filter((name) => !shown.has(name)))
    return hidden.size === 0 ? undefined : hidden
  }
}

/** Without the headers that the release does not have. */
export function without(headers: Headers, hidden: ReadonlySet<string> | undefined): Headers {
  return hidden === undefined ? headers : headers.filter(([name]) => !hidden.has(name))
}
