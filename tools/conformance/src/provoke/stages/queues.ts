import { setTimeout as sleep } from 'node:timers/promises'
import { strategies } from '../pbx/index.ts'
import type { Stage } from '../stage.ts'

const caller = { Context: 'stage', Exten: 'speak', Priority: 1 } as const
const member = 'Local/answer@stage'

/** One call through a queue of each strategy, with the agent hanging up, and queues whose calls stay unanswered. */
export async function queueCalls(stage: Stage): Promise<void> {
  const callers = await Promise.all(
    [...strategies, 'lazy', 'told', 'away'].map((queue) => stage.call(`Local/queue-${queue}@stage/n`, caller)),
  )
  await stage.event('AgentConnect', { Queue: 'ringall' })
  await stage.list('QueueStatus')
  await stage.list('QueueSummary')
  await stage.act('QueueChangePriorityCaller', { Queue: 'away', Caller: 'none', Priority: 3 })
  await sleep(500)
  const [abandons, ...rest] = [...callers].reverse()
  await stage.hangUp(...(abandons === undefined ? [] : [abandons]))
  await stage.event('AgentRingNoAnswer', { Queue: 'lazy' })
  await stage.event('AgentDump', {}, 8_000)
  await stage.hangUp(...rest)
}

/** Members come, change and go. */
export async function queueMembers(stage: Stage): Promise<void> {
  const Queue = 'dynamic'
  const Interface = member
  await stage.act('QueueAdd', {
    Queue,
    Interface,
    Penalty: 2,
    Paused: 'false',
    MemberName: 'Dora',
    StateInterface: 'Custom:dora',
  })
  await stage.act('QueuePause', { Queue, Interface, Paused: 'true', Reason: 'lunch' })
  await stage.act('QueuePause', { Queue, Interface, Paused: 'false' })
  await stage.act('QueuePenalty', { Queue, Interface, Penalty: 5 })
  await stage.act('QueueMemberRingInUse', { Queue, Interface, RingInUse: 'no' })
  await stage.act('Setvar', { Variable: 'DEVICE_STATE(Custom:dora)', Value: 'RINGING' })
  await stage.event('QueueMemberStatus', { Queue })
  await stage.act('Setvar', { Variable: 'DEVICE_STATE(Custom:dora)', Value: 'NOT_INUSE' })
  await stage.act('QueueLog', { Queue, Event: 'STAGE', Uniqueid: 'call-0', Interface, Message: 'by hand' })
  await stage.act('QueueReset', { Queue })
  await stage.act('QueueRule', { Rule: 'slow' })
  await stage.act('QueueReload', { Members: 'yes', Rules: 'yes', Parameters: 'yes' })
  await stage.list('QueueStatus', { Queue })
  await stage.act('QueueRemove', { Queue, Interface })
  const byDialplan = await stage.call('Local/addself@stage/n', { Application: 'Wait', Data: '2' })
  await stage.event('Hangup', { Uniqueid: byDialplan })
}

/** Agents of app_agent_pool. */
export async function agents(stage: Stage): Promise<void> {
  const agent = await stage.call('Local/agentlogin@stage/n', { Application: 'Wait', Data: '30' })
  await stage.event('AgentLogin')
  await stage.list('Agents')
  const call = await stage.call('Local/agentcall@stage/n', caller)
  await sleep(2_000)
  await stage.list('Agents')
  await stage.hangUp(call)
  await stage.act('AgentLogoff', { Agent: '1001', Soft: 'false' })
  await stage.event('AgentLogoff')
  await stage.hangUp(agent)
}
