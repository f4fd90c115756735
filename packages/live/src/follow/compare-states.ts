import type { EventName } from '@openami/bindings'
import type { EntityName } from '../state/changes.ts'
import type { PbxState } from '../state/pbx-state.ts'

/** A value that the model had and the server has not. */
export interface Difference {
  readonly entity: EntityName
  readonly id: string
  /** Undefined where the whole entity is missing on one side. */
  readonly field: string | undefined
  /** Undefined where the model did not have it. */
  readonly model: unknown
  /** Undefined where the server does not have it. */
  readonly server: unknown
}

const tables = {
  channel: 'channels',
  call: 'calls',
  bridge: 'bridges',
  queue: 'queues',
  agent: 'agents',
  conference: 'conferences',
  parked: 'parked',
  device: 'devices',
  extension: 'extensions',
  presence: 'presences',
  registration: 'registrations',
  mailbox: 'mailboxes',
} as const satisfies Readonly<Record<EntityName, keyof PbxState>>

/**
 * What no event tells exactly: a channel may begin another application at the same place of the dialplan, and a bridge may
 * take another technology, without a word.
 */
const untold = { channel: ['application', 'data'], bridge: ['technology'] } as const satisfies Untold
/** Before Asterisk 13 no event says who is at the other end, nor the extension of a channel that does not run the dialplan. */
const untoldBefore13 = ['connectedNumber', 'connectedName', 'context', 'exten', 'priority'] as const
/** Before Asterisk 12 NewAccountCode tells of CDR(accountcode) alone, not of CHANNEL(accountcode). */
const untoldBefore12 = ['account'] as const

type Untold = Readonly<Partial<Record<EntityName, readonly string[]>>>

/** Whether the release has an event. */
export type Tells = (event: EventName) => boolean

function untoldOf(tells: Tells): Untold {
  return {
    ...untold,
    channel: [
      ...untold.channel,
      ...(tells('NewConnectedLine') ? [] : untoldBefore13),
      ...(tells('BridgeEnter') ? [] : untoldBefore12),
    ],
    // 10 and 11 mute participants without a word.
    ...(tells('ConfbridgeJoin') && !tells('ConfbridgeMute') && { conference: ['participants.muted'] }),
  }
}

/**
 * How a state differs from what it would be by the server's lists. Both stay as they are. `tells`: by default all that the newest
 * release tells.
 */
export function compareStates(model: PbxState, server: PbxState, tells: Tells = () => true): Difference[] {
  const leftOut = untoldOf(tells)
  const found: Difference[] = []
  for (const [entity, table] of Object.entries(tables) as [EntityName, (typeof tables)[EntityName]][]) {
    const ours: ReadonlyMap<string, object> = model[table].map
    const theirs: ReadonlyMap<string, object> = server[table].map
    for (const [id, one] of ours) {
      const other = theirs.get(id)
      // Of some devices, events tell the state and the list does not: Asterisk keeps it only for those that can tell it at any time.
      if (other === undefined && entity === 'device') continue
      if (other === undefined) found.push({ entity, id, field: undefined, model: one, server: undefined })
      else if (one !== other) found.push(...fieldDifferences(entity, id, one, other, leftOut[entity]))
    }
    for (const [id, other] of theirs)
      if (!ours.has(id)) found.push({ entity, id, field: undefined, model: undefined, server: other })
  }
  return found
}

/** Those of `later` that `earlier` has as well. */
export function lastingDifferences(earlier: readonly Difference[], later: readonly Difference[]): Difference[] {
  const known = new Set(earlier.map(keyOf))
  return later.filter((difference) => known.has(keyOf(difference)))
}

/** What is missing on one side is the same, whatever its values are meanwhile. */
function keyOf({ entity, id, field, model, server }: Difference): string {
  const values = field === undefined ? [model === undefined] : [model, server]
  return JSON.stringify([entity, id, field, ...values])
}

function fieldDifferences(
  entity: EntityName,
  id: string,
  model: object,
  server: object,
  leftOut: readonly string[] = [],
): Difference[] {
  const names = new Set([...Object.keys(model), ...Object.keys(server)])
  return [...names].flatMap((field) => {
    if (leftOut.includes(field)) return []
    const one = (model as Record<string, unknown>)[field]
    const other = (server as Record<string, unknown>)[field]
    const shown = (value: unknown): string =>
      JSON.stringify(value, (key, inner: unknown) => (leftOut.includes(`${field}.${key}`) ? undefined : inner))
    return one === other || shown(one) === shown(other) ? [] : [{ entity, id, field, model: one, server: other }]
  })
}
