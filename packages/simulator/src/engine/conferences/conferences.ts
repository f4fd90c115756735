import type { PbxCore } from '../pbx/pbx-core.ts'
import { Conference, type ConferenceUser } from './conference.ts'
import { type BridgeProfile, ConferenceProfiles } from './profiles.ts'

/** Conferences by name. */
export class Conferences {
  profiles: ConferenceProfiles
  readonly #pbx: PbxCore
  readonly #rooms = new Map<string, Conference>()

  constructor(pbx: PbxCore) {
    this.#pbx = pbx
    this.profiles = new ConferenceProfiles(pbx.files)
  }

  /** Reads confbridge.conf again. */
  reload(): void {
    this.profiles = new ConferenceProfiles(this.#pbx.files)
  }

  get all(): Conference[] {
    return [...this.#rooms.values()]
  }

  /** Without regard to case. */
  get(name: string): Conference | undefined {
    return this.#rooms.get(name.toLowerCase())
  }

  open(name: string, profile: BridgeProfile): Conference {
    const room = this.get(name) ?? new Conference(this.#pbx, name, profile)
    this.#rooms.set(name.toLowerCase(), room)
    return room
  }

  leave(room: Conference, user: ConferenceUser): void {
    const isLast = room.participants.length === 1 && room.participants[0] === user
    if (isLast) this.#rooms.delete(room.name.toLowerCase())
    room.remove(user)
  }
}
