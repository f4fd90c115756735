import { compareReleases } from '@openami/bindings'
import { caseHash, inBucketOrder } from '../hash-order.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import { availableMembers, isAvailable } from './availability.ts'
import { makeMember, persistedMembers } from './make-member.ts'
import { MembersByDevice } from './members-by-device.ts'
import { deviceCodes, type Member, type NewMember, Queue } from './queue.ts'
import { defaultGeneral, type GeneralSettings, type QueueDefinition } from './queue-definition.ts'
import type { QueueRule } from './queue-rules.ts'
import { defaultSettings, type QueueSettings } from './queue-settings.ts'
import { Talks } from './talks.ts'

/** All queues and their members. */
export class Queues {
  general = defaultGeneral()
  /** Members that a caller is ringing, by interface in lower case: no other caller may ring them. */
  readonly ringing = new Set<string>()
  readonly #pbx: PbxCore
  readonly #byName = new Map<string, Queue>()
  readonly #byDevice = new MembersByDevice()
  readonly talks: Talks
  readonly #tellsUnpauseReason: boolean
  /** A call is counted when its member's device is free again, if it is not over before, and only for the member's last call. */
  readonly #countsFreed: boolean
  /** Whether the time of a talk that has just been counted is the average of all. */
  readonly #beginsAverage: (queue: Queue) => boolean
  rules: readonly QueueRule[] = []
  /** Text of the queues.conf that was read last: one that has not changed is not read again. */
  source: string | undefined
  #all: readonly Queue[] = []

  constructor(pbx: PbxCore, definitions: readonly QueueDefinition[], general: Partial<GeneralSettings> = {}) {
    this.#pbx = pbx
    Object.assign(this.general, general)
    for (const definition of definitions) this.define(definition)
    pbx.states.onDeviceChange((device, state) => this.#deviceChanged(device, state))
    this.talks = new Talks(pbx)
    const since = (release: string): boolean => compareReleases(pbx.release, release) >= 0
    // apps/app_queue.c:2349 and 5489 in 13.17.0.
    this.#countsFreed = since('13.17')
    // apps/app_queue.c:4401 in 1.8.32.3, 4989 in 11.25.3.
    this.#beginsAverage = ({ completed, completedInTime }) =>
      since('13.18') ? completed === 1 : since('11') && completedInTime === 1
    this.#tellsUnpauseReason = since('18')
  }

  /** In the order in which Asterisk lists them. */
  get all(): readonly Queue[] {
    return this.#all
  }

  get usesWeight(): boolean {
    return this.#all.some(({ weight }) => weight !== 0)
  }

  find(name: string): Queue | undefined {
    return this.#byName.get(name.toLowerCase())
  }

  rule(name: string): QueueRule | undefined {
    return this.rules.find((rule) => rule.name.toLowerCase() === name.toLowerCase())
  }

  /** Other queues with callers that have the same member, where one queue may go before another. */
  others(queue: Queue, member: Member): Queue[] {
    if (!this.usesWeight && this.general.forceLongestWaitingCaller === 'no') return []
    return this.#all.filter(
      (each) => each !== queue && each.calls.length > 0 && each.member(member.interface) !== undefined,
    )
  }

