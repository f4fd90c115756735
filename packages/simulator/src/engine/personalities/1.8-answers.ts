import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import type { ListItem } from '../responder.ts'
import { answers14 } from './1.4-answers.ts'
import { answers22 } from './22-answers.ts'
import { callerHeaders } from './before-12-headers.ts'
import { bridgedWith } from './bridged-with.ts'
import type { Answers } from './personality.ts'
import { clockTime } from './snapshots.ts'

/** Answers of Asterisk 1.6 to 11: between the oldest and today's. */
export function answersBefore12(since: (release: string) => boolean): Answers {
  return {
    ...answers22,
    command: answers14.command,
    status(request, channels, now) {
      const items = channels.map(
        (channel): ListItem => ({ event: 'Status', headers: statusHeaders(channel, now), id: 'last' }),
      )
      request.list('Channel status will follow', items, 'StatusComplete', [['Items', items.length]])
    },
    shownChannel(channel, now) {
      const linked = bridgedWith(channel)
      const headers: Headers = [
        ['Channel', channel.name],
        ['UniqueID', channel.uniqueid],
        ['Context', channel.context],
        ['Extension', channel.exten],
        ['Priority', channel.priority],
        ['ChannelState', channel.state],
        ['ChannelStateDesc', channel.stateName],
        ['Application', channel.application],
        ['ApplicationData', channel.appData],
        ['CallerIDnum', channel.callerId.num],
        ['CallerIDname', channel.callerId.name],
        ['ConnectedLineNum', channel.connected.num],
        ['ConnectedLineName', channel.connected.name],
        ['Duration', clockTime(now - channel.createdAt)],
        ['AccountCode', channel.accountCode],
        ['BridgedChannel', linked?.name ?? ''],
        ['BridgedUniqueID', linked?.uniqueid ?? ''],
      ]
      return { event: 'CoreShowChannel', headers }
    },
    parkedCall(call) {
      const headers: Headers = [
        ['Parkinglot', 'default'],
        ['Exten', call.space],
        ['Channel', call.channel.name],
        ['From', call.parker],
        ['Timeout', call.remaining()],
        ['Duration', call.duration()],
        ...callerHeaders(call.channel, '', ''),
      ]
      return { event: 'ParkedCall', headers, id: 'last' }
    },
    agent: ({ id, name }) => ({
      event: 'Agents',
      headers: [
        ['Agent', id],
        ['Name', name],
        ['Status', 'AGENT_LOGGEDOFF'],
        ['LoggedInChan', 'n/a'],
        ['LoggedInTime', 0],
        ['TalkingTo', 'n/a'],
        ['TalkingToChan', 'n/a'],
      ],
      id: 'last',
    }),
    hangsUpByPattern: since('10'),
    checksExtension: since('11'),
    takesChannelId: false,
  }
}

/** A channel without a dialplan shows its state under an older name, and no place. */
function statusHeaders(channel: Channel, now: number): Headers {
  const linked = bridgedWith(channel)
  const bridged: Headers =
    linked === undefined
      ? []
      : [
          ['BridgedChannel', linked.name],
          ['BridgedUniqueid', linked.uniqueid],
        ]
  const state: Headers = channel.run?.dialplan
    ? [
        ['Accountcode', channel.accountCode],
        ['ChannelState', channel.state],
        ['ChannelStateDesc', channel.stateName],
        ['Context', channel.context],
        ['Extension', channel.exten],
        ['Priority', channel.priority],
        ['Seconds', Math.floor((now - channel.createdAt) / 1000)],
      ]
    : [
        ['Account', channel.accountCode],
        ['State', channel.stateName],
      ]
  return [
    ['Privilege', 'Call'],
    ['Channel', channel.name],
    ...callerHeaders(channel, '<unknown>', ''),
    ...state,
    ...bridged,
    ['Uniqueid', channel.uniqueid],
  ]
}
