import type { QueueOptions } from './options.ts'
import type { PbxCore } from './pbx-core.ts'
import type { Member, NewMember, Queue } from './queue.ts'

/** All queues and their members. */
export class Queues {
  readonly all: readonly Queue[]
  readonly #pbx: PbxCore

  constructor(pbx: PbxCore, queues: readonly QueueOptions[]) {
    this.#pbx = pbx
    this.all = queues.map((options) => ({
      name: options.name,
      strategy: options.strategy ?? 'ringall',
      ringTime: (options.timeout ?? 15) * 1000,
      serviceLevel: options.serviceLevel ?? 0,
      weight: options.weight ?? 0,
      maxLength: options.maxLength ?? 0,
      members: (options.members ?? []).map((member) => this.#member(member, false)),
      calls: [],
      completed: 0,
      completedInTime: 0,
      abandoned: 0,
      holdTime: 0,
      talkTime: 0,
    }))
  }

  find(name: string): Queue | undefined {
    return this.all.find((queue) => queue.name.toLowerCase() === name.toLowerCase())
  }

  add(name: string, options: NewMember): 'added' | 'no-queue' | 'there' {
    const queue = this.find(name)
    if (queue === undefined) return 'no-queue'
    if (queue.members.some((member) => member.interface === options.interface)) return 'there'
    const member = this.#member(options, true)
    queue.members.unshift(member)
    this.#pbx.emit({ type: 'member-added', queue, member })
    return 'added'
  }

  remove(name: string, address: string): 'removed' | 'no-queue' | 'not-there' | 'static' {
    const queue = this.find(name)
    if (queue === undefined) return 'no-queue'
    const index = queue.members.findIndex((member) => member.interface === address)
    const member = queue.members[index]
    if (member === undefined) return 'not-there'
    if (!member.dynamic) return 'static'
    queue.members.splice(index, 1)
    this.#pbx.emit({ type: 'member-removed', queue, member })
    return 'removed'
  }

  /** In one queue, or in all; false where the member is in none of them. */
  pause(address: string, paused: boolean, name: string, reason: string): boolean {
    return this.#change(address, name, (queue, member) => {
      member.paused = paused
      member.pausedReason = paused ? reason : ''
      if (paused) member.lastPause = this.#seconds()
      this.#pbx.emit({ type: 'member-paused', queue, member })
    })
  }

  /** Gives members a penalty, in one queue or in all; false where there is none such. */
  setPenalty(address: string, penalty: number, name: string): boolean {
    return this.#change(address, name, (queue, member) => {
      member.penalty = penalty
      this.#pbx.emit({ type: 'member-penalty', queue, member })
    })
  }

  setRingInUse(address: string, ringInUse: boolean, name: string): boolean {
    return this.#change(address, name, (queue, member) => {
      member.ringInUse = ringInUse
      this.#pbx.emit({ type: 'member-ringinuse', queue, member })
    })
  }

  /** Figures of one queue, or of all, begin again. */
  reset(name: string): void {
    for (const queue of this.all) {
      if (name !== '' && queue.name !== name) continue
      Object.assign(queue, { completed: 0, completedInTime: 0, abandoned: 0, holdTime: 0, talkTime: 0 })
      for (const member of queue.members) Object.assign(member, { calls: 0, lastCall: 0 })
    }
  }

  #change(address: string, name: string, change: (queue: Queue, member: Member) => void): boolean {
    let found = false
    for (const queue of this.all) {
      if (name !== '' && queue.name !== name) continue
      for (const member of queue.members) {
        if (member.interface !== address) continue
        found = true
        change(queue, member)
      }
    }
    return found
  }

  /** Device state code of a member, as queue events give it: 1 free, 2 in use, 6 ringing. */
  status(member: Member): number {
    const codes: Readonly<Record<string, number>> = {
      NOT_INUSE: 1,
      INUSE: 2,
      INVALID: 4,
      UNAVAILABLE: 5,
      RINGING: 6,
      RINGINUSE: 7,
    }
    return codes[this.#pbx.states.device(member.stateInterface.replace(/\/n$/, ''))] ?? 0
  }

  #member(options: NewMember, dynamic: boolean): Member {
    return {
      interface: options.interface,
      stateInterface: options.stateInterface || options.interface,
      name: options.name || options.interface,
      dynamic,
      loginTime: this.#seconds(),
      penalty: options.penalty ?? 0,
      paused: options.paused ?? false,
      pausedReason: (options.paused ? options.pausedReason : undefined) ?? '',
      lastPause: options.paused ? this.#seconds() : 0,
      lastCall: 0,
      calls: 0,
      ringInUse: true,
      inCall: false,
      ringing: false,
    }
  }

  #seconds(): number {
    return Math.floor(this.#pbx.host.clock.now() / 1000)
  }
}
