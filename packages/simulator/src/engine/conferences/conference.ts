import type { Headers } from '../message.ts'
import { Bridge } from '../pbx/bridge.ts'
import type { Channel } from '../pbx/channel.ts'
import type { ConferenceState, Participant } from '../pbx/conference.ts'
import { startMusic, stopMusic } from '../pbx/music.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import type { TestMark } from '../pbx/pbx-events.ts'
import type { BridgeProfile, Menu, UserProfile } from './profiles.ts'

/** Someone in a conference, or waiting in it for a marked user. */
export interface ConferenceUser extends Participant {
  readonly profile: UserProfile
  readonly menu: Menu
  /** Others were told that it came. */
  entered: boolean
  /** Waits until a marked user comes. */
  waiting: boolean
  /** Why it has to leave; undefined while it may stay. */
  kicked: 'KICKED' | 'ENDMARKED' | 'DTMF' | 'TIMEOUT' | undefined
  /** Takes it out of the bridge. */
  leave: () => void
}

/** A conference of ConfBridge: it begins with its first user and ends with its last. */
export class Conference implements ConferenceState {
  readonly name: string
  readonly profile: BridgeProfile
  readonly bridge: Bridge
  readonly participants: ConferenceUser[] = []
  locked = false
  /** All but admins are muted when they join. */
  muted = false
  /** Name of the channel that records; undefined while none does. */
  recorder: string | undefined
  readonly #pbx: PbxCore
  readonly #announcer: string
  #ended = false

  constructor(pbx: PbxCore, name: string, profile: BridgeProfile) {
    this.#pbx = pbx
    this.name = name
    this.profile = profile
    this.bridge = new Bridge(pbx, 'base', { creator: 'ConfBridge', name })
    this.bridge.onLeaving = (channel, moves) => {
      if (!moves) this.#tellLeft(this.participants.find((user) => user.channel === channel))
    }
    // The server's own channel says who comes and goes. Clients see it in numbers and names alone.
    this.#announcer = pbx.ids.pair(`CBAnn/${name}`)[1]
    this.bridge.hide(this.#announcer, 'first')
    pbx.states.publish(`confbridge:${name}`, 'INUSE')
    if (profile.records) this.startRecording()
    pbx.emit({ type: 'conference-started', conference: this })
  }

  get active(): ConferenceUser[] {
    return this.participants.filter(({ waiting }) => !waiting)
  }

  get markedCount(): number {
    return this.active.filter(({ profile }) => profile.marked).length
  }

  get isFull(): boolean {
    return this.profile.maxMembers > 0 && this.active.length >= this.profile.maxMembers
  }

  /** `all`, `participants` (all but admins), or the one channel of this name. */
  selected(wanted: string, isPrefix = false): ConferenceUser[] {
    const word = wanted.toLowerCase()
    if (word === 'all') return [...this.participants]
    if (word === 'participants') return this.participants.filter(({ profile }) => !profile.admin)
    const fits = (name: string): boolean =>
      isPrefix ? name.toLowerCase().startsWith(word) : name.toLowerCase() === word
    const found = this.participants.find(({ channel }) => fits(channel.name))
    return word === '' || found === undefined ? [] : [found]
  }

  /** Takes a user in: the first marked one ends the waiting of the others. */
  add(user: ConferenceUser): void {
    const hadMarked = this.markedCount > 0
    const before = this.#stateName
    user.waiting = user.profile.waitMarked && !user.profile.marked && !hadMarked
    this.participants.push(user)
    if (user.profile.marked && !hadMarked) {
      for (const other of this.participants) {
        if (other.waiting) this.#stopMusic(other)
        other.waiting = false
      }
    }
    this.#markState(before)
    this.#markMute(user)
    const { active } = this
    if (active.length > 1) for (const other of active) if (other !== user) this.#stopMusic(other)
  }

  /** The user is heard and hears from now on. */
  enter(user: ConferenceUser): void {
    if (user.waiting || this.active.length === 1) this.#startMusic(user)
    this.bridge.enter(user.channel)
    user.entered = true
    this.#pbx.emit({ type: 'conference-joined', conference: this, channel: user.channel, user })
  }

  /** What a user that goes leaves: with the last marked one, some have to go as well and others wait again. */
  remove(user: ConferenceUser): void {
    const index = this.participants.indexOf(user)
    if (index === -1) return
    const { channel } = user
    this.#stopMusic(user)
    // Who was moved to another bridge leaves when that is over.
    this.#tellLeft(user)
    if (channel.bridge === this.bridge) this.bridge.leave(channel)
    const before = this.#stateName
    this.participants.splice(index, 1)
    this.#markState(before)
    if (user.profile.marked && !user.waiting) this.#markedLeft()
    const [last, ...others] = this.active
    if (last !== undefined && others.length === 0 && last.kicked === undefined) this.#startMusic(last)
    // Those that had to leave with this one may have been the last.
    if (this.participants.length === 0 && !this.#ended) this.#end()
  }

  #tellLeft(user: ConferenceUser | undefined): void {
    if (!user?.entered) return
    user.entered = false
    this.#pbx.emit({ type: 'conference-left', conference: this, channel: user.channel, user })
  }

  mute(user: ConferenceUser, muted: boolean): void {
    user.muted = muted
    this.#markMute(user)
    const message = `participant ${user.channel.name} ${muted ? 'muted' : 'unmuted'}`
    this.#mark('CONF_MUTE', ['Message', message], ['Conference', this.profile.name], ['Channel', user.channel.name])
    const type = muted ? 'conference-muted' : 'conference-unmuted'
    this.#pbx.emit({ type, conference: this, channel: user.channel, user })
  }

  lock(locked: boolean): void {
    this.locked = locked
    const message = `conference ${locked ? 'locked' : 'unlocked'}`
    this.#mark('CONF_LOCK', ['Message', message], ['Conference', this.profile.name])
    this.#pbx.emit({ type: locked ? 'conference-locked' : 'conference-unlocked', conference: this })
  }

  /** The user leaves; its dialplan continues. */
  kick(user: ConferenceUser, why: NonNullable<ConferenceUser['kicked']>): void {
    if (user.kicked !== undefined) return
    user.kicked = why
    this.#pbx.setVariable(user.channel, 'CONFBRIDGE_RESULT', why)
    user.leave()
  }

  /** False where it is recorded already. */
  startRecording(): boolean {
    if (this.recorder !== undefined) return false
    this.recorder = this.#pbx.ids.name(`CBRec/${this.name}`)
    this.bridge.hide(this.recorder, 'last', () => {
      const message = 'started conference recording channel'
      this.#mark('CONF_START_RECORD', ['Message', message], ['Conference', this.profile.name])
      this.#pbx.emit({ type: 'conference-recording', conference: this, started: true })
    })
    return true
  }

  /** False where it is not recorded. */
  stopRecording(): boolean {
    const { recorder } = this
    if (recorder === undefined) return false
    this.recorder = undefined
    const message = 'stopped conference recording channel'
    this.#mark('CONF_STOP_RECORD', ['Message', message], ['Conference', this.profile.name])
    this.#pbx.emit({ type: 'conference-recording', conference: this, started: false })
    this.bridge.unhide(recorder)
    return true
  }

  setVideoSource(channel: Channel): void {
    this.bridge.setVideoSource(channel.uniqueid)
  }

  #markedLeft(): void {
    const isLast = this.markedCount === 0
    for (const other of [...this.active]) {
      const { profile } = other
      if (!isLast && !profile.endMarkedAny) continue
      const returns = profile.waitMarked && !profile.marked
      if ((profile.endMarked || profile.endMarkedAny) && other.kicked === undefined) {
        if (returns) other.waiting = true
        this.kick(other, 'ENDMARKED')
      } else if (returns && other.kicked === undefined) {
        other.waiting = true
        this.#startMusic(other)
      }
    }
  }

