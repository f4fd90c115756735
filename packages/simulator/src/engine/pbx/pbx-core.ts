import { compareReleases } from '@openami/bindings'
import type { Host } from '../clock.ts'
import { ConfigFiles } from '../config/config-files.ts'
import type { Dialplan } from '../dialplan/dialplan.ts'
import type { FunctionScope } from '../functions/function.ts'
import type { Modules } from '../modules.ts'
import { iaxPhones, pjsipPhones } from '../pjsip/phones.ts'
import { Pjsip } from '../pjsip/pjsip.ts'
import type { QueueRegistry } from '../queues/queue.ts'
import { readSip, Sip, sipPhones } from '../sip/sip.ts'
import type { UnhandledLog } from '../unhandled.ts'
import { answer, passSignal } from './answer.ts'
import {
  type CallerId,
  Channel,
  type ChannelBridge,
  type ChannelOptions,
  type ChannelState,
  type Signal,
} from './channel.ts'
import { ChannelIds } from './channel-ids.ts'
import { ChannelTable } from './channel-table.ts'
import { Database } from './database.ts'
import { receiveDigit } from './digits.ts'
import { askToEnd, endChannel, limitCall, stopAll, takeLearnt } from './hangup.ts'
import { loadDialplan } from './load-dialplan.ts'
import type { PbxContext, PbxSettings } from './options.ts'
import type { PbxEvent } from './pbx-events.ts'
import type { Phone } from './phone.ts'
import { PhoneBook } from './phone-book.ts'
import { Presence } from './presence.ts'
import { setVariable, unsetVariable } from './set-variable.ts'
import { type Sounds, soundLength } from './sounds.ts'
import { ExtensionStates } from './states.ts'
import { uuid } from './uuid.ts'
import { isVariableSet, readVariable, substitute as substituteVariables, writeFunction } from './variables.ts'

type NewChannel = Omit<ChannelOptions, 'uniqueid' | 'linkedid' | 'createdAt'> & {
  linkedid: string | undefined
  /** By default the server chooses one. */
  uniqueid?: string | undefined
}

/** What every part of the PBX works on: channels, devices, dialplan. What happens is emitted as events. */
export abstract class PbxCore {
  readonly host: Host
  readonly release: string
  readonly modules: Modules
  readonly unhandled: UnhandledLog
  readonly emit: (event: PbxEvent) => void
  /** Parts of the PBX that follow what happens. */
  readonly observers: Array<(event: PbxEvent) => void> = []
  readonly files: ConfigFiles
  dialplan: Dialplan
  /** What the configuration has that Asterisk would warn about, with file and line. */
  readonly warnings: string[]
  readonly phones: readonly Phone[]
  /** Milliseconds between two steps of a call. */
  readonly latency: number
  readonly sounds: Sounds
  readonly channels = new ChannelTable()
  /** Channels that are gone, as long as their Hangup has not been told. */
  readonly unreported = new Set<Channel>()
  readonly ids: ChannelIds
  readonly bridges = new Set<ChannelBridge>()
  /** Technologies that no new bridge may use. */
  readonly suspendedTechnologies = new Set<string>()
  readonly globals = new Map<string, string>()
  readonly database = new Database()
  readonly states: ExtensionStates
  readonly presence: Presence
  readonly pjsip: Pjsip
  readonly sip: Sip
  /** Before 1.6: bars separate arguments, channels are named in another way. */
  readonly legacy: boolean
  readonly phoneBook: PhoneBook
  /** Channels that walk the dialplan now, and all that did since the start. */
  activeCalls = 0
  processedCalls = 0
  readonly #findsByUniqueid: boolean
  /** In place of the global variables, those that are set for a moment. */
  scratch: Map<string, string> | undefined

