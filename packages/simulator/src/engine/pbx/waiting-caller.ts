import type { Application, Finish } from '../applications/application.ts'
import type { Timer } from '../clock.ts'
import type { Bridge } from './bridge.ts'
import type { Channel } from './channel.ts'
import { connect, introduce } from './dial.ts'
import { type Outgoing, prepare } from './dial-target.ts'
import type { PbxCore } from './pbx-core.ts'
import type { Member, Queue, QueueCall } from './queue.ts'

const retryAfter = 5_000

/** `Queue(name,,,,seconds)`: waits until a member answers, the time is over, or the caller gives up. */
export const joinQueue: Application = ({ pbx, channel, data, finish }) => {
  const [name = '', , , , limit = ''] = data.split(/[,|]/)
  const queue = pbx.queues.find(name)
  if (queue === undefined) {
    finish('next')
    return undefined
  }
  if (channel.state !== 6) pbx.answer(channel)
  const waiting = new WaitingCaller(pbx, queue, channel, finish)
  if (Number(limit) > 0) waiting.giveUpAfter(Number(limit) * 1000)
  return () => waiting.abandon()
}

class WaitingCaller {
  readonly #pbx: PbxCore
  readonly #queue: Queue
  readonly #call: QueueCall
  readonly #finish: Finish
  readonly #legs = new Map<Outgoing, Member>()
  #retry: Timer | undefined
  #limit: Timer | undefined
  #bridge: Bridge | undefined
  #waiting = true

  constructor(pbx: PbxCore, queue: Queue, channel: Channel, finish: Finish) {
    this.#pbx = pbx
    this.#queue = queue
    this.#finish = finish
    const position = queue.calls.length + 1
    const withdraw = (info: string): void => {
      pbx.setVariable(channel, 'QUEUESTATUS', 'WITHDRAW')
      if (info !== '') pbx.setVariable(channel, 'QUEUE_WITHDRAW_INFO', info)
      this.#leave()
      this.#finish('next')
    }
    this.#call = {
      channel,
      joinedAt: pbx.host.clock.now(),
      originalPosition: position,
      position,
      priority: 0,
      withdrawn: false,
      withdraw,
    }
    queue.calls.push(this.#call)
    pbx.emit({ type: 'caller-joined', queue, call: this.#call })
    this.#tryLater(pbx.latency)
  }

  giveUpAfter(milliseconds: number): void {
    this.#limit = this.#pbx.host.clock.after(milliseconds, () => {
      this.#leave()
      this.#finish('next')
    })
  }

  /** The caller has hung up or was redirected. */
  abandon(): void {
    if (!this.#waiting) {
      this.#bridge?.leave(this.#call.channel)
      return
    }
    this.#queue.abandoned++
    this.#pbx.emit({ type: 'caller-abandoned', queue: this.#queue, call: this.#call })
    this.#leave()
  }

  #leave(): void {
    this.#waiting = false
    this.#limit?.cancel()
    this.#retry?.cancel()
    for (const leg of [...this.#legs.keys()]) this.#drop(leg, 'CANCEL')
    const { calls } = this.#queue
    calls.splice(calls.indexOf(this.#call), 1)
    this.#pbx.emit({ type: 'caller-left', queue: this.#queue, call: this.#call })
    for (const [index, call] of calls.entries()) call.position = index + 1
  }

  #tryLater(milliseconds: number): void {
    this.#retry = this.#pbx.host.clock.after(milliseconds, () => this.#ring())
  }

  #ring(): void {
    const free = this.#queue.members.filter(({ paused, inCall, ringing }) => !paused && !inCall && !ringing)
    const least = Math.min(...free.map(({ penalty }) => penalty))
    const best = free.filter(({ penalty }) => penalty === least).sort((a, b) => a.lastCall - b.lastCall)
    for (const member of this.#queue.strategy === 'ringall' ? best : best.slice(0, 1)) this.#callMember(member)
    if (this.#legs.size === 0) {
      this.#tryLater(retryAfter)
      return
    }
    this.#retry = this.#pbx.host.clock.after(this.#queue.ringTime, () => {
      for (const [leg, member] of [...this.#legs]) {
        const agent = leg.channel
        this.#pbx.emit({ type: 'agent-not-answering', queue: this.#queue, call: this.#call, member, agent })
        this.#drop(leg, 'NOANSWER')
      }
      this.#tryLater(retryAfter)
    })
  }

  #callMember(member: Member): void {
    const { channel } = this.#call
    const slash = member.interface.indexOf('/')
    const leg = prepare(this.#pbx, member.interface.slice(0, slash), member.interface.slice(slash + 1), {
      linkedid: channel.linkedid,
      application: 'AppQueue',
      onSignal: (signal) => {
        if (leg === undefined || !this.#legs.has(leg)) return
        if (signal === 'answer') return this.#connect(leg, member)
        if (signal === 'ringing') {
          return this.#pbx.emit({ type: 'dial-state', channel, dest: leg.channel, status: 'RINGING' })
        }
        this.#drop(leg, signal === 'busy' ? 'BUSY' : signal === 'congestion' ? 'CONGESTION' : 'NOANSWER')
        if (this.#legs.size > 0) return
        this.#retry?.cancel()
        this.#tryLater(retryAfter)
      },
    })
    if (leg === undefined) return
    introduce(channel, leg.channel)
    member.ringing = true
    this.#legs.set(leg, member)
    this.#pbx.emit({ type: 'agent-called', queue: this.#queue, call: this.#call, member, agent: leg.channel })
    this.#pbx.emit({ type: 'dial-begun', channel, dest: leg.channel, dialString: member.interface })
    if (!leg.start()) this.#drop(leg, 'CHANUNAVAIL')
  }

  #drop(leg: Outgoing, status: string): void {
    this.#forget(leg)
    this.#pbx.emit({ type: 'dial-ended', channel: this.#call.channel, dest: leg.channel, status })
    this.#pbx.hangUp(leg.channel)
  }

  #forget(leg: Outgoing): void {
    const member = this.#legs.get(leg)
    if (member !== undefined) member.ringing = false
    this.#legs.delete(leg)
    leg.channel.onSignal = undefined
  }

  #connect(leg: Outgoing, member: Member): void {
    const queue = this.#queue
    const call = this.#call
    const agent = leg.channel
    const { clock } = this.#pbx.host
    this.#forget(leg)
    this.#pbx.emit({ type: 'dial-ended', channel: call.channel, dest: agent, status: 'ANSWER' })
    this.#leave()
    const held = (clock.now() - call.joinedAt) / 1000
    queue.holdTime = Math.round(held)
    member.inCall = true
    this.#pbx.emit({ type: 'agent-connected', queue, call, member, agent })
    const answeredAt = clock.now()
    this.#bridge = connect(this.#pbx, call.channel, agent, (left) => {
      this.#bridge = undefined
      member.inCall = false
      member.calls++
      member.lastCall = Math.floor(clock.now() / 1000)
      queue.completed++
      if (held <= queue.serviceLevel) queue.completedInTime++
      queue.talkTime = Math.round((clock.now() - answeredAt) / 1000)
      const reason = left === 'called' ? 'agent' : 'caller'
      this.#pbx.emit({ type: 'agent-completed', queue, call, member, agent, reason })
      if (left === 'called') this.#finish('next')
    })
  }
}
