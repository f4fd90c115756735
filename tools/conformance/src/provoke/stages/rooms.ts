import { setTimeout as sleep } from 'node:timers/promises'
import { otherHalf, type Stage } from '../stage.ts'

const speaks = { Context: 'stage', Exten: 'speak', Priority: 1 } as const
const wait = { Application: 'Wait', Data: '30' } as const

/** A meeting: who comes, speaks, is muted, recorded and sent away. */
export async function conference(stage: Stage): Promise<void> {
  const Conference = 'stage'
  const chair = await stage.call('Local/chair@stage/n', speaks)
  const guest = await stage.call('Local/meet@stage/n', wait)
  await stage.event('ConfbridgeJoin', { Uniqueid: otherHalf(chair) })
  const joined = await stage.event('ConfbridgeJoin', { Uniqueid: otherHalf(guest) })
  const Channel = joined?.get('Channel') ?? ''
  await stage.list('ConfbridgeList', { Conference })
  await stage.list('ConfbridgeListRooms')
  await stage.act('ConfbridgeMute', { Conference, Channel })
  await stage.act('ConfbridgeUnmute', { Conference, Channel })
  await stage.act('ConfbridgeLock', { Conference })
  await stage.act('ConfbridgeUnlock', { Conference })
  await stage.act('ConfbridgeSetSingleVideoSrc', { Conference, Channel })
  await stage.act('ConfbridgeStartRecord', { Conference })
  await stage.event('ConfbridgeRecord')
  await stage.event('ConfbridgeTalking')
  await sleep(1_500)
  await stage.act('ConfbridgeStopRecord', { Conference })
  await stage.event('ConfbridgeStopRecord')
  await stage.act('ConfbridgeKick', { Conference, Channel })
  await stage.event('ConfbridgeLeave')
  await stage.hangUp(chair)
  await stage.event('ConfbridgeEnd')
}

/** Parked calls: fetched, given up, timed out. */
export async function parking(stage: Stage): Promise<void> {
  const parked = await stage.call('Local/park@stage/n', wait)
  await stage.event('ParkedCall')
  const second = await stage.call('Local/park@stage/n', wait)
  const brief = await stage.call('Local/parkbrief@stage/n', wait)
  await stage.list('Parkinglots')
  await stage.list('ParkedCalls')
  const fetches = await stage.call('Local/retrieve@stage/n', wait)
  await stage.event('UnParkedCall')
  await stage.hangUp(second)
  await stage.event('ParkedCallGiveUp')
  await stage.event('ParkedCallTimeOut', {}, 6_000)
  const plain = await stage.call('Local/answer@stage/n', { Context: 'stage', Exten: 'dial-answer', Priority: 1 })
  await stage.event('DialEnd')
  await stage.act('Park', { Channel: plain, Parkinglot: 'default', Timeout: 10_000 })
  await sleep(500)
  await stage.hangUp(parked, brief, fetches, plain)
}

/** Messages left, listened to and counted. */
export async function mailboxes(stage: Stage): Promise<void> {
  const left = await stage.call('Local/leave@stage/n', speaks)
  await sleep(4_000)
  await stage.hangUp(left)
  await stage.event('MessageWaiting', {}, 6_000)
  await stage.list('VoicemailUsersList')
  await stage.list('VoicemailUserStatus', { Context: 'default', Mailbox: '200' })
  await stage.list('VoicemailBoxSummary', { Context: 'default', Mailbox: '200' })
  await stage.act('VoicemailRefresh', { Context: 'default', Mailbox: '200' })
  for (const action of ['MailboxCount', 'MailboxStatus']) await stage.act(action, { Mailbox: '200@default' })
  const mini = await stage.call('Local/mini@stage/n', wait)
  const pin = await stage.call('Local/read@stage/n', { Context: 'stage', Exten: 'newpin', Priority: 1 })
  await stage.event('VoicemailPasswordChange', {}, 20_000)
  await stage.hangUp(mini, pin)
}
