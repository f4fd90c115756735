import type { Stage } from './stage.ts'

type Scene = (stage: Stage) => Promise<void>

/** Calls the extension as anna. */
async function anna(stage: Stage, exten: string, seconds: number) {
  const call = stage.phone('anna').calls(exten)
  await stage.pass(seconds)
  return call
}

const answered: Scene = async (stage) => {
  const call = await anna(stage, 'bob', 5)
  stage.phone('bob').hold()
  await stage.pass(3)
  stage.phone('bob').unhold()
  await stage.pass(2)
  stage.phone('bob').hangUp()
  await stage.pass(1)
  call.hangUp()
}

const unanswered: Scene = async (stage) => {
  const bob = stage.phone('bob')
  for (const outcome of ['busy', 'rejects', 'congested', 'rings'] as const) {
    bob[outcome]()
    await anna(stage, 'bob', 14)
  }
  const cancelled = await anna(stage, 'bob', 3)
  cancelled.hangUp()
  await stage.pass(1)
  bob.unregister()
  await anna(stage, 'bob', 5)
  bob.register()
  bob.answersAfter('2s')
}

const forks: Scene = async (stage) => {
  stage.phone('carl').answersAfter('1s')
  const both = await anna(stage, 'both', 4)
  both.hangUp()
  await stage.pass(1)
  stage.phone('bob').rings()
  const second = await anna(stage, 'next', 8)
  second.hangUp()
  stage.phone('bob').answersAfter('2s')
  await stage.pass(1)
}

const locals: Scene = async (stage) => {
  for (const exten of ['local', 'locals']) {
    const call = await anna(stage, exten, 6)
    call.hangUp()
    await stage.pass(2)
  }
}

const queueCalls: Scene = async (stage) => {
  const calls = []
  for (let caller = 0; caller < 4; caller++) {
    calls.push(stage.pbx.incoming({ from: `555010${caller}`, to: 'help', trunk: stage.device('trunk') }))
    await stage.pass(1)
  }
  await stage.pass(4)
  calls[3]?.hangUp()
  await stage.pass(2)
  stage.phone('bob').hangUp()
  await stage.pass(10)
  for (const call of calls) call.hangUp()
  await stage.pass(5)
  stage.phone('bob').rings()
  stage.phone('carl').rings()
  await anna(stage, 'brief', 8)
  stage.phone('bob').answersAfter('2s')
  stage.phone('carl').answersAfter('2s')
}

const queueMembers: Scene = async (stage) => {
  const member = { Queue: 'support', Interface: stage.device('dora') }
  await stage.send('QueueAdd', { ...member, MemberName: 'dora', Penalty: '2' })
  await stage.send('QueuePause', { ...member, Paused: 'true', Reason: 'lunch' })
  await stage.send('QueuePause', { ...member, Paused: 'false' })
  await stage.send('QueuePenalty', { ...member, Penalty: '4' })
  await stage.send('QueueRemove', member)
  await stage.pass(1)
}

const queueInQueue: Scene = async (stage) => {
  stage.phone('dora').rings()
  const call = await anna(stage, 'deep', 10)
  call.hangUp()
  await stage.pass(3)
  stage.phone('dora').answersAfter('2s')
}

const blindTransfer: Scene = async (stage) => {
  const call = await anna(stage, 'bob', 5)
  await stage.send('BlindTransfer', { Channel: stage.channel('bob'), Exten: 'carl', Context: 'default' })
  await stage.pass(5)
  call.hangUp()
  await stage.pass(1)
}

const attendedTransfer: Scene = async (stage) => {
  const call = await anna(stage, 'keys', 5)
  await stage.send('Atxfer', { Channel: stage.channel('bob'), Exten: 'carl', Context: 'default' })
  await stage.pass(6)
  stage.phone('bob').hangUp()
  await stage.pass(3)
  call.hangUp()
  await stage.pass(1)
}

const redirect: Scene = async (stage) => {
  const call = await anna(stage, 'bob', 5)
  const to = { Exten: 'talk', Context: 'default', Priority: '1' }
  await stage.send('Redirect', { Channel: call.channel, ...to })
  await stage.pass(3)
  call.hangUp()
  await stage.pass(1)
}

/** Anna, who talks with bob, is parked. */
async function parked(stage: Stage) {
  const call = await anna(stage, 'bob', 5)
  // Up to 11, Channel2 is who hears of it.
  const bob = stage.channel('bob')
  await stage.send('Park', { Channel: call.channel, TimeoutChannel: bob, Channel2: bob })
  await stage.pass(3)
  return call
}

const parking: Scene = async (stage) => {
  const taken = await parked(stage)
  if (stage.parksByExtension) stage.phone('dora').calls('701', { context: 'parkedcalls' })
  await stage.pass(4)
  stage.phone('dora').hangUp()
  taken.hangUp()
  await stage.pass(1)
  const givenUp = await parked(stage)
  givenUp.hangUp()
  await stage.pass(1)
}

const conference: Scene = async (stage) => {
  const members = []
  for (const name of ['anna', 'bob', 'carl']) {
    members.push(stage.phone(name).calls('meet'))
    await stage.pass(1)
  }
  await stage.send('ConfbridgeMute', { Conference: '900', Channel: stage.channel('bob') })
  await stage.send('ConfbridgeLock', { Conference: '900' })
  await stage.pass(3)
  await stage.send('ConfbridgeUnmute', { Conference: '900', Channel: stage.channel('bob') })
  for (const member of members) {
    member.hangUp()
    await stage.pass(1)
  }
}

const pickup: Scene = async (stage) => {
  stage.phone('bob').rings()
  const call = await anna(stage, 'bob', 3)
  const taken = stage.phone('dora').calls('pickup')
  await stage.pass(4)
  taken.hangUp()
  await stage.pass(1)
  call.hangUp()
  stage.phone('bob').answersAfter('2s')
  await stage.pass(1)
}

const recorded: Scene = async (stage) => {
  const call = await anna(stage, 'record', 6)
  call.hangUp()
  await stage.pass(1)
}

const page: Scene = async (stage) => {
  const call = await anna(stage, 'page', 5)
  call.hangUp()
  await stage.pass(2)
}

const originated: Scene = async (stage) => {
  const to = { Context: 'default', Exten: 'carl', Priority: '1', CallerID: '"Ada" <5550100>' }
  await stage.send('Originate', { Channel: stage.device('bob'), ...to, Async: 'true' })
  await stage.pass(8)
  stage.phone('carl').hangUp()
  await stage.pass(1)
  const local = { Channel: 'Local/talk@default', Application: 'Wait', Data: '3', Async: 'true' }
  await stage.send('Originate', local)
  await stage.pass(5)
}

const agents: Scene = async (stage) => {
  const agent = stage.phone('dora').calls('agent')
  await stage.pass(2)
  const call = await anna(stage, 'request', 4)
  call.hangUp()
  await stage.pass(2)
  agent.hangUp()
  await stage.pass(1)
}

/** What is played for each recording, one after the other. */
export const scenes: Readonly<Record<string, Scene>> = {
  answered,
  unanswered,
  forks,
  locals,
  queueCalls,
  queueMembers,
  queueInQueue,
  blindTransfer,
  attendedTransfer,
  redirect,
  parking,
  conference,
  pickup,
  recorded,
  page,
  originated,
  agents,
}
