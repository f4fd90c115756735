import type { PbxCore } from '../pbx/pbx-core.ts'
import { MeetmeRoom } from './meetme-room.ts'

/** Rooms of MeetMe that someone is in, and those that meetme.conf names. */
export class MeetmeRooms {
  readonly #pbx: PbxCore
  readonly #rooms = new Map<string, MeetmeRoom>()

  constructor(pbx: PbxCore) {
    this.#pbx = pbx
  }

  get(name: string): MeetmeRoom | undefined {
    return this.#rooms.get(name)
  }

  /** A room that is made with the options `d` and `D`. */
  make(name: string, pin: string): MeetmeRoom {
    return this.#keep(new MeetmeRoom(this.#pbx, name, { pin, isDynamic: true }))
  }

  /** The room of a line `conf => 500,pin,admin pin` of meetme.conf; undefined where there is none. */
  open(name: string): MeetmeRoom | undefined {
    const known = this.get(name)
    if (known !== undefined) return known
    const rooms = this.#pbx.files.sectionsNow('meetme.conf').find((section) => section.name === 'rooms')
    for (const { key, value } of rooms?.settings ?? []) {
      const [number = '', pin = '', adminPin = ''] = value.split(/[,|]/).map((part) => part.trim())
      if (key.toLowerCase() === 'conf' && number.toLowerCase() === name.toLowerCase())
        return this.#keep(new MeetmeRoom(this.#pbx, number, { pin, adminPin }))
    }
    return undefined
  }

  /** Ends a room in which no one is any more. */
  close(room: MeetmeRoom): void {
    if (room.users.length > 0 || !this.#rooms.delete(room.name)) return
    this.#pbx.emit({ type: 'meetme-ended', room: room.name })
  }

  #keep(room: MeetmeRoom): MeetmeRoom {
    this.#rooms.set(room.name, room)
    return room
  }
}
