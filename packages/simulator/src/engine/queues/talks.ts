import { compareReleases } from '@openami/bindings'
import type { Channel } from '../pbx/channel.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import { type EndOf, endBefore12, endFrom12, isRest, type Talk, type TalkEnd } from './talk-ends.ts'

interface Followed extends Talk {
  readonly done: (end: TalkEnd) => void
}

/** Callers and members who talk with each other. */
export class Talks {
  /** By the channels of both. */
  readonly #talks = new Map<Channel, Followed>()
  readonly #endOf: EndOf

  constructor(pbx: PbxCore) {
    this.#endOf = compareReleases(pbx.release, '12') >= 0 ? endFrom12 : endBefore12
    pbx.observers.push((event) => this.#observe(event))
  }

  /** Calls `done` once, when the talk is over. */
  follow(caller: Channel, member: Channel, done: Followed['done']): void {
    const talk: Followed = { caller, member, bridge: undefined, ending: false, transferred: false, done }
    this.#talks.set(caller, talk)
    this.#talks.set(member, talk)
  }

  #observe(event: PbxEvent): void {
    const talk = this.#talkOf(event)
    if (talk === undefined) return
    if (event.type === 'bridge-entered') {
      if (event.channel === talk.caller) talk.bridge ??= event.bridge
      return
    }
    const end = this.#endOf(talk, event)
    if (end === undefined) return
    this.#talks.delete(talk.caller)
    this.#talks.delete(talk.member)
    talk.done(end)
  }

  /** Up to 1.4 a caller that is parked leaves the rest of a channel in its call. */
  #talkWithRest({ name }: Channel): Followed | undefined {
    for (const talk of this.#talks.values()) if (isRest(name, talk.caller)) return talk
    return undefined
  }

  #talkOf(event: PbxEvent): Followed | undefined {
    switch (event.type) {
      case 'bridge-left':
        return this.#talks.get(event.channel) ?? this.#talkWithRest(event.channel)
      case 'bridge-entered':
      case 'hangup-requested':
      case 'soft-hangup-requested':
      case 'hung-up':
        return this.#talks.get(event.channel)
      case 'blind-transferred':
      case 'attended-transferred': {
        const bridges = event.type === 'blind-transferred' ? [event.bridge] : [event.first, event.second]
        for (const talk of this.#talks.values())
          if (talk.bridge !== undefined && bridges.includes(talk.bridge)) return talk
        return undefined
      }
      default:
        return undefined
    }
  }
}
