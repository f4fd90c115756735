import type { Pbx } from '../engine/pbx/pbx.ts'
import type { PhoneState } from '../engine/pbx/phone.ts'
import type { Member, Queue } from '../engine/queues/queue.ts'

/** What a PBX knows, except its live calls. */
export interface PbxSnapshot {
  readonly database: ReturnType<Pbx['database']['save']>
  readonly mailboxes: ReturnType<Pbx['mailboxes']['save']>
  readonly states: ReadonlyArray<readonly [device: string, state: string]>
  readonly phones: ReadonlyMap<string, PhoneState>
  readonly queues: ReadonlyMap<string, QueueState>
  readonly globals: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, string>
}

interface QueueState {
  readonly figures: Partial<Queue>
  readonly members: readonly Member[]
}

export function takeSnapshot(pbx: Pbx): PbxSnapshot {
  return {
    database: pbx.database.save(),
    mailboxes: pbx.mailboxes.save(),
    states: pbx.states.custom,
    phones: new Map(pbx.phones.map((phone) => [phone.device, phone.save()])),
    queues: new Map(pbx.queues.all.map((queue) => [queue.name, queueState(queue)])),
    globals: new Map(pbx.globals),
    files: new Map(pbx.files.names.map((name) => [name, pbx.files.text(name) ?? ''])),
  }
}

/** Ends all calls, and puts everything back. Clients are told of what changes by the events that Asterisk has for it. */
export function restoreSnapshot(pbx: Pbx, snapshot: PbxSnapshot): void {
  for (const channel of [...pbx.channels]) pbx.hangUp(channel)
  restorePersistent(pbx, snapshot)
  for (const queue of pbx.queues.all) {
    const state = snapshot.queues.get(queue.name)
    if (state === undefined) continue
    Object.assign(queue, state.figures)
    pbx.queues.replaceMembers(queue, state.members)
  }
  pbx.globals.clear()
  for (const [name, value] of snapshot.globals) pbx.globals.set(name, value)
}

/** What Asterisk keeps on its disk. */
export function restorePersistent(pbx: Pbx, snapshot: PbxSnapshot): void {
  for (const name of pbx.files.names) if (!snapshot.files.has(name)) pbx.files.delete(name)
  for (const [name, text] of snapshot.files) if (pbx.files.text(name) !== text) pbx.files.write(name, text)
  pbx.database.restore(snapshot.database)
  pbx.mailboxes.restore(snapshot.mailboxes)
  const states = new Map(snapshot.states)
  for (const [device] of pbx.states.custom) if (!states.has(device)) pbx.states.clearCustom(device)
  for (const [device, state] of states) pbx.states.setCustom(device, state)
  for (const [device, state] of snapshot.phones) {
    const phone = pbx.phone(device)
    if (phone === undefined) continue
    pbx.register(phone, state.registered)
    phone.restore(state)
  }
}

function queueState(queue: Queue): QueueState {
  const { completed, completedInTime, abandoned, abandonedInTime, holdTime, talkTime, nextPosition, wrapped } = queue
  return {
    figures: { completed, completedInTime, abandoned, abandonedInTime, holdTime, talkTime, nextPosition, wrapped },
    members: queue.members.map((member) => ({ ...member, inTime: false, startTime: 0 })),
  }
}

/**
 * Members that clients and the dialplan have added, where queues.conf says `persistentmembers = yes`: without their calls,
 * which a server counts from its start on, as it does those of queues.
 */
export function restorePersistentMembers(pbx: Pbx, snapshot: PbxSnapshot): void {
  if (!pbx.queues.general.persistentMembers) return
  for (const queue of pbx.queues.all) {
    const dynamic = snapshot.queues.get(queue.name)?.members.filter((member) => member.dynamic) ?? []
    const fresh = { calls: 0, lastCall: 0, lastPause: 0, lastQueue: undefined, startTime: 0, inTime: false }
    const known = queue.members.map((member) => member.interface)
    const added = dynamic.filter((member) => !known.includes(member.interface))
    pbx.queues.replaceMembers(queue, [...queue.members, ...added.map((member) => ({ ...member, ...fresh }))])
  }
}
