import { type Headers, timestamp } from '../message.ts'
import { asShown, type Channel } from '../pbx/channel.ts'
import type { ListItem } from '../responder.ts'
import type { Answers } from './personality.ts'
import { channelSnapshot, clockTime } from './snapshots.ts'

export const answers22: Answers = {
  ping(request, now) {
    request.respond('Success', [
      ['Ping', 'Pong'],
      ['Timestamp', timestamp(now)],
    ])
  },
  eventMask(request, on) {
    request.respond('Success', [['Events', on ? 'On' : 'Off']])
  },
  command(request, lines, success) {
    request.respond(success ? 'Success' : 'Error', [
      ['Message', 'Command output follows'],
      ...lines.map((line) => ['Output', line] as const),
    ])
  },
  variable(request, name, value) {
    request.respond('Success', [
      ['Variable', name],
      ['Value', value],
    ])
  },
  status(request, channels, now, channelVars, variables) {
    const items = channels.map(
      (channel): ListItem => ({
        event: 'Status',
        headers: [...statusHeaders(channel, now, channelVars), ...variables(channel)],
        id: 'last',
      }),
    )
    request.list('Channel status will follow', items, 'StatusComplete', [['Items', items.length]])
  },
  shownChannel(channel, now, channelVars) {
    const headers: Headers = [
      ...asShown(channel, () => channelSnapshot(channel, '', channelVars)),
      ['Application', channel.application],
      ['ApplicationData', channel.appData],
      ['Duration', clockTime(now - channel.createdAt)],
      ['BridgeId', channel.bridge?.id ?? ''],
    ]
    return { event: 'CoreShowChannel', headers }
  },
  queueParams(queue) {
    const headers: Headers = [
      ['Queue', queue.name],
      ['Max', queue.maxLength],
      ['Strategy', queue.strategy],
      ['Calls', queue.calls.length],
      ['Holdtime', queue.holdTime],
      ['TalkTime', queue.talkTime],
      ['Completed', queue.completed],
      ['Abandoned', queue.abandoned],
      ['ServiceLevel', queue.serviceLevel],
      ['ServicelevelPerf', queue.inTime.toFixed(1)],
      ['ServicelevelPerf2', queue.settledInTime.toFixed(1)],
      ['Weight', queue.weight],
    ]
    return { event: 'QueueParams', headers, id: 'last' }
  },
  queueMember(queue, member, status) {
    const headers: Headers = [
      ['Queue', queue.name],
      ['Name', member.name],
      ['Location', member.interface],
      ['StateInterface', member.stateInterface],
      ['Membership', member.dynamic ? 'dynamic' : 'static'],
      ['Penalty', member.penalty],
      ['CallsTaken', member.calls],
      ['LastCall', member.lastCall],
      ['LastPause', member.lastPause],
      ['LoginTime', member.loginTime],
      ['IsInCall', member.startTime > 0 ? 1 : 0],
      ['InCall', member.startTime > 0 ? 1 : 0],
      ['Status', status],
      ['Paused', member.paused ? 1 : 0],
      ['PausedReason', member.pausedReason],
      ['Wrapuptime', member.wrapUpTime],
    ]
    return { event: 'QueueMember', headers, id: 'last' }
  },
  queueEntry(queue, call, now) {
    const { channel } = call
    const headers: Headers = [
      ['Queue', queue.name],
      ['Position', call.position],
      ['Channel', channel.name],
      ['Uniqueid', channel.uniqueid],
      ['CallerIDNum', channel.callerId.num || 'unknown'],
      ['CallerIDName', channel.callerId.name || 'unknown'],
      ['ConnectedLineNum', channel.connected.num || 'unknown'],
      ['ConnectedLineName', channel.connected.name || 'unknown'],
      ['Wait', Math.floor(now / 1000) - Math.floor(call.joinedAt / 1000)],
      ['Priority', call.priority],
    ]
    return { event: 'QueueEntry', headers, id: 'last' }
  },
  mailboxCount: ({ urgentMessages, newMessages, oldMessages }) => [
    ['UrgMessages', urgentMessages],
    ['NewMessages', newMessages],
    ['OldMessages', oldMessages],
  ],
  extensionState: ({ exten, context, hint, status, text }) => [
    ['Exten', exten],
    ['Context', context],
    ['Hint', hint],
    ['Status', status],
    ['StatusText', text],
  ],
  parkedCall(call) {
    const headers: Headers = [
      ...channelSnapshot(call.channel, 'Parkee'),
      ['ParkerDialString', call.parker],
      ['Parkinglot', call.lot],
      ['ParkingSpace', call.space],
      ['ParkingTimeout', call.remaining()],
      ['ParkingDuration', call.duration()],
    ]
    return { event: 'ParkedCall', headers, id: 'last' }
  },
  agent(agent) {
    const { id, name, channel, talkingTo } = agent
    const call: Headers =
      talkingTo === ''
        ? [['Status', channel === undefined ? 'AGENT_LOGGEDOFF' : 'AGENT_IDLE']]
        : [
            ['Status', 'AGENT_ONCALL'],
            ['TalkingToChan', talkingTo],
            ['CallStarted', agent.callStart],
          ]
    const login: Headers = channel === undefined ? [] : [['LoggedInTime', agent.loginTime], ...channelSnapshot(channel)]
    return { event: 'Agents', headers: [['Agent', id], ['Name', name], ...call, ...login], id: 'last' }
  },
  iaxPeers(request, phones) {
    const peers = phones.filter(({ device }) => device.startsWith('IAX2/'))
    const items = peers.map(({ device, host }): ListItem => {
      const headers: Headers = [
        ['Channeltype', 'IAX2'],
        ['ObjectName', device.slice(5)],
        ['ChanObjectType', 'peer'],
        ['IPaddress', host?.address ?? '(null)'],
        ['IPport', host?.port ?? '(null)'],
        ['Dynamic', host === undefined ? 'yes' : 'no'],
        ['Trunk', 'no'],
        ['Encryption', 'no'],
        ['Status', 'Unmonitored'],
        ['Description', ''],
      ]
      return { event: 'PeerEntry', headers, id: 'none' }
    })
    request.list('Peer status list will follow', items, 'PeerlistComplete')
  },
  databaseValue(request, family, key, value) {
    const headers: Headers = [
      ['Family', family],
      ['Key', key],
      ['Val', value],
    ]
    request.list('Result will follow', [{ event: 'DBGetResponse', headers, id: 'last' }], 'DBGetComplete')
  },
  waitEvent: 'Waiting for Event completed.',
  // The message holds a line feed of its own (R11).
  park: 'Park successful\n',
  noDigitChannel: 'Channel not found',
  noDigit: 'No digit specified',
  hangsUpByPattern: true,
  checksExtension: true,
  takesChannelId: true,
  checksRedirect: true,
}

function statusHeaders(channel: Channel, now: number, channelVars: readonly string[]): Headers {
  const left = channel.hangupAt === undefined ? 0 : Math.floor(channel.hangupAt / 1000)
  return [
    ['Privilege', 'Call'],
    ...channelSnapshot(channel, '', channelVars),
    ['Type', channel.technology],
    ['DNID', ''],
    ['EffectiveConnectedLineNum', channel.connected.num || '<unknown>'],
    ['EffectiveConnectedLineName', channel.connected.name || '<unknown>'],
    ['TimeToHangup', left],
    ['BridgeID', channel.bridge?.id ?? ''],
    // Of a channel that runs none, the server prints a null pointer.
    ['Application', channel.application || '(null)'],
    ['Data', channel.application === '' ? '(null)' : channel.appData],
    ['Nativeformats', '(slin)'],
    ['Readformat', 'slin'],
    ['Readtrans', ''],
    ['Writeformat', 'slin'],
    ['Writetrans', ''],
    ['Callgroup', 0],
    ['Pickupgroup', 0],
    ['Seconds', Math.floor((now - channel.createdAt) / 1000)],
  ]
}
