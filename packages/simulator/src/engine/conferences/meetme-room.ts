import type { OptionLetters } from '../dialplan/option-letters.ts'
import type { Channel } from '../pbx/channel.ts'
import { startMusic, stopMusic } from '../pbx/music.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'

type MeetmeEvent = `meetme-${'joined' | 'left' | 'muted' | 'unmuted'}`

/** Someone in a room of MeetMe. */
export interface MeetmeUser {
  readonly channel: Channel
  /** One more than the highest in the room when it came. */
  readonly number: number
  readonly joinedAt: number
  readonly options: OptionLetters
  readonly isAdmin: boolean
  /** An administrator has muted it. */
  muted: boolean
  /** It has muted itself. */
  selfMuted: boolean
  /** What it says reaches the room. */
  talks: boolean
  /** Clients were told that it came. */
  joined: boolean
  /** Takes it out: it is thrown out, or the last marked user has left. */
  leave: (why: 'kicked' | 'unmarked') => void
}

/** A room of MeetMe: it is there from its first user to its last. Behaviour and events: apps/app_meetme.c at 1.4.44. */
export class MeetmeRoom {
  readonly name: string
  readonly pin: string
  readonly adminPin: string
  /** Made by the options `d` and `D`, not by meetme.conf. */
  readonly isDynamic: boolean
  readonly users: MeetmeUser[] = []
  locked = false
  readonly #pbx: PbxCore

  constructor(pbx: PbxCore, name: string, { pin = '', adminPin = '', isDynamic = false } = {}) {
    this.#pbx = pbx
    this.name = name
    this.pin = pin
    this.adminPin = adminPin
    this.isDynamic = isDynamic
  }

  get hasMarked(): boolean {
    return this.users.some(({ options }) => options.has('A'))
  }

  get last(): MeetmeUser | undefined {
    return this.users.reduce<MeetmeUser | undefined>(
      (last, user) => (last === undefined || user.number > last.number ? user : last),
      undefined,
    )
  }

  user(number: number): MeetmeUser | undefined {
    return this.users.find((user) => user.number === number)
  }

  /** Takes a user in; it is not heard before `enter`. */
  add(channel: Channel, options: OptionLetters, isAdmin: boolean): MeetmeUser {
    const user: MeetmeUser = {
      channel,
      number: (this.last?.number ?? 0) + 1,
      joinedAt: this.#pbx.host.clock.now(),
      options,
      isAdmin,
      muted: false,
      selfMuted: options.has('m'),
      talks: false,
      joined: false,
      leave: () => undefined,
    }
    const hadMarked = this.hasMarked
    this.users.push(user)
    if (this.users.length === 1) this.#pbx.states.publish(`meetme:${this.name}`, 'INUSE')
    if (!hadMarked && this.hasMarked) this.#markedCame()
    return user
  }

  enter(user: MeetmeUser): void {
    user.joined = true
    this.#tell('meetme-joined', user)
    user.talks = this.#mayTalk(user)
    this.#adaptMusic()
    this.adapt(user)
  }

  /** Lets the user be heard, or not, as it is muted by now. Before marked users come, Asterisk says that one who waits may talk. */
  adapt(user: MeetmeUser): void {
    if (!user.joined) return
    const silent = user.muted || user.selfMuted
    if (silent === !user.talks || (!silent && user.options.has('l'))) return
    user.talks = !silent
    this.#tell(silent ? 'meetme-muted' : 'meetme-unmuted', user)
  }

  /** `itself` as well: an administrator's own key. Whom an administrator unmutes is heard, even if it muted itself. */
  mute(user: MeetmeUser, muted: boolean, itself = false): void {
    user.muted = muted
    if (!muted || itself) user.selfMuted = muted
    this.adapt(user)
  }

  kick(user: MeetmeUser): void {
    user.leave('kicked')
  }

  remove(user: MeetmeUser): void {
    const at = this.users.indexOf(user)
    if (at === -1) return
    if (user.joined) this.#tell('meetme-left', user)
    if (user.options.has('M')) stopMusic(this.#pbx, user.channel)
    this.users.splice(at, 1)
    if (this.users.length === 0) this.#pbx.states.publish(`meetme:${this.name}`, 'NOT_INUSE')
    this.#pbx.setVariable(user.channel, 'MEETMESECS', String(this.#secondsOf(user)))
    if (user.options.has('A') && !this.hasMarked) this.#markedLeft()
    this.#adaptMusic()
  }

  #tell(type: MeetmeEvent, user: MeetmeUser): void {
    const { channel, number } = user
    this.#pbx.emit({ type, room: this.name, channel, user: number, seconds: this.#secondsOf(user) })
  }

  #secondsOf({ joinedAt }: MeetmeUser): number {
    return Math.floor((this.#pbx.host.clock.now() - joinedAt) / 1_000)
  }

  #waits({ options }: MeetmeUser): boolean {
    return options.has('w') && !this.hasMarked
  }

  #mayTalk(user: MeetmeUser): boolean {
    return !this.#waits(user) && !user.options.has('l')
  }

  #markedCame(): void {
    for (const user of this.users.filter(({ joined, options }) => joined && options.has('w'))) {
      user.talks = this.#mayTalk(user)
      this.adapt(user)
    }
    this.#adaptMusic()
  }

  #markedLeft(): void {
    for (const user of [...this.users]) {
      if (user.options.has('x')) user.leave('unmarked')
      else if (user.joined && user.options.has('w')) {
        user.talks = false
        this.adapt(user)
      }
    }
  }

  /** With `M`, who is alone or waits hears music. */
  #adaptMusic(): void {
    for (const user of this.users) {
      if (!user.joined || !user.options.has('M')) continue
      const hears = user.options.has('w') ? this.#waits(user) : this.users.length === 1
      if (!hears) stopMusic(this.#pbx, user.channel)
      else if (user.channel.music === undefined) startMusic(this.#pbx, user.channel, 'default')
    }
  }
}
