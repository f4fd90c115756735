import type { AmiEvent } from '@openami/bindings'
import type { AmiClient } from '@openami/client'
import type { LivePbx } from '@openami/live'
import { readTruth, type Truth } from './truth.ts'

export { readTruth, type Truth } from './truth.ts'

/** What differs between the model and the server's lists, a line each; none where the model is right. */
export async function differences(client: AmiClient, pbx: LivePbx): Promise<string[]> {
  return differencesFrom(await readTruth(client), pbx)
}

export function differencesFrom(truth: Truth, pbx: LivePbx): string[] {
  const found: string[] = []
  const compare = (what: string, is: unknown, should: unknown): void => {
    if (JSON.stringify(is) !== JSON.stringify(should))
      found.push(`${what}: model ${JSON.stringify(is)}, server ${JSON.stringify(should)}`)
  }
  const value = (item: AmiEvent, ...names: string[]): string | undefined => {
    for (const name of names) {
      const text = item.message.get(name)
      if (text !== undefined && !/^(?:|<unknown>|<none>|\(null\))$/.test(text)) return text
    }
    return undefined
  }
  const flag = (item: AmiEvent, name: string): boolean => item.message.get(name) === 'Yes'
  const sorted = (items: Iterable<string | undefined>): (string | undefined)[] => [...items].sort()

  const { channels } = truth
  compare('channels', sorted([...pbx.channels.keys()]), sorted(channels.map((item) => value(item, 'Uniqueid'))))
  const bridgeOf = new Map(
    [...truth.inBridges].flatMap(([bridge, items]) => items.map((item) => [value(item, 'Uniqueid'), bridge] as const)),
  )
  const channelIds = new Set(channels.map((item) => value(item, 'Uniqueid')))
  for (const item of channels) {
    const channel = pbx.channels.get(value(item, 'Uniqueid') ?? '')
    if (channel === undefined) continue
    const { name } = channel
    compare(`${name} name`, name, value(item, 'Channel'))
    const state = value(item, 'ChannelState', 'State')
    if (state !== undefined) compare(`${name} state`, channel.rawState, state)
    compare(`${name} caller`, channel.callerNumber, value(item, 'CallerIDNum', 'CallerID'))
    if (truth.tellsConnected && item.message.has('ConnectedLineNum'))
      compare(`${name} connected`, channel.connectedNumber, value(item, 'ConnectedLineNum'))
    // CoreShowChannels now and then has no bridge for a channel that BridgeInfo has in one.
    if (item.message.has('BridgeId'))
      compare(`${name} bridge`, channel.bridge, value(item, 'BridgeId') ?? bridgeOf.get(channel.id))
    if (item.message.has('Linkedid')) compare(`${name} call`, channel.linkedId, value(item, 'Linkedid'))
    if (item.message.has('BridgedUniqueID')) {
      const others = pbx.bridges.get(channel.bridge ?? '')?.channels.filter((id) => id !== channel.id) ?? []
      compare(`${name} partner`, others[0], value(item, 'BridgedUniqueID'))
    }
    if (item.message.has('Link')) {
      const others = pbx.bridges.get(channel.bridge ?? '')?.channels.filter((id) => id !== channel.id) ?? []
      compare(`${name} partner`, pbx.channels.get(others[0] ?? '')?.name, value(item, 'Link'))
    }
  }
  for (const call of pbx.calls.values())
    for (const id of call.channels) compare(`call ${call.id} has ${id}`, pbx.channels.get(id)?.call, call.id)

  if (truth.bridges !== undefined) {
    const { bridges } = truth
    compare('bridges', sorted(pbx.bridges.keys()), sorted(bridges.map((item) => value(item, 'BridgeUniqueid'))))
    for (const item of bridges) {
      const id = value(item, 'BridgeUniqueid') ?? ''
      // BridgeNumChannels counts the announcer of a conference, which no event and no other list shows.
      const inside = truth.inBridges.get(id) ?? []
      const shown = inside.map((one) => value(one, 'Uniqueid')).filter((one) => channelIds.has(one))
      compare(`bridge ${id}`, sorted(pbx.bridges.get(id)?.channels ?? []), sorted(shown))
    }
  }
  const queueItems = truth.queues
  const named = (name: string): readonly AmiEvent[] => queueItems.filter((item) => item.name === name)
  compare('queues', sorted(pbx.queues.keys()), sorted(named('QueueParams').map((item) => value(item, 'Queue'))))
  for (const item of named('QueueParams')) {
    const name = value(item, 'Queue') ?? ''
    const queue = pbx.queues.get(name)
    if (queue === undefined) continue
    compare(`${name} calls`, String(queue.callers.length), value(item, 'Calls'))
    compare(`${name} completed`, String(queue.completed), value(item, 'Completed'))
    compare(`${name} abandoned`, String(queue.abandoned), value(item, 'Abandoned'))
    compare(`${name} hold time`, String(queue.holdTime), value(item, 'Holdtime'))
    if (item.message.has('TalkTime')) compare(`${name} talk time`, String(queue.talkTime), value(item, 'TalkTime'))
    const of = (kind: string): readonly AmiEvent[] => named(kind).filter((one) => value(one, 'Queue') === name)
    compare(
      `${name} callers`,
      queue.callers.map(({ name: channel, position }) => `${position} ${channel}`),
      of('QueueEntry')
        .map((entry) => `${value(entry, 'Position')} ${value(entry, 'Channel')}`)
        .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10)),
    )
    compare(
      `${name} members`,
      sorted(
        queue.members.map((one) =>
          [one.interface, one.rawState, Number(one.paused), one.penalty, one.callsTaken].join(' '),
        ),
      ),
      sorted(
        of('QueueMember').map((one) =>
          [
            value(one, 'Location'),
            one.message.get('Status'),
            value(one, 'Paused'),
            value(one, 'Penalty'),
            value(one, 'CallsTaken'),
          ].join(' '),
        ),
      ),
    )
  }
  const { parked } = truth
  compare(
    'parked',
    sorted([...pbx.parked.values()].map(({ space, name }) => `${space} ${name}`)),
    sorted(parked.map((item) => `${value(item, 'ParkingSpace', 'Exten')} ${value(item, 'ParkeeChannel', 'Channel')}`)),
  )
  if (truth.rooms !== undefined) {
    const { rooms } = truth
    compare('conferences', sorted(pbx.conferences.keys()), sorted(rooms.map((item) => value(item, 'Conference'))))
    for (const room of rooms) {
      const name = value(room, 'Conference') ?? ''
      const inside = truth.inRooms.get(name) ?? []
      const tellsMuted = truth.tellsMuted && inside.some((item) => item.message.has('Muted'))
      compare(
        `conference ${name}`,
        sorted(
          pbx.conferences
            .get(name)
            ?.participants.map((one) => [one.name, one.admin, one.marked, tellsMuted && one.muted].join(' ')) ?? [],
        ),
        sorted(
          inside.map((item) =>
            [
              value(item, 'Channel'),
              flag(item, 'Admin'),
              flag(item, 'MarkedUser'),
              tellsMuted && flag(item, 'Muted'),
            ].join(' '),
          ),
        ),
      )
    }
  }
  if (truth.extensions !== undefined)
    compare(
      'hints',
      sorted(pbx.extensions.keys()),
      sorted(truth.extensions.map((item) => `${value(item, 'Exten')}@${value(item, 'Context')}`)),
    )
  for (const item of truth.agents)
    compare(
      `agent ${value(item, 'Agent')}`,
      pbx.agents.get(value(item, 'Agent') ?? '')?.rawState,
      value(item, 'Status'),
    )
  for (const item of truth.devices ?? []) {
    const device = value(item, 'Device')
    compare(`device ${device}`, pbx.devices.get(device ?? '')?.rawState, item.message.get('State'))
  }
  for (const item of truth.extensions ?? []) {
    const id = `${value(item, 'Exten')}@${value(item, 'Context')}`
    compare(`extension ${id}`, pbx.extensions.get(id)?.rawState, item.message.get('Status'))
  }
  return found
}
