import type { AmiEvent } from '@openami/bindings'
import type { AmiClient } from '@openami/client'

export type Items = readonly AmiEvent[]

/** What the lists of a server say; what the release has no list of is undefined. */
export interface Truth {
  readonly channels: Items
  /** Whether an event tells the connected line; before 13 the lists alone do. */
  readonly tellsConnected: boolean
  /** Whether an event tells that a participant is muted; in 10 and 11 the lists alone do. */
  readonly tellsMuted: boolean
  readonly bridges: Items | undefined
  /** By BridgeUniqueid. */
  readonly inBridges: ReadonlyMap<string, Items>
  readonly queues: Items
  readonly agents: Items
  readonly parked: Items
  readonly rooms: Items | undefined
  /** By name. */
  readonly inRooms: ReadonlyMap<string, Items>
  readonly devices: Items | undefined
  readonly extensions: Items | undefined
}

export async function readTruth(client: AmiClient): Promise<Truth> {
  const list = async (action: string, request: object = {}): Promise<Items> => {
    try {
      return ((await client.send(action, request)) as { items: Items }).items
    } catch {
      return []
    }
  }
  const has = (action: string): boolean => client.supports(action) === true
  const listIfAny = async (action: string): Promise<Items | undefined> => (has(action) ? list(action) : undefined)
  const inEach = async (items: Items | undefined, header: string, action: string, parameter: string) => {
    const found = new Map<string, Items>()
    for (const item of items ?? []) {
      const name = item.message.get(header) ?? ''
      found.set(name, await list(action, { [parameter]: name }))
    }
    return found
  }
  const bridges = await listIfAny('BridgeList')
  const rooms = await listIfAny('ConfbridgeListRooms')
  return {
    channels: await list(has('CoreShowChannels') ? 'CoreShowChannels' : 'Status'),
    tellsConnected: has('NewConnectedLine'),
    tellsMuted: client.supports('ConfbridgeMute', 'event') === true,
    bridges,
    inBridges: await inEach(bridges, 'BridgeUniqueid', 'BridgeInfo', 'BridgeUniqueid'),
    queues: await list('QueueStatus'),
    agents: await list('Agents'),
    parked: await list('ParkedCalls'),
    rooms,
    inRooms: await inEach(rooms, 'Conference', 'ConfbridgeList', 'Conference'),
    devices: await listIfAny('DeviceStateList'),
    extensions: await listIfAny('ExtensionStateList'),
  }
}
