import { options } from '../dialplan/option-letters.ts'
import type { Channel, Signal } from '../pbx/channel.ts'
import { dialStatus } from '../pbx/dial-status.ts'
import { prepare } from '../pbx/dial-target.ts'
import { inheritVariables, isSame } from '../pbx/introduce.ts'
import type { Outgoing } from '../pbx/outgoing.ts'
import { type ApplicationPbx, type Applications, argumentsOf, type Call } from './application.ts'
import { play } from './media.ts'
import { type Outcome, type Script, script, wait } from './script.ts'

const noAnswer = 19

/** Calling many at once, to say something to all of them. */
export const pagingApplications: Applications = {
  /** `technology/resource[&…],options,seconds`: all that answer hear the caller in a conference that ends with the caller. */
  Page: script(page),
}

function* page(call: Call): Script<Outcome> {
  const { pbx, channel } = call
  const [devices = '', flags, seconds = ''] = argumentsOf(call)
  const found = options(flags)
  const room = String(Math.floor(pbx.host.random() * 0x7fffffff))
  const before = found.get('B') ?? ''
  if (before !== '') yield* wait<void>((resume) => pbx.runSubroutine(channel, subroutine(before), resume))
  const own = channel.name.replace(/-.*$/, '').toLowerCase()
  const calls: PagedCall[] = []
  try {
    for (const device of devices.split('&').map((each) => each.trim())) {
      if (device === '' || device.toLowerCase() === own || !device.includes('/')) continue
      if (found.has('s') && !['NOT_INUSE', 'UNKNOWN'].includes(pbx.states.device(device))) continue
      calls.push(new PagedCall(call, device, { room, flags: found, seconds: Number.parseInt(seconds, 10) || 0 }))
    }
    if (!found.has('q') && pbx.soundLength('beep') !== undefined) yield* play(call, 'beep')
    const announcement = found.has('n') ? '' : (found.get('A') ?? '')
    setProfiles(channel, found, { quiet: 'yes', marked: 'yes', ...(announcement === '' ? {} : { announcement }) })
    yield* wait<void>((resume) => call.execute('ConfBridge', room, () => resume()))
  } finally {
    for (const each of calls) each.end()
  }
  return 'hangup'
}

interface Paging {
  readonly room: string
  readonly flags: ReadonlyMap<string, string>
  readonly seconds: number
}

/** One of those that are called. */
class PagedCall {
  readonly #pbx: ApplicationPbx
  readonly #paging: Paging
  readonly #outgoing: Outgoing | undefined
  #timer: { cancel(): void } | undefined
  #stop: (() => void) | undefined

  constructor({ pbx, channel }: Call, device: string, paging: Paging) {
    this.#pbx = pbx
    this.#paging = paging
    const slash = device.indexOf('/')
    const resource = device.slice(slash + 1)
    this.#outgoing = prepare(pbx, device.slice(0, slash), resource, {
      linkedid: channel.linkedid,
      callId: channel.callId,
      application: 'AppDial2',
      introduced: true,
      onSignal: (signal) => this.#hear(signal),
    })
    const called = this.#outgoing?.channel
    if (called === undefined) return
    introduce(pbx, channel, called)
    const before = paging.flags.get('b') ?? ''
    if (before === '') this.#begin(resource)
    else this.#stop = pbx.runSubroutine(called, subroutine(before), () => this.#begin(resource))
  }

  end(): void {
    this.#timer?.cancel()
    this.#stop?.()
    const called = this.#outgoing?.channel
    if (called !== undefined && !called.gone) this.#pbx.hangUp(called)
  }

  #begin(resource: string): void {
    const [pbx, outgoing, { seconds }] = [this.#pbx, this.#outgoing, this.#paging]
    this.#stop = undefined
    if (outgoing === undefined) return
    if (!outgoing.start()) {
      pbx.hangUp(outgoing.channel)
      return
    }
    pbx.emit({ type: 'dial-begun', dest: outgoing.channel, dialString: resource })
    if (seconds > 0 && outgoing.channel.onSignal !== undefined)
      this.#timer = pbx.host.clock.after(seconds * 1_000, () => {
        outgoing.channel.onSignal = undefined
        pbx.hangUp(outgoing.channel, noAnswer)
      })
  }

  #hear(signal: Signal): void {
    const [pbx, called] = [this.#pbx, this.#outgoing?.channel]
    if (called === undefined) return
    if (signal === 'ringing' || signal === 'proceeding' || signal === 'progress') {
      pbx.emit({ type: 'dial-state', dest: called, status: signal.toUpperCase() })
      return
    }
    this.#timer?.cancel()
    called.onSignal = undefined
    if (signal === 'answer') {
      pbx.emit({ type: 'dial-ended', dest: called, status: 'ANSWER' })
      const { flags, room } = this.#paging
      const announcement = flags.get('A') ?? ''
      setProfiles(called, flags, {
        quiet: 'yes',
        end_marked: 'yes',
        ...(flags.has('d') ? {} : { startmuted: 'yes' }),
        ...(announcement === '' ? {} : { announcement }),
      })
      pbx.startApplication(called, 'ConfBridge', room)
      return
    }
    const status = signal === 'hangup' ? dialStatus(called.hangupCause) : signal === 'busy' ? 'BUSY' : 'CONGESTION'
    pbx.emit({ type: 'dial-ended', dest: called, status })
    pbx.hangUp(called)
  }
}

/** Shows the caller to the one that is called, whose own number stays. */
function introduce(pbx: ApplicationPbx, channel: Channel, called: Channel): void {
  inheritVariables(pbx, channel, called)
  const shown = called.connected
  called.connected = channel.callerId
  called.language = channel.language
  pbx.showOutgoing(called, 'AppDial2')
  if (!isSame(shown, called.connected)) pbx.emit({ type: 'connected-line-changed', channel: called })
}

/** As CONFBRIDGE() would set them. */
function setProfiles(
  { fields }: Channel,
  flags: ReadonlyMap<string, string>,
  user: Readonly<Record<string, string>>,
): void {
  for (const key of [...fields.keys()]) if (/^confbridge (?:user|bridge),/.test(key)) fields.delete(key)
  if (flags.has('r')) fields.set('confbridge bridge,record_conference', 'yes')
  for (const [name, value] of Object.entries(user)) fields.set(`confbridge user,${name}`, value)
}

/** Carets separate the arguments of a subroutine within an option: `page^s^1(loud^long)`. */
function subroutine(text: string): string {
  return text.replaceAll('^', ',')
}
