import { type Headers, headerLine, headerLines } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import type { ListItem } from '../responder.ts'
import { encodeBytes } from '../text.ts'
import { answers22 } from './22-answers.ts'
import { bridgedWith } from './bridged-with.ts'
import type { Answers } from './personality.ts'

export const answers14: Answers = {
  ping: (request) => request.respond('Pong'),
  eventMask: (request, on) => request.respond(on ? 'Events On' : 'Events Off'),
  command(request, lines) {
    const top = headerLine('Response', 'Follows') + headerLine('Privilege', 'Command') + headerLines(request.id)
    request.raw(`${top}${lines.map((line) => `${encodeBytes(line)}\n`).join('')}--END COMMAND--\r\n\r\n`)
  },
  // Here the ActionID follows the value.
  variable(request, name, value) {
    const answer: Headers = [
      ['Response', 'Success'],
      ['Variable', name],
      ['Value', value],
    ]
    request.send(headerLines([...answer, ...request.id]))
  },
  status(request, channels, now) {
    const items = channels.map(
      (channel): ListItem => ({ event: 'Status', headers: statusHeaders(channel, now), id: 'last' }),
    )
    request.list('Channel status will follow', items, 'StatusComplete')
  },
  // CoreShowChannels came with 1.6.2.
  shownChannel: answers22.shownChannel,
  queueParams(queue) {
    const inTime = queue.completed > 0 ? (100 * queue.completedInTime) / queue.completed : 0
    const headers: Headers = [
      ['Queue', queue.name],
      ['Max', queue.maxLength],
      ['Calls', queue.calls.length],
      ['Holdtime', queue.holdTime],
      ['Completed', queue.completed],
      ['Abandoned', queue.abandoned],
      ['ServiceLevel', queue.serviceLevel],
      ['ServicelevelPerf', inTime.toFixed(1)],
      ['Weight', queue.weight],
    ]
    return { event: 'QueueParams', headers, id: 'last' }
  },
  queueMember(queue, member, status) {
    const headers: Headers = [
      ['Queue', queue.name],
      ['Name', member.name],
      ['Location', member.interface],
      ['Membership', member.dynamic ? 'dynamic' : 'static'],
      ['Penalty', member.penalty],
      ['CallsTaken', member.calls],
      ['LastCall', member.lastCall],
      ['Status', status],
      ['Paused', member.paused ? 1 : 0],
    ]
    return { event: 'QueueMember', headers, id: 'last' }
  },
  queueEntry(queue, { channel, position, joinedAt }, now) {
    const headers: Headers = [
      ['Queue', queue.name],
      ['Position', position],
      ['Channel', channel.name],
      ['CallerID', channel.callerId.num || 'unknown'],
      ['CallerIDName', channel.callerId.name || 'unknown'],
      ['Wait', Math.floor((now - joinedAt) / 1000)],
    ]
    return { event: 'QueueEntry', headers, id: 'last' }
  },
  mailboxCount: ({ newMessages, oldMessages }) => [
    ['NewMessages', newMessages],
    ['OldMessages', oldMessages],
  ],
  extensionState: ({ exten, context, hint, status }) => [
    ['Exten', exten],
    ['Context', context],
    ['Hint', hint],
    ['Status', status],
  ],
  parkedCall(call) {
    const { channel } = call
    const headers: Headers = [
      ['Exten', call.space],
      ['Channel', channel.name],
      ['From', call.parkerName],
      ['Timeout', call.remaining()],
      ['CallerID', channel.callerId.num],
      ['CallerIDName', channel.callerId.name],
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
    ],
    id: 'last',
  }),
  iaxPeers(request, phones) {
    const peers = phones.filter(({ device }) => device.startsWith('IAX2/'))
    const rows = peers.map(({ device, host }) => {
      const name = device.slice(5).padEnd(15)
      const address = (host?.address ?? '(Unspecified)').padEnd(15)
      const port = String(host?.port ?? 0).padEnd(5)
      return `${name}  ${address} ${host ? '(S)' : '(D)'}  ${'255.255.255.255'.padEnd(15)}  ${port}         ${'Unmonitored'.padEnd(10)}`
    })
    const head = `${'Name/Username'.padEnd(15)}  ${'Host'.padEnd(15)}      ${'Mask'.padEnd(15)}  ${'Port'.padEnd(8)}      ${'Status'.padEnd(10)}`
    const count = `${peers.length} iax2 peers [0 online, 0 offline, ${peers.length} unmonitored]`
    // Unframed text; of the framing only the ActionID is left (R23).
    request.raw(`${headerLines(request.id)}${[head, ...rows, count].map((row) => `${row}\r\n`).join('')}\r\n\r\n`)
  },
  databaseValue(request, family, key, value) {
    request.ack('Result will follow')
    const headers: Headers = [
      ['Family', family],
      ['Key', key],
      ['Val', value],
    ]
    request.item({ event: 'DBGetResponse', headers, id: 'last' })
  },
  waitEvent: 'Waiting for Event...',
  park: 'Park successful',
  noDigitChannel: 'Channel not specified',
  noDigit: 'No digit specified',
  hangsUpByPattern: false,
  checksExtension: false,
  takesChannelId: false,
  checksRedirect: false,
}

/** A channel without a dialplan has no place in it to show. */
function statusHeaders(channel: Channel, now: number): Headers {
  const place: Headers = [
    ['Context', channel.context],
    ['Extension', channel.exten],
    ['Priority', channel.priority],
    ['Seconds', Math.floor((now - channel.createdAt) / 1000)],
  ]
  const linked = bridgedWith(channel)
  return [
    ['Privilege', 'Call'],
    ['Channel', channel.name],
    ['CallerID', channel.callerId.num || '<unknown>'],
    ['CallerIDNum', channel.callerId.num || '<unknown>'],
    ['CallerIDName', channel.callerId.name || '<unknown>'],
    ['Account', channel.accountCode],
    ['State', channel.stateName],
    ...(channel.run?.dialplan ? place : []),
    ...(linked === undefined ? [] : ([['Link', linked.name]] as const)),
    ['Uniqueid', channel.uniqueid],
  ]
}
