import { bridgeTechnologies } from '../pbx/bridge-technologies.ts'
import { bridgeSnapshot, channelSnapshot } from '../personalities/snapshots.ts'
import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Bridges and the channels in them. */
export const bridgeActions: Readonly<Record<string, Handler>> = {
  BridgeList(request) {
    const type = request.get('BridgeType')
    const items = [...request.pbx.bridges]
      .filter((bridge) => type === '' || bridge.type === type)
      .map((bridge): ListItem => ({ event: 'BridgeListItem', headers: bridgeSnapshot(bridge), id: 'first' }))
    request.list('Bridge listing will follow', items, 'BridgeListComplete')
  },

  BridgeInfo(request) {
    const id = request.get('BridgeUniqueid')
    if (id === '') return request.error('BridgeUniqueid must be provided')
    const bridge = [...request.pbx.bridges].find((one) => one.id === id)
    if (bridge === undefined) return request.error('Specified BridgeUniqueid not found')
    const items = bridge.channels.map(
      (channel): ListItem => ({ event: 'BridgeInfoChannel', headers: channelSnapshot(channel, '', []), id: 'last' }),
    )
    request.list('Bridge channel listing will follow', items, 'BridgeInfoComplete', bridgeSnapshot(bridge))
  },

  BridgeDestroy(request) {
    const id = request.get('BridgeUniqueid')
    if (id === '') return request.error('BridgeUniqueid must be provided')
    const bridge = [...request.pbx.bridges].find((one) => one.id === id)
    if (bridge === undefined) return request.error('Specified BridgeUniqueid not found')
    request.ack('Bridge has been destroyed')
    bridge.dissolve()
  },

  BridgeKick(request) {
    const [name, id] = [request.get('Channel'), request.get('BridgeUniqueid')]
    if (name === '') return request.error('Channel must be provided')
    const channel = request.pbx.channel(name)
    if (channel === undefined) return request.error('Channel does not exist')
    if (id === '' && channel.bridge === undefined) return request.error('Channel is not in a bridge')
    const bridge = id === '' ? channel.bridge : [...request.pbx.bridges].find((one) => one.id === id)
    if (bridge === undefined) return request.error('Bridge not found')
    if (channel.bridge !== bridge) return request.error('Channel kick from bridge failed')
    request.ack('Channel has been kicked')
    bridge.leave(channel)
  },

  BridgeTechnologyList(request) {
    const items = bridgeTechnologies.map(
      ([technology, type, priority]): ListItem => ({
        event: 'BridgeTechnologyListItem',
        headers: [
          ['BridgeTechnology', technology],
          ['BridgeType', type],
          ['BridgePriority', priority],
          ['BridgeSuspended', request.pbx.suspendedTechnologies.has(technology) ? 'Yes' : 'No'],
        ],
        id: 'last',
      }),
    )
    request.list('Bridge technology listing will follow', items, 'BridgeTechnologyListComplete')
  },

  BridgeTechnologySuspend: suspend(true),
  BridgeTechnologyUnsuspend: suspend(false),
}

function suspend(suspends: boolean): Handler {
  return (request) => {
    const name = request.get('BridgeTechnology')
    if (name === '') return request.error('BridgeTechnology must be provided')
    const technology = bridgeTechnologies.find(([one]) => one.toLowerCase() === name.toLowerCase())?.[0]
    if (technology === undefined) return request.error('BridgeTechnology not found')
    const { suspendedTechnologies } = request.pbx
    if (suspends) suspendedTechnologies.add(technology)
    else suspendedTechnologies.delete(technology)
    request.ack(suspends ? 'Suspended bridge technology' : 'Unsuspended bridge technology')
  }
}
