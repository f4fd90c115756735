import type { Channel } from '../pbx/channel.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'

/** Who ended a talk, and whether the caller's channel was gone before that was noticed. */
export type TalkEnd = (reason: 'caller' | 'agent', callerIsGone: boolean) => void

interface Talk {
  readonly caller: Channel
  readonly member: Channel
  readonly done: TalkEnd
  ending: boolean
}

/** Callers and members who talk with each other. */
export class Talks {
  /** By the channels of both. */
  readonly #talks = new Map<Channel, Talk>()

  constructor(pbx: PbxCore) {
    pbx.observers.push((event) => this.#observe(event))
  }

  /** Calls `done` once, when caller or member is asked to hang up, or both are gone. */
  follow(caller: Channel, member: Channel, done: TalkEnd): void {
    const talk: Talk = { caller, member, done, ending: false }
    this.#talks.set(caller, talk)
    this.#talks.set(member, talk)
  }

  #observe(event: PbxEvent): void {
    if (event.type !== 'hangup-requested' && event.type !== 'soft-hangup-requested' && event.type !== 'hung-up') return
    const { channel } = event
    const talk = this.#talks.get(channel)
    if (talk === undefined) return
    const { caller, member } = talk
    if (event.type === 'soft-hangup-requested' && channel === caller) {
      // The caller's channel is gone before its end is noticed.
      talk.ending = true
      return
    }
    if (event.type === 'hung-up' && !(talk.ending && channel === caller) && !(caller.gone && member.gone)) return
    this.#talks.delete(caller)
    this.#talks.delete(member)
    talk.done(channel === caller ? 'caller' : 'agent', talk.ending)
  }
}
