import { Bridge } from './bridge.ts'
import type { Channel } from './channel.ts'
import type { ConferenceState, Participant } from './conference.ts'
import type { PbxCore } from './pbx-core.ts'

/** A conference of ConfBridge or MeetMe: it begins with its first caller and ends with its last. */
export class Conference implements ConferenceState {
  readonly name: string
  readonly bridge: Bridge
  readonly participants: Participant[] = []
  locked = false
  readonly #pbx: PbxCore

  constructor(pbx: PbxCore, name: string) {
    this.#pbx = pbx
    this.name = name
    this.bridge = new Bridge(pbx, 'base', { creator: 'ConfBridge', name })
    pbx.emit({ type: 'conference-started', conference: this })
  }

  join(channel: Channel): void {
    this.participants.push({ channel, joinedAt: this.#pbx.host.clock.now(), muted: false })
    this.bridge.enter(channel)
    this.#pbx.emit({ type: 'conference-joined', conference: this, channel })
  }

  leave(channel: Channel): void {
    const index = this.participants.findIndex((each) => each.channel === channel)
    if (index === -1) return
    this.participants.splice(index, 1)
    this.bridge.leave(channel)
    this.#pbx.emit({ type: 'conference-left', conference: this, channel })
    if (this.participants.length === 0) this.#pbx.emit({ type: 'conference-ended', conference: this })
  }

  mute(participant: Participant, muted: boolean): void {
    participant.muted = muted
    this.#pbx.emit({
      type: muted ? 'conference-muted' : 'conference-unmuted',
      conference: this,
      channel: participant.channel,
    })
  }

  lock(locked: boolean): void {
    this.locked = locked
    this.#pbx.emit({ type: locked ? 'conference-locked' : 'conference-unlocked', conference: this })
  }

  /** The channel continues in its dialplan. */
  kick(channel: Channel): void {
    channel.onKick?.()
  }
}

/** Conferences by name. */
export class Conferences {
  readonly #pbx: PbxCore
  readonly #rooms = new Map<string, Conference>()

  constructor(pbx: PbxCore) {
    this.#pbx = pbx
  }

  get all(): Conference[] {
    return [...this.#rooms.values()]
  }

  /** Stays until the caller goes or is thrown out; then `done` continues with the dialplan. */
  join(channel: Channel, data: string, done: () => void): () => void {
    const name = data.split(/[,|]/)[0] ?? ''
    if (channel.state !== 6) this.#pbx.answer(channel)
    const room = this.#rooms.get(name) ?? new Conference(this.#pbx, name)
    this.#rooms.set(name, room)
    room.join(channel)
    const leave = (): void => {
      channel.onKick = undefined
      room.leave(channel)
      if (room.participants.length === 0) this.#rooms.delete(name)
    }
    channel.onKick = () => {
      leave()
      done()
    }
    return leave
  }
}