  constructor(
    { host, release, modules, unhandled }: PbxContext,
    settings: PbxSettings,
    emit: (event: PbxEvent) => void,
  ) {
    this.host = host
    this.release = release
    this.modules = modules
    this.unhandled = unhandled
    this.emit = (event) => {
      // That it was called ends without a word.
      if (event.type === 'dial-ended' && event.dest.taken) return
      emit(event)
      for (const observe of this.observers) observe(event)
    }
    this.#findsByUniqueid = compareReleases(release, '11') >= 0
    this.legacy = compareReleases(release, '1.6') < 0
    this.ids = new ChannelIds(this.legacy)
    this.files = settings.files
    const { dialplan, warnings } = loadDialplan(this)
    this.dialplan = dialplan
    this.warnings = this.files.warnings
    this.warnings.push(...warnings)
    const warn = (warning: string): void => void this.warnings.push(warning)
    const pjsip = pjsipPhones(settings.files, warn)
    const sip = readSip(modules.loaded.includes('chan_sip') ? settings.files : new ConfigFiles(), warn)
    this.phoneBook = new PhoneBook(settings.phones)
    this.phones = this.phoneBook.all
    this.phoneBook.replace('PJSIP', pjsip.phones)
    this.phoneBook.replace('IAX2', iaxPhones(settings.files, warn))
    this.phoneBook.replace('SIP', sipPhones(sip))
    this.sip = new Sip(sip, this.phones)
    this.pjsip = new Pjsip(pjsip.objects, { phones: this.phones, md5: host.md5, emit: (event) => this.emit(event) })
    this.latency = settings.latency
    this.sounds = settings.sounds
    this.states = new ExtensionStates(this)
    this.observers.push((event) => this.states.observe(event))
    for (const { device } of this.phones) if (device.startsWith('PJSIP/')) this.states.start(device)
    this.presence = new Presence(this.emit)
    // The server keeps its identity in the database.
    if (!this.legacy) this.database.put('pbx', 'UUID', uuid(host.random))
  }