  /** Makes a queue that is not there yet. */
  define({ name, settings, members }: QueueDefinition): void {
    if (this.find(name) !== undefined) return
    const queue = new Queue(name, this.#complete(settings))
    this.#byName.set(name.toLowerCase(), queue)
    this.#all = inBucketOrder(this.#byName.values(), (each) => caseHash(each.name), 53)
    this.#publish(`Queue:${name}_avail`, 'INUSE')
    this.setMembers(queue, members)
  }

  configure(queue: Queue, settings: Partial<QueueSettings>): void {
    queue.settings = this.#complete(settings)
    this.#publish(`Queue:${queue.name}_avail`, 'INUSE')
  }

  /** The static members of the configuration, in place of those before. */
  setMembers(queue: Queue, members: readonly NewMember[]): void {
    const before = queue.members.filter(({ dynamic }) => !dynamic)
    for (const options of members) {
      const old = queue.member(options.interface)
      const member = this.#member(queue, options, false)
      if (old !== undefined) {
        Object.assign(member, { position: old.position, calls: old.calls, lastCall: old.lastCall, paused: old.paused })
        queue.members.splice(queue.members.indexOf(old), 1)
        this.#byDevice.delete(queue, old)
      }
      this.#link(queue, member, old === undefined)
      before.splice(0, before.length, ...before.filter((one) => one !== old))
    }
    for (const member of before) this.#unlink(queue, member)
  }

  /** Puts these members in place of those that are there, and tells of the difference. */
  replaceMembers(queue: Queue, members: readonly Member[]): void {
    const before = [...queue.members]
    for (const member of before) {
      if (!members.some((one) => one.interface === member.interface))
        this.#pbx.emit({ type: 'member-removed', queue, member })
      this.#unlink(queue, member)
    }
    for (const saved of members) {
      const member = { ...saved, status: this.status(saved) }
      const old = before.find((one) => one.interface === member.interface)
      this.#link(queue, member, false)
      if (old === undefined) this.#pbx.emit({ type: 'member-added', queue, member })
      else if (old.paused !== member.paused) this.#pbx.emit({ type: 'member-paused', queue, member })
    }
    this.#persist(queue)
  }

  /** Takes queues away that the configuration no longer has. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const [key, queue] of this.#byName) {
      if (names.has(key)) continue
      this.#byName.delete(key)
      for (const member of [...queue.members]) this.#byDevice.delete(queue, member)
    }
    this.#all = inBucketOrder(this.#byName.values(), (each) => caseHash(each.name), 53)
  }

  add(name: string, options: NewMember): 'added' | 'no-queue' | 'there' {
    const queue = this.find(name)
    if (queue === undefined) return 'no-queue'
    if (queue.member(options.interface) !== undefined) return 'there'
    const member = this.#member(queue, options, true)
    this.#link(queue, member, true)
    this.#pbx.emit({ type: 'member-added', queue, member })
    if (isAvailable(queue, member, this.seconds())) this.#publish(`Queue:${queue.name}_avail`, 'NOT_INUSE')
    this.#persist(queue)
    return 'added'
  }

  remove(name: string, address: string): 'removed' | 'no-queue' | 'not-there' | 'static' {
    const queue = this.find(name)
    if (queue === undefined) return 'no-queue'
    const member = queue.member(address)
    if (member === undefined) return 'not-there'
    if (!member.dynamic) return 'static'
    this.#pbx.emit({ type: 'member-removed', queue, member })
    this.ringing.delete(member.interface.toLowerCase())
    this.#unlink(queue, member)
    this.#persist(queue)
    if (availableMembers(queue, this.seconds()) === 0) this.#publish(`Queue:${queue.name}_avail`, 'INUSE')
    return 'removed'
  }

  /** In one queue, or in all; false where the member is in none of them. */
  pause(address: string, paused: boolean, name: string, reason: string): boolean {
    return this.#change(address, name, (queue, member) => {
      member.paused = paused
      if (paused) member.lastPause = this.seconds()
      member.pausedReason = paused ? reason.slice(0, 79) : ''
      this.#publish(`Queue:${queue.name}_pause_${member.interface}`, paused ? 'INUSE' : 'NOT_INUSE')
      this.#persist(queue)
      if (isAvailable(queue, member, this.seconds())) this.#publish(`Queue:${queue.name}_avail`, 'NOT_INUSE')
      else if (availableMembers(queue, this.seconds()) === 0) this.#publish(`Queue:${queue.name}_avail`, 'INUSE')
      // The reason of an unpause is in its event alone.
      if (this.#tellsUnpauseReason) member.pausedReason = reason.slice(0, 79)
      this.#pbx.emit({ type: 'member-paused', queue, member, reason })
      if (!paused) member.pausedReason = ''
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

  /** Gives a caller another priority; the place changes with it where that is to be `immediate`. */
  setPriority(
    name: string,
    caller: string,
    priority: number,
    immediate: boolean,
  ): 'changed' | 'no-queue' | 'not-there' {
    const queue = this.find(name)
    if (queue === undefined) return 'no-queue'
    return queue.setPriority(caller, priority, immediate) ? 'changed' : 'not-there'
  }

  /** Figures of one queue, or of all, begin again. */
  reset(name: string): void {
    for (const queue of this.#all) {
      if (name !== '' && queue.name.toLowerCase() !== name.toLowerCase()) continue
      queue.resetFigures()
    }
  }

  /** The call of a member is over: its figures and those of the queue. From 13.17 on nothing is done the second time. */
  completed(queue: Queue, member: Member, startTime: number, inTime: boolean): void {
    if (this.#countsFreed && (startTime === 0 || member.startTime !== startTime)) return
    member.startTime = 0
    const now = this.seconds()
    const same = this.general.sharedLastCall
      ? this.#all.flatMap((each) => each.member(member.interface) ?? [])
      : [member]
    for (const each of same) {
      each.lastCall = now
      each.calls++
      each.lastQueue = queue
    }
    this.ringing.delete(member.interface.toLowerCase())
    queue.count(inTime)
    queue.averageTalk(now - startTime, this.#beginsAverage(queue))
  }

  /** Present state of a member's device, as a code. */
  status({ stateInterface }: Member): number {
    if (!stateInterface.startsWith('hint:')) return deviceCodes[this.#pbx.states.device(stateInterface)] ?? 0
    const [exten = '', context = 'default'] = stateInterface.slice(5).split('@')
    return deviceCodes[this.#pbx.states.deviceOfHint(exten, context) ?? 'INVALID'] ?? 0
  }

  seconds(): number {
    return Math.floor(this.#pbx.host.clock.now() / 1000)
  }

  #deviceChanged(device: string, state: string): void {
    const status = deviceCodes[state] ?? 0
    for (const [queue, member] of this.#byDevice.get(device)) {
      if (member.status !== status) {
        if (status === deviceCodes.NOT_INUSE && this.#countsFreed)
          this.completed(queue, member, member.startTime, member.inTime)
        member.status = status
        this.ringing.delete(member.interface.toLowerCase())
        this.#pbx.emit({ type: 'member-status', queue, member })
      }
      const available = queue.members.some((each) => isAvailable(queue, each, this.seconds()))
      this.#publish(`Queue:${queue.name}_avail`, available ? 'NOT_INUSE' : 'INUSE')
    }
  }

  #change(address: string, name: string, change: (queue: Queue, member: Member) => void): boolean {
    const queue = this.find(name)
    const queues = name === '' ? this.#all : queue === undefined ? [] : [queue]
    let found = false
    for (const each of queues) {
      const member = each.member(address)
      if (member === undefined) continue
      found = true
      change(each, member)
    }
    return found
  }

  #link(queue: Queue, member: Member, isNew: boolean): void {
    if (isNew) member.position = queue.members.length
    queue.insert(member)
    this.#byDevice.add(queue, member, this.#all)
    if (isNew) this.#publish(`Queue:${queue.name}_pause_${member.interface}`, member.paused ? 'INUSE' : 'NOT_INUSE')
  }

  #unlink(queue: Queue, member: Member): void {
    this.#publish(`Queue:${queue.name}_pause_${member.interface}`, 'NOT_INUSE')
    if (member.position < queue.nextPosition) queue.nextPosition--
    queue.remove(member)
    this.#byDevice.delete(queue, member)
  }

  /** Keeps dynamic members in the database, where the configuration wants that. */
  #persist(queue: Queue): void {
    if (!this.general.persistentMembers) return
    const rows = persistedMembers(queue)
    if (rows !== '') this.#pbx.database.put('Queue/PersistentMembers', queue.name, rows)
    else this.#pbx.database.delete('Queue/PersistentMembers', queue.name)
  }

  #complete(settings: Partial<QueueSettings>): QueueSettings {
    return { ...defaultSettings(), autoFill: this.general.autoFill, ...settings }
  }

  #publish(device: string, state: string): void {
    this.#pbx.states.publish(device, state)
  }

  #member(queue: Queue, options: NewMember, dynamic: boolean): Member {
    const member = makeMember(options, dynamic, queue.settings.ringInUse, this.seconds())
    member.status = this.status(member)
    return member
  }
}
