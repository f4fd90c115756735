import { setTimeout as sleep } from 'node:timers/promises'
import type { AmiEvent } from '@openami/bindings'
import { otherHalf, type Stage } from '../stage.ts'

const wait = { Application: 'Wait', Data: '20' } as const

/** Calls, what the dialplan does to them, and what AMI does to them. */
export async function calls(stage: Stage): Promise<void> {
  const tour = await stage.call('Local/tour@stage/n', { ...wait, Account: 'stage', CallerID: '"Cleo" <300>' })
  const ends = ['dial-answer', 'dial-busy', 'dial-none', 'dial-ring', 'dial-many'].map((exten) =>
    stage.call(`Local/${exten}@stage`, { ...wait, Variable: ['A=1', 'B=2'] }),
  )
  const others = await Promise.all([
    ...ends,
    stage.call('Local/moh@stage', { Context: 'stage', Exten: 'speak', Priority: 1 }),
    stage.call('Local/badagi@stage', wait),
    stage.call('Local/nosuch@stage', wait),
  ])
  await stage.event('UserEvent', { UserEvent: 'Tour' })
  await stage.event('Hangup', { Uniqueid: tour }, 15_000)
  await sleep(2_000)
  await stage.hangUp(...others)
}

/** One answered call, and every action that takes a channel. */
export async function channelActions(stage: Stage): Promise<void> {
  const one = await stage.call('Local/speak@stage/n', { Context: 'stage', Exten: 'answer', Priority: 1 })
  await stage.event('OriginateResponse', { Uniqueid: one })
  const Channel = one
  await stage.act('Setvar', { Channel, Variable: 'STAGE', Value: 'set on a channel' })
  await stage.act('Setvar', { Variable: 'STAGE', Value: 'set for all' })
  await stage.act('Getvar', { Channel, Variable: 'STAGE' })
  for (const Receive of ['false', 'true']) await stage.act('PlayDTMF', { Channel, Digit: '5', Duration: 120, Receive })
  await stage.act('SendFlash', { Channel, Receive: 'true' })
  await stage.act('PlayMF', { Channel, Digit: '5' })
  await stage.act('SendText', { Channel, Message: 'Good evening' })
  await stage.act('MuteAudio', { Channel, Direction: 'all', State: 'on' })
  await stage.act('MuteAudio', { Channel, Direction: 'all', State: 'off' })
  await stage.list('Status', { AllVariables: 'true' })
  await stage.list('Status', { Channel, Variables: 'STAGE' })
  await stage.list('CoreShowChannels')
  await stage.act('ControlPlayback', { Channel: otherHalf(one), Control: 'forward' })
  await stage.act('LocalOptimizeAway', { Channel: await nameOf(stage, one) })
  await stage.act('AbsoluteTimeout', { Channel, Timeout: 30 })
  await stage.act('AOCMessage', {
    Channel,
    MsgType: 'D',
    ChargeType: 'Free',
    BillingID: 'Normal',
    TotalType: 'SubTotal',
  })
  await stage.act('MixMonitor', { Channel, File: 'stage-ami.wav', Options: 'b' })
  await stage.act('MixMonitorMute', { Channel, Direction: 'both', State: '1' })
  await stage.act('MixMonitorMute', { Channel, Direction: 'both', State: '0' })
  await stage.act('StopMixMonitor', { Channel })
  for (const [action, headers] of [
    ['Monitor', { File: 'stage-monitor', Format: 'wav', Mix: 'false' }],
    ['ChangeMonitor', { File: 'stage-changed' }],
    ['PauseMonitor', {}],
    ['UnpauseMonitor', {}],
    ['StopMonitor', {}],
  ] as const)
    await stage.act(action, { Channel, ...headers })
  await stage.act('Redirect', { Channel, Context: 'stage', Exten: 'moh', Priority: 1 })
  await sleep(500)
  await stage.hangUp(one)
}

