import type { Headers } from '../message.ts'
import type { Channel, ChannelBridge } from '../pbx/channel.ts'

const unknown = '<unknown>'

/** Headers that every event about a channel has since Asterisk 12; `prefix` distinguishes two channels. */
export function channelSnapshot(channel: Channel, prefix = '', variables: readonly string[] = []): Headers {
  const { callerId, connected } = channel
  return [
    [`${prefix}Channel`, channel.name],
    [`${prefix}ChannelState`, channel.state],
    [`${prefix}ChannelStateDesc`, channel.stateName],
    [`${prefix}CallerIDNum`, callerId.num || unknown],
    [`${prefix}CallerIDName`, callerId.name || unknown],
    [`${prefix}ConnectedLineNum`, connected.num || unknown],
    [`${prefix}ConnectedLineName`, connected.name || unknown],
    [`${prefix}Language`, channel.language],
    [`${prefix}AccountCode`, channel.accountCode],
    [`${prefix}Context`, channel.context],
    [`${prefix}Exten`, channel.exten],
    [`${prefix}Priority`, channel.priority],
    [`${prefix}Uniqueid`, channel.uniqueid],
    [`${prefix}Linkedid`, channel.linkedid],
    ...variables.map((name) => [`${prefix}ChanVariable`, `${name}=${channel.variables.get(name) ?? ''}`] as const),
  ]
}

/** Headers that every event about a bridge has. */
export function bridgeSnapshot(bridge: ChannelBridge, prefix = ''): Headers {
  const headers: Headers = [
    ['BridgeUniqueid', bridge.id],
    ['BridgeType', bridge.type],
    ['BridgeTechnology', bridge.technology],
    ['BridgeCreator', bridge.creator],
    ['BridgeName', bridge.name],
    ['BridgeNumChannels', bridge.size],
    ['BridgeVideoSourceMode', bridge.videoSource === undefined ? 'none' : 'single'],
    ...(bridge.videoSource === undefined ? [] : ([['BridgeVideoSource', bridge.videoSource]] as const)),
  ]
  return prefix === '' ? headers : headers.map(([name, value]) => [`${prefix}${name}`, value])
}

/** A span as hours, minutes and seconds: `00:01:30`. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}