  /** By name; from Asterisk 11 on by unique id too. */
  channel(name: string): Channel | undefined {
    return this.channels.named(name) ?? (this.#findsByUniqueid ? this.channels.withUniqueid(name) : undefined)
  }

  /** Without regard to case. */
  phone(device: string): Phone | undefined {
    return this.phoneBook.get(device)
  }

  createChannel({ linkedid, uniqueid: wanted, ...options }: NewChannel): Channel {
    const now = this.host.clock.now()
    const uniqueid = wanted ?? this.ids.uniqueid(now)
    const channel = new Channel({ ...options, uniqueid, linkedid: linkedid ?? uniqueid, createdAt: now })
    this.channels.add(channel)
    this.emit({ type: 'channel-created', channel })
    return channel
  }

  /** A called channel shows the application that called it. */
  showOutgoing(channel: Channel, application: string): void {
    channel.application = application
    channel.appData = '(Outgoing Line)'
    this.showPlace(channel)
  }

  /** Where a channel is in the dialplan, if that was not shown before; and what else it has learnt meanwhile. */
  showPlace(channel: Channel): void {
    const { context, exten, priority, application, shown } = channel
    if (application === '') return
    if (shown?.priority === priority && shown.exten === exten && shown.context === context) return
    channel.shown = { context, exten, priority }
    const learnt = takeLearnt(channel)
    this.emit({ type: 'extension-entered', channel })
    if (learnt) this.emit({ type: 'caller-id-changed', channel })
  }

  setState(channel: Channel, state: ChannelState): void {
    if (channel.gone || channel.state === state) return
    this.channels.setState(channel, state)
    const learnt = takeLearnt(channel)
    this.emit({ type: 'state-changed', channel })
    if (learnt) this.emit({ type: 'caller-id-changed', channel })
  }

  /** Picks up; through a Local channel that reaches its caller. */
  answer(channel: Channel): void {
    answer(this, channel)
  }

  /** Passes what the other end of a Local channel does to its caller. */
  signal(channel: Channel, signal: Signal): void {
    passSignal(this, channel, signal)
  }

  /** Underscores before the name: called channels get the variable, too; two of them: those that these call as well. */
  setVariable(channel: Channel | undefined, name: string, value: string): void {
    setVariable(this, channel, name, value)
  }

  /** Takes a variable away; an event is emitted only if it had a value. */
  unsetVariable(channel: Channel | undefined, name: string): void {
    unsetVariable(this, channel, name)
  }

  /** Milliseconds that a sound lasts; undefined where the server does not have it. */
  soundLength(name: string): number | undefined {
    return soundLength(this.sounds, name)
  }

  setAccountCode(channel: Channel, code: string): void {
    const old = channel.accountCode
    if (old === code) return
    channel.accountCode = code
    this.emit({ type: 'account-code-changed', channel, old })
  }

  /** A channel gets the log id of the call that made it, or one of its own. */
  setCallId(channel: Channel, id?: string): void {
    const prior = channel.callId
    channel.callId = id ?? this.ids.logId()
    this.emit({ type: 'call-id-changed', channel, prior })
  }

  /** A call joins an older one. */
  setLinkedid(channel: Channel, linkedid: string): void {
    this.channels.setLinkedid(channel, linkedid)
  }

  /** Value of a variable or function; empty where there is none. */
  read(channel: Channel | undefined, name: string): string {
    return readVariable(this, channel, name)
  }

  isSet(channel: Channel | undefined, name: string): boolean {
    return isVariableSet(this, channel, name)
  }

  /** As `read`; without a channel, what a function sets on the way is gone afterwards. */
  readOnly(channel: Channel | undefined, name: string): string {
    this.scratch = new Map()
    try {
      return this.read(channel, name)
    } finally {
      this.scratch = undefined
    }
  }

  /** The far end presses a digit: the application that listens has it, and the channels of the bridge hear it. */
  receiveDigit(channel: Channel, digit: string, duration = 100): void {
    receiveDigit(this, channel, digit, duration)
  }

  /** A phone registers, or its registration is lost. */
  register(phone: Phone, registered: boolean): void {
    if (phone.registered === registered) return
    phone.registered = registered
    this.emit({ type: 'registration-changed', phone })
    this.states.refresh(phone.device)
  }

  setCallerId(channel: Channel, part: 'num' | 'name', value: string): void {
    this.setCaller(channel, { ...channel.callerId, [part]: value })
  }

  /** An event is emitted only if the number or the name changed. */
  setCaller(channel: Channel, party: CallerId): void {
    const { num, name } = channel.callerId
    channel.callerId = party
    if (num !== party.num || name !== party.name) this.emit({ type: 'caller-id-changed', channel })
  }

  setConnected(channel: Channel, party: CallerId): void {
    const { num, name } = channel.connected
    channel.connected = party
    if (num !== party.num || name !== party.name) this.emit({ type: 'connected-line-changed', channel })
  }

  /** `${…}` and `$[…]` in a text. */
  substitute(channel: Channel | undefined, text: string): string {
    return substituteVariables(this, channel, text)
  }

  /** Sets a variable, or what a function such as `CALLERID(num)` writes; false where that cannot be written. */
  assign(channel: Channel | undefined, name: string, value: string): boolean {
    if (name.endsWith(')')) return writeFunction(this, channel, name, value)
    this.setVariable(channel, name, value)
    return true
  }

  abstract readonly queues: QueueRegistry
  abstract readonly agents: FunctionScope['agents']

  /** Runs the dialplan on a channel, from this place on. */
  abstract startDialplan(channel: Channel, context: string, exten: string, priority: number): void

  /** Hangs up after so many milliseconds from now; zero takes the limit away. */
  limit(channel: Channel, milliseconds: number): void {
    limitCall(this, channel, milliseconds)
  }

  /** Asks a channel to end, as its far end or a manager does; see {@link askToEnd}. */
  hangUp(channel: Channel, cause?: number): void {
    askToEnd(this, channel, cause)
  }

  /** A channel is gone; the other half of a Local channel is asked to end, too. */
  end(channel: Channel): void {
    endChannel(this, channel)
  }

  /** Ends everything without events. */
  stop(): void {
    stopAll(this.channels, this.unreported)
  }
}
