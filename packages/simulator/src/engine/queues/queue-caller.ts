import type { ApplicationPbx, Call } from '../applications/application.ts'
import type { Channel } from '../pbx/channel.ts'
import { startMusic, stopMusic } from '../pbx/music.ts'
import { availableMembers, isEmpty, type PenaltyLimits } from './availability.ts'
import type { LinearPlace } from './metrics.ts'
import type { Queue, QueueCall } from './queue.ts'
import type { QueueArguments } from './queue-arguments.ts'
import { changed, type PenaltyChange } from './queue-rules.ts'
import type { QueueResult, Wake } from './round.ts'
import { hasTimings, setDuration } from './timings.ts'

/** A caller in a queue: its place, its limits and what it was told. */
export class QueueCaller implements QueueCall {
  readonly pbx: ApplicationPbx
  readonly channel: Channel
  readonly queue: Queue
  readonly arguments: QueueArguments
  readonly joinedAt: number
  readonly limits: PenaltyLimits
  readonly linear: LinearPlace = { next: 0, wrapped: false }
  /** The caller hears ringing: always, or while a member rings. */
  readonly hearsRinging: boolean
  readonly ringsWhenRinging: boolean
  priority: number
  pending = false
  withdrawn = false
  withdrawInfo = ''
  originalPosition = 0
  /** It talked with a member, or was counted as abandoned. */
  handled = false
  /** Digits towards an extension of the queue's context. */
  digits = ''
  leavesByDigit = false
  answeredElsewhere = false
  /** Tells what waits for this caller that something happened. */
  wake: (wake: Wake) => void = () => undefined
  #changes: readonly PenaltyChange[] = []
  #waits = true

  /** Runs another application on the caller. */
  readonly execute: Call['execute']

  constructor(call: Call, queue: Queue, args: QueueArguments) {
    const { pbx, channel } = call
    this.pbx = pbx
    this.channel = channel
    this.execute = call.execute
    this.queue = queue
    this.arguments = args
    this.joinedAt = pbx.host.clock.now()
    this.priority = numberIn(channel, 'QUEUE_PRIO') ?? 0
    const raise = channel.variables.get('QUEUE_RAISE_PENALTY') ?? ''
    this.limits = {
      max: numberIn(channel, 'QUEUE_MAX_PENALTY'),
      min: numberIn(channel, 'QUEUE_MIN_PENALTY'),
      raise: numberOf(raise.replace(/^r/, '')),
      raiseRespectsMin: raise.startsWith('r'),
    }
    this.hearsRinging = args.options.has('r')
    this.ringsWhenRinging = !this.hearsRinging && args.options.has('R')
    this.answeredElsewhere = args.options.has('C')
  }

  /** From 1 on. */
  get position(): number {
    return this.queue.calls.indexOf(this) + 1
  }

  get now(): number {
    return this.pbx.queues.seconds()
  }

  /** Epoch seconds of the start. */
  get start(): number {
    return Math.floor(this.joinedAt / 1000)
  }

  get waited(): number {
    return this.now - this.start
  }

  /** Epoch seconds at which the caller gives up; undefined for never. */
  get expires(): number | undefined {
    const { timeout } = this.arguments
    return timeout === undefined ? undefined : this.start + timeout
  }

  get expired(): boolean {
    return this.expires !== undefined && this.now >= this.expires
  }

  /** Takes a place: before callers of a lower priority, or at the position that was asked for. */
  join(): QueueResult | 'joined' {
    const { queue, pbx } = this
    const { joinEmpty, maxLength } = queue.settings
    if (joinEmpty.length > 0 && this.finds(joinEmpty)) return 'JOINEMPTY'
    if (maxLength > 0 && queue.calls.length >= maxLength) return 'FULL'
    const wanted = this.arguments.position
    const place = queue.calls.findIndex(
      ({ priority }, index) =>
        this.priority > priority || (this.priority >= priority && wanted > 0 && wanted <= index + 1),
    )
    queue.calls.splice(place === -1 ? queue.calls.length : place, 0, this)
    this.originalPosition = this.position
    if (queue.calls.length === 1) pbx.states.publish(`Queue:${queue.name}`, 'RINGING')
    pbx.emit({ type: 'caller-joined', queue, call: this })
    this.#changes = pbx.queues.rule(this.arguments.rule || queue.settings.defaultRule)?.changes ?? []
    return 'joined'
  }

  /** Whether the queue counts as empty. */
  finds(conditions: Queue['settings']['joinEmpty']): boolean {
    return isEmpty(this.queue, conditions, this.limits, this.now, (member) => this.pbx.queues.status(member))
  }

