import type { Headers } from '../message.ts'
import type { Channel, ChannelBridge } from '../pbx/channel.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import { type CelDetails, celHeaders } from './cel-event.ts'
import type { CelName, CelSettings } from './settings.ts'

interface Running {
  readonly application: string
  readonly appData: string
}

const nothing: Running = { application: '', appData: '' }
const during = new Set<CelName>(['PARK_START', 'BRIDGE_ENTER', 'DTMF', 'USER_DEFINED'])
const parkingReasons = {
  'park-timed-out': 'ParkedCallTimeOut',
  'park-given-up': 'ParkedCallGiveUp',
  unparked: 'ParkedCallUnparked',
} as const

/** Channel event logging: what happens to channels, as cel.conf asks for it. */
export class ChannelLog {
  readonly #settings: CelSettings
  readonly #now: () => number
  readonly #say: (headers: Headers) => void
  /** The application of each channel, and the one that it had as a called channel. */
  readonly #running = new WeakMap<Channel, { now: Running; called: Running }>()
  readonly #statuses = new WeakMap<Channel, string>()
  /** Channels of each Linkedid. */
  readonly #linked = new Map<string, number>()
  readonly #linkedids = new WeakMap<Channel, string>()

  constructor(settings: CelSettings, now: () => number, say: (headers: Headers) => void) {
    this.#settings = settings
    this.#now = now
    this.#say = say
  }

  handle(event: PbxEvent): void {
    switch (event.type) {
      case 'channel-created':
        this.#link(event.channel)
        this.#report(event.channel, 'CHAN_START')
        return
      case 'extension-entered':
        this.#enter(event.channel)
        return
      case 'state-changed':
        if (event.channel.state === 6) this.#report(event.channel, 'ANSWER')
        return
      case 'dial-ended':
        this.#dialled(event)
        return
      case 'bridge-entered':
      case 'bridge-left':
        this.#bridged(event.channel, event.bridge, event.type === 'bridge-entered' ? 'BRIDGE_ENTER' : 'BRIDGE_EXIT')
        return
      case 'parked': {
        const { channel, parker, lot } = event.call
        this.#report(channel, 'PARK_START', { extra: { parker_dial_string: parker, parking_lot: lot } })
        return
      }
      case 'park-timed-out':
      case 'park-given-up':
      case 'unparked': {
        const retriever = event.type === 'unparked' ? { retriever: event.retriever.name } : {}
        this.#report(event.call.channel, 'PARK_END', { extra: { reason: parkingReasons[event.type], ...retriever } })
        return
      }
      case 'digit-ended':
        if (event.direction === 'Received')
          this.#report(event.channel, 'DTMF', { extra: { digit: event.digit, duration_ms: event.duration } })
        return
      case 'blind-transferred':
        if (event.bridge === undefined || event.result !== 'Success') return
        this.#report(event.transferer, 'BLINDTRANSFER', {
          extra: {
            extension: event.exten,
            context: event.context,
            bridge_id: event.bridge.id,
            ...ids('transferee_channel', event.transferee),
          },
        })
        return
      case 'attended-transferred':
        this.#report(event.transferer, 'ATTENDEDTRANSFER', {
          extra: {
            bridge1_id: event.first.id,
            channel2_name: event.transferer.name,
            channel2_uniqueid: event.transferer.uniqueid,
            bridge2_id: event.second.id,
            ...ids('transferee_channel', event.transferee),
            ...ids('transfer_target_channel', event.target),
          },
        })
        return
      case 'picked-up':
        this.#report(event.target, 'PICKUP', {
          extra: { pickup_channel: event.channel.name, pickup_channel_uniqueid: event.channel.uniqueid },
        })
        return
      case 'hung-up':
        this.#hungUp(event.channel)
        return
      default:
    }
  }

  /** `CELGenUserEvent(name,extra)`. */
  userEvent(channel: Channel, name: string, extra: string): void {
    const shows = this.#settings.showsUserDefined
    this.#report(channel, 'USER_DEFINED', {
      name: shows ? 'USER_DEFINED' : name,
      userType: shows ? name : undefined,
      extra: { extra },
    })
  }

  #report(channel: Channel, name: CelName, details: Partial<CelDetails> = {}): void {
    // An application that was asked for by name is not shown before.
    if (during.has(name) && channel.application !== (this.#running.get(channel)?.now.application ?? ''))
      this.#enter(channel)
    if (!this.#settings.events.has(name)) return
    const { now = nothing } = this.#running.get(channel) ?? {}
    this.#say(celHeaders(channel, { name, time: this.#now(), ...now, ...details }))
  }

  #enter(channel: Channel): void {
    const { application, appData } = channel
    const now = { application, appData }
    const before = this.#running.get(channel)
    const called = before?.called ?? (application.startsWith('AppDial') ? now : nothing)
    if (before !== undefined && before.now.application === application) {
      this.#running.set(channel, { now, called })
      return
    }
    this.#leave(channel)
    this.#running.set(channel, { now, called })
    if (this.#settings.applications.has(application.toLowerCase())) this.#report(channel, 'APP_START')
  }

  #leave(channel: Channel): void {
    const { now = nothing } = this.#running.get(channel) ?? {}
    if (this.#settings.applications.has(now.application.toLowerCase())) this.#report(channel, 'APP_END')
  }

  /** An answer counts more than the failure of another leg. */
  #dialled({ channel, status }: Extract<PbxEvent, { type: 'dial-ended' }>): void {
    if (channel === undefined) return
    if (status === 'ANSWER' || !this.#statuses.has(channel)) this.#statuses.set(channel, status)
  }

  #bridged(channel: Channel, bridge: ChannelBridge, name: CelName): void {
    const others = bridge.channels.filter((other) => other !== channel)
    this.#report(channel, name, {
      peer: others.map((other) => other.name).join(','),
      extra: { bridge_id: bridge.id, bridge_technology: bridge.technology },
    })
    for (const each of [channel, ...others]) this.#link(each)
  }

  #hungUp(channel: Channel): void {
    const running = this.#running.get(channel)
    const { called = nothing } = running ?? {}
    if (running !== undefined && running.now.application !== called.application) {
      this.#leave(channel)
      this.#running.set(channel, { now: called, called })
    }
    const dialstatus = this.#statuses.get(channel) ?? ''
    const extra = {
      hangupcause: channel.hangupCause,
      hangupsource: channel.fields.get('hangupsource') ?? '',
      dialstatus,
    }
    this.#report(channel, 'HANGUP', { extra })
    this.#report(channel, 'CHAN_END')
    this.#unlink(channel)
  }

  /** Counts the channel among those of its Linkedid, which may have changed. */
  #link(channel: Channel): void {
    const { linkedid } = channel
    if (channel.gone || this.#linkedids.get(channel) === linkedid) return
    this.#linked.set(linkedid, (this.#linked.get(linkedid) ?? 0) + 1)
    this.#unlink(channel)
    this.#linkedids.set(channel, linkedid)
  }

  #unlink(channel: Channel): void {
    const linkedid = this.#linkedids.get(channel)
    if (linkedid === undefined) return
    this.#linkedids.delete(channel)
    const left = (this.#linked.get(linkedid) ?? 0) - 1
    if (left > 0) this.#linked.set(linkedid, left)
    else {
      this.#linked.delete(linkedid)
      this.#report(channel, 'LINKEDID_END', { linkedid })
    }
  }
}

function ids(prefix: string, channel: Channel | undefined): Record<string, string> {
  return { [`${prefix}_name`]: channel?.name ?? 'N/A', [`${prefix}_uniqueid`]: channel?.uniqueid ?? 'N/A' }
}