/** Listening in, recording, speaking and picking up. */
export async function listening(stage: Stage): Promise<void> {
  const spied = await stage.call('Local/spied@stage/n', wait)
  const mixed = await stage.call('Local/mix@stage/n', wait)
  const tone = await stage.call('Local/tone@stage/n', { Context: 'stage', Exten: 'beep', Priority: 1 })
  const spy = await stage.call('Local/spy@stage/n', wait)
  const rung = await stage.call('Local/dial-rung@stage/n', wait)
  const ringing = await stage.call('Local/answer@stage/n', { Context: 'stage', Exten: 'rung', Priority: 1 })
  await sleep(1_000)
  const pick = await stage.call('Local/answer@stage/n', {
    Context: 'stage',
    Exten: 'catch',
    Priority: 1,
    Variable: `CAUGHT=${await ringingChannel(stage)}`,
  })
  await stage.event('ChannelTalkingStop')
  await stage.event('MixMonitorStop')
  await sleep(1_000)
  await stage.hangUp(spy, spied, mixed, tone, rung, ringing, pick)
}

/** Channels joined by AMI, and the bridges that this makes. */
export async function bridges(stage: Stage): Promise<void> {
  const [a, b, c] = await Promise.all(
    ['answer', 'answer', 'speak'].map((exten) => stage.call(`Local/${exten}@stage/n`, wait)),
  )
  if (a === undefined || b === undefined || c === undefined) return
  await Promise.all([a, b, c].map((id) => stage.event('OriginateResponse', { Uniqueid: id })))
  const entered = await joined(stage, a, b)
  const BridgeUniqueid = entered?.get('BridgeUniqueid') ?? ''
  await stage.list('BridgeList')
  await stage.list('BridgeInfo', { BridgeUniqueid })
  await stage.list('CoreShowChannelMap', { Channel: await nameOf(stage, a) })
  await stage.list('BridgeTechnologyList')
  await stage.act('BridgeTechnologySuspend', { BridgeTechnology: 'softmix' })
  await stage.act('BridgeTechnologyUnsuspend', { BridgeTechnology: 'softmix' })
  await stage.act('BridgeKick', { BridgeUniqueid, Channel: await nameOf(stage, a) })
  await stage.act('Bridge', { Channel1: b, Channel2: c, Tone: 'Both' })
  await sleep(500)
  await stage.act('BridgeDestroy', {
    BridgeUniqueid: (await stage.event('BridgeEnter', { Uniqueid: c }))?.get('BridgeUniqueid'),
  })
  await stage.hangUp(a, b, c)
}

/** Channels that are about to do something cannot be joined yet. */
async function joined(stage: Stage, Channel1: string, Channel2: string): Promise<AmiEvent | undefined> {
  for (let left = 5; left > 0; left--) {
    const from = stage.now
    const answer = await stage.act('Bridge', { Channel1, Channel2, Tone: 'no' })
    if (answer?.name === 'Success') return stage.event('BridgeEnter', { Uniqueid: Channel1 }, 4_000, from)
    await sleep(300)
  }
  return undefined
}

export async function asyncAgi(stage: Stage): Promise<void> {
  const agi = await stage.call('Local/agi@stage/n', wait)
  const Channel = otherHalf(agi)
  await stage.event('AsyncAGIStart', {}, 6_000)
  for (const [i, Command] of [
    'VERBOSE "from the manager" 1',
    'SET VARIABLE COLOUR blue',
    'STREAM FILE beep ""',
    'EXEC NoOp hello',
    'NOSUCH',
  ].entries()) {
    await stage.act('AGI', { Channel, Command, CommandID: `step-${i}` })
    await stage.event('AsyncAGIExec', { CommandID: `step-${i}` }, 6_000)
  }
  await stage.act('AGI', { Channel, Command: 'ASYNCAGI BREAK', CommandID: 'end' })
  await stage.event('AsyncAGIEnd')
  await stage.hangUp(agi)
}

async function nameOf(stage: Stage, id: string): Promise<string> {
  return (await stage.event('Newchannel', { Uniqueid: id }))?.get('Channel') ?? id
}

async function ringingChannel(stage: Stage): Promise<string> {
  const begun = await stage.event('DialBegin', { Exten: 'rung' })
  return begun?.get('DestChannel') ?? ''
}