  /** As Asterisk names it in its log. */
  get #stateName(): string {
    const { active, markedCount, participants } = this
    if (participants.length === 0) return 'EMPTY'
    if (active.length === 0) return 'INACTIVE'
    return `${active.length === 1 ? 'SINGLE' : 'MULTI'}${markedCount > 0 ? '_MARKED' : ''}`
  }

  #markState(before: string): void {
    const after = this.#stateName
    if (after !== before)
      this.#mark('CONF_CHANGE_STATE', ['Conference', this.name], ['OldState', before], ['NewState', after])
  }

  #markMute({ channel, muted }: ConferenceUser): void {
    const mode = muted ? 'muted' : 'unmuted'
    this.#mark('CONF_MUTE_UPDATE', ['Mode', mode], ['Conference', this.profile.name], ['Channel', channel.name])
  }

  #mark(mark: TestMark, ...headers: Headers[number][]): void {
    this.#pbx.emit({ type: 'test-marked', mark, headers })
  }

  #startMusic({ profile, channel }: ConferenceUser): void {
    if (profile.music && channel.music === undefined) startMusic(this.#pbx, channel, profile.musicClass)
  }

  #stopMusic({ profile, channel }: ConferenceUser): void {
    if (profile.music) stopMusic(this.#pbx, channel)
  }

  #end(): void {
    this.#ended = true
    this.stopRecording()
    this.#pbx.states.publish(`confbridge:${this.name}`, 'NOT_INUSE')
    this.#pbx.emit({ type: 'conference-ended', conference: this })
    this.bridge.setVideoSource(undefined)
    this.bridge.unhide(this.#announcer)
    const device = `CBAnn/${this.name}`
    for (const state of ['INUSE', 'UNKNOWN']) this.#pbx.emit({ type: 'device-changed', device, state })
  }
}