  /** Whether there is a free member for this caller. */
  get isNext(): boolean {
    const { queue } = this
    const available = availableMembers(queue, this.now)
    let before = 0
    for (const [index, call] of queue.calls.entries()) {
      if (before >= available) return false
      if (call === this) return queue.settings.autoFill || index === 0
      if (!call.pending) before++
    }
    return false
  }

  /** The limits on penalties change as time passes. */
  applyRules(after: (waited: number, time: number) => boolean): void {
    for (let next = this.#changes[0]; next !== undefined && after(this.waited, next.time); next = this.#changes[0]) {
      this.#changes = this.#changes.slice(1)
      const { limits } = this
      if (limits.max !== undefined) {
        limits.max = changed(limits.max, next.max, undefined)
        this.#limit('QUEUE_MAX_PENALTY', limits.max)
      }
      if (limits.min !== undefined) {
        limits.min = changed(limits.min, next.min, limits.max)
        this.#limit('QUEUE_MIN_PENALTY', limits.min)
      }
      if (limits.raise !== undefined) {
        limits.raiseRespectsMin = next.raiseRespectsMin
        limits.raise = changed(limits.raise, next.raise, limits.max)
        this.#limit('QUEUE_RAISE_PENALTY', limits.raise, limits.raiseRespectsMin ? 'r' : '')
      }
    }
  }

  /** While it waits the caller hears music, or ringing. */
  entertain(): void {
    const { pbx, channel, queue } = this
    if (this.hearsRinging) pbx.signal(channel, 'ringing')
    else startMusic(pbx, channel, this.arguments.options.get('m') || queue.settings.musicClass)
  }

  stopEntertaining(): void {
    if (!this.hearsRinging) stopMusic(this.pbx, this.channel)
  }

  withdraw(info: string): void {
    this.withdrawInfo = info
    this.withdrawn = true
  }

  /** Another digit; true where it leads out of the queue. */
  press(digit: string): boolean {
    const { pbx, channel, queue } = this
    const { context } = queue.settings
    this.digits += digit
    if (context === '') return false
    if (pbx.dialplan.has(context, this.digits, channel.callerId.num)) {
      this.leavesByDigit = true
      return true
    }
    if (!pbx.dialplan.canMatch(context, this.digits, channel.callerId.num)) this.digits = ''
    return false
  }

  /** Counts the caller as one who gave up. */
  abandon(): void {
    const { pbx, queue, channel } = this
    pbx.setVariable(channel, 'ABANDONED', 'TRUE')
    this.setQueueVariables(channel)
    if (this.waited <= queue.serviceLevel) queue.abandonedInTime++
    queue.abandoned++
    pbx.emit({ type: 'caller-abandoned', queue, call: this, holdTime: this.waited })
  }

  /** Leaves the queue, where that has not been done. */
  leave(): void {
    if (!this.#waits) return
    this.#waits = false
    const { queue, pbx } = this
    const { position } = this
    queue.calls.splice(position - 1, 1)
    if (queue.calls.length === 0) pbx.states.publish(`Queue:${queue.name}`, 'NOT_INUSE')
    pbx.emit({ type: 'caller-left', queue, call: this, position })
    pbx.setVariable(this.channel, 'QUEUEPOSITION', String(position))
  }

  /** QUEUENAME, QUEUEMAX …, where the queue sets them. */
  setQueueVariables(channel: Channel): void {
    const { queue, pbx } = this
    if (!queue.settings.setQueueVar) return
    for (const [name, value] of queue.variables) pbx.setVariable(channel, name, value)
  }

  /** QUEUEWAIT, DIALEDTIME and ANSWEREDTIME, as far as they are not set. */
  setTimings(): void {
    const { pbx, channel } = this
    if (!hasTimings(pbx)) return
    const missing = (name: string): boolean => (channel.variables.get(name) ?? '') === ''
    if (missing('QUEUEWAIT')) setDuration(pbx, channel, 'QUEUEWAIT', this.waited * 1000)
    if (missing('DIALEDTIME')) setDuration(pbx, channel, 'DIALEDTIME', pbx.host.clock.now() - channel.createdAt)
    if (missing('ANSWEREDTIME')) setDuration(pbx, channel, 'ANSWEREDTIME', 0)
  }

  #limit(name: string, value: number, prefix = ''): void {
    this.pbx.setVariable(this.channel, name, `${prefix}${value}`)
  }
}

function numberIn({ variables }: Channel, name: string): number | undefined {
  return numberOf(variables.get(name) ?? '')
}

function numberOf(text: string): number | undefined {
  const value = Number.parseInt(text, 10)
  return Number.isNaN(value) ? undefined : value
}
