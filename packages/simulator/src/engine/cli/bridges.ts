import { bridgeTechnologies } from '../pbx/bridge-technologies.ts'
import type { Pbx } from '../pbx/pbx.ts'
import { clockTime } from '../personalities/snapshots.ts'
import type { Server } from '../server.ts'
import { type Commands, columns, withArguments } from './command.ts'

/** With the name of the bridge from 22.4 on. */
const widths = [36, 36, -5, 15, 15, 0]
const widthsWithoutName = [36, -5, 15, 15, 0]
const techWidths = [20, 20, -8, 0]

/** `bridge …`. */
export const bridgeCommands: Commands = {
  'bridge show all': ({ pbx, personality }) => {
    const isNamed = personality.since('22.4')
    const row = (id: string, name: string, ...others: (string | number)[]): string =>
      isNamed ? columns(widths, [id, name, ...others]) : columns(widthsWithoutName, [id, ...others])
    return [
      row('Bridge-ID', 'Name', 'Chans', 'Type', 'Technology', 'Duration'),
      ...[...pbx.bridges].map((bridge) =>
        row(bridge.id, bridge.name, bridge.size, bridge.type, bridge.technology, age(pbx, bridge)),
      ),
    ]
  },
  'bridge show': withArguments(1, 1, 'bridge show <bridge-id>', (engine, [id = '']) => {
    const bridge = bridgeOf(engine, id)
    if (bridge === undefined) return [`Bridge '${id}' not found`]
    return [
      `Id: ${bridge.id}`,
      `Type: ${bridge.type}`,
      `Technology: ${bridge.technology}`,
      `Subclass: ${bridge.type}`,
      `Creator: ${bridge.creator === '<unknown>' ? '' : bridge.creator}`,
      `Name: ${bridge.name === '<unknown>' ? '' : bridge.name}`,
      `Video-Mode: ${bridge.videoSource === undefined ? 'none' : 'single'}`,
      `Video-Source-Id: ${bridge.videoSource ?? ''}`,
      `Num-Channels: ${bridge.size}`,
      `Num-Active: ${bridge.size}`,
      `Duration: ${age(engine.pbx, bridge)}`,
      ...bridge.channels.map(({ name }) => `Channel: ${name}`),
    ]
  }),
  'bridge kick': withArguments(2, 2, 'bridge kick <bridge-id> <channel-name>', (engine, [id = '', name = '']) => {
    const bridge = bridgeOf(engine, id)
    if (bridge === undefined) return [`Bridge '${id}' not found`]
    const channel = engine.pbx.channel(name)
    if (channel === undefined) return [`Channel '${name}' not found`]
    bridge.leave(channel)
    return [`Kicking channel '${channel.name}' from bridge '${bridge.id}'`]
  }),
  'bridge technology show': ({ pbx }) => [
    columns([20, 20, 8, 0], ['Name', 'Type', 'Priority', 'Suspended']),
    ...bridgeTechnologies.map(([name, type, priority]) =>
      columns(techWidths, [name, type, priority, pbx.suspendedTechnologies.has(name) ? 'Yes' : 'No']),
    ),
  ],
  'bridge technology suspend': suspend(true),
  'bridge technology unsuspend': suspend(false),
}

/** `00:01:30`. */
function age({ host }: Pbx, { createdAt }: { readonly createdAt: number }): string {
  return clockTime(host.clock.now() - createdAt)
}

function bridgeOf({ pbx }: Server, id: string) {
  return [...pbx.bridges].find((bridge) => bridge.id === id)
}

function suspend(suspends: boolean): Commands[string] {
  const verb = suspends ? 'suspend' : 'unsuspend'
  return withArguments(1, 1, `bridge technology ${verb} <technology name>`, ({ pbx }, [name = '']) => {
    const technology = bridgeTechnologies.find(([one]) => one.toLowerCase() === name.toLowerCase())
    if (technology === undefined) return [`Bridge technology '${name}' not found`]
    if (suspends) pbx.suspendedTechnologies.add(technology[0])
    else pbx.suspendedTechnologies.delete(technology[0])
    return [`${suspends ? 'Suspended' : 'Unsuspended'} bridge technology '${technology[0]}'`]
  })
}
