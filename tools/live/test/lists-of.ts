import { Message } from '@openami/bindings'
import type { Channel, Lists, PbxState } from '@openami/live'

type Value = string | number | undefined

function item(name: string, headers: Readonly<Record<string, Value>>): Message {
  const lines = Object.entries(headers).flatMap(([header, value]) =>
    value === undefined ? [] : [`${header}: ${value}\r\n`],
  )
  return new Message(`Event: ${name}\r\n${lines.join('')}`)
}

const yesNo = (value: boolean): string => (value ? 'Yes' : 'No')

/** The lists that a server would send whose state this is. `isModern`: from Asterisk 12 on, where bridges have names. */
export function listsOf(state: PbxState, now: number, isModern: boolean): Lists {
  const channels = [...state.channels.map.values()]
  return {
    channels: channels.map((channel) => channelItem(state, channel)),
    bridges: !isModern
      ? undefined
      : [...state.bridges.map.values()].map(({ id, type, technology, creator, name }) =>
          item('BridgeListItem', {
            BridgeUniqueid: id,
            BridgeType: type,
            BridgeTechnology: technology,
            BridgeCreator: creator ?? '<unknown>',
            BridgeName: name ?? '<unknown>',
          }),
        ),
    queues: [...state.queues.map.values()].flatMap((queue) => [
      item('QueueParams', {
        Queue: queue.name,
        Strategy: queue.strategy,
        Max: queue.max,
        Weight: queue.weight,
        ServiceLevel: queue.serviceLevel,
        Completed: queue.completed,
        Abandoned: queue.abandoned,
        Holdtime: queue.holdTime,
        TalkTime: queue.talkTime,
      }),
      ...queue.members.map((member) =>
        item('QueueMember', {
          Queue: queue.name,
          Location: member.interface,
          Name: member.name,
          StateInterface: member.stateInterface,
          Membership: member.membership,
          Penalty: member.penalty,
          CallsTaken: member.callsTaken,
          LastCall: (member.lastCall ?? 0) / 1_000,
          InCall: Number(member.inCall),
          Status: member.rawState,
          Paused: Number(member.paused),
          PausedReason: member.pausedReason,
          Wrapuptime: member.wrapupTime,
          Ringinuse: member.ringInUse === undefined ? undefined : Number(member.ringInUse),
        }),
      ),
      ...queue.callers.map((caller) =>
        item('QueueEntry', {
          Queue: queue.name,
          Position: caller.position,
          Channel: caller.name,
          Uniqueid: caller.channel,
          CallerIDNum: caller.callerNumber ?? 'unknown',
          CallerIDName: caller.callerName ?? 'unknown',
          Wait: caller.since === 'unknown' ? 0 : Math.round((now - caller.since) / 1_000),
        }),
      ),
    ]),
    agents: [...state.agents.map.values()].map((agent) =>
      item('Agents', {
        Agent: agent.id,
        Name: agent.name ?? '',
        Status:
          agent.rawState ??
          { 'logged-off': 'AGENT_LOGGEDOFF', idle: 'AGENT_IDLE', 'on-call': 'AGENT_ONCALL', unknown: '' }[agent.state],
        Channel: agent.channel,
      }),
    ),
    conferences: [...state.conferences.map.values()].flatMap((conference) => [
      item('ConfbridgeListRooms', {
        Conference: conference.name,
        Parties: conference.participants.length,
        Locked: yesNo(conference.locked),
        Muted: yesNo(conference.muted),
      }),
      ...conference.participants.map((participant) =>
        item('ConfbridgeList', {
          Conference: conference.name,
          Channel: state.channels.get(participant.channel)?.name ?? participant.name,
          Uniqueid: participant.channel,
          Admin: yesNo(participant.admin),
          MarkedUser: yesNo(participant.marked),
          Muted: yesNo(participant.muted),
        }),
      ),
    ]),
    parking: [...state.parked.map.values()].map((parked) =>
      item('ParkedCall', {
        ParkeeUniqueid: parked.channel,
        ParkeeChannel: parked.name,
        ParkerDialString: parked.parker,
        Parkinglot: parked.lot,
        ParkingSpace: parked.space,
        ParkingTimeout: parked.until === undefined ? 0 : Math.round((parked.until - now) / 1_000),
      }),
    ),
    devices: [...state.devices.map.values()].map(({ name, rawState }) =>
      item('DeviceStateChange', { Device: name, State: rawState }),
    ),
    extensions: [...state.extensions.map.values()].map(({ exten, context, hint, rawState }) =>
      item('ExtensionStatus', { Exten: exten, Context: context, Hint: hint, Status: rawState }),
    ),
  }
}

function channelItem(state: PbxState, channel: Channel): Message {
  const isModern = channel.linkedId !== undefined
  const other = state.bridges.get(channel.bridge ?? '')?.channels.find((id) => id !== channel.id)
  return item(isModern ? 'CoreShowChannel' : 'Status', {
    Channel: channel.name,
    Uniqueid: channel.id,
    // A channel is told its Linkedid by its own events, which may come later than those of the others.
    Linkedid: isModern ? channel.call : undefined,
    ChannelState: channel.rawState,
    CallerIDNum: channel.callerNumber ?? '<unknown>',
    CallerIDName: channel.callerName ?? '<unknown>',
    ConnectedLineNum: channel.connectedNumber ?? '<unknown>',
    ConnectedLineName: channel.connectedName ?? '<unknown>',
    AccountCode: channel.account ?? '',
    Context: channel.context ?? '',
    Exten: channel.exten ?? '',
    Priority: channel.priority,
    Application: channel.application ?? '',
    ApplicationData: channel.data ?? '',
    BridgeId: isModern ? channel.bridge : undefined,
    BridgedUniqueID: isModern ? undefined : other,
  })
}
