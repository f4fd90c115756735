import { splitArguments } from '../dialplan/arguments.ts'
import { isFree, wrapUpTime } from '../queues/availability.ts'
import { deviceCodes, type Member, type Queue } from '../queues/queue.ts'
import { integer } from '../queues/queue-settings.ts'
import type { FunctionCall, Functions } from './function.ts'

/** What the dialplan can read of queues, and change. */
export const queueFunctions: Functions = {
  /** `AGENT(1001[:item])`; without an item, the status. */
  AGENT: {
    read: ({ scope, argument }) => {
      const [id = '', item = 'status'] = argument.split(':')
      const agent = scope.agents.find(id)
      if (agent === undefined) return undefined
      const channel = agent.channel?.name ?? ''
      const items: Readonly<Record<string, string>> = {
        status: channel === '' ? 'LOGGEDOUT' : 'LOGGEDIN',
        name: agent.name,
        mohclass: agent.settings.musicClass,
        channel: channel.replace(/-[^-]*$/, ''),
        fullchannel: channel,
      }
      return items[item.toLowerCase()]
    },
  },
  QUEUE_EXISTS: { read: (call) => (call.argument === '' ? undefined : queueOf(call) === undefined ? '0' : '1') },
  QUEUE_WAITING_COUNT: {
    read: (call) => (call.argument === '' ? undefined : String(queueOf(call)?.calls.length ?? 0)),
  },
  QUEUE_MEMBER_LIST: {
    read: (call) =>
      queueOf(call)
        ?.members.map((member) => member.interface)
        .join(','),
  },
  QUEUE_MEMBER_COUNT: {
    read: (call) => (call.argument === '' ? undefined : String(queueOf(call)?.members.filter(isSignedIn).length ?? 0)),
  },
  QUEUEAGENTCOUNT: { read: (call) => String(queueOf(call)?.members.filter(isSignedIn).length ?? 0) },
  QUEUE_GET_CHANNEL: {
    read: (call) => {
      const [, position = ''] = argumentsOf(call)
      return queueOf(call)?.calls[position === '' ? 0 : integer(position) - 1]?.channel.name
    },
  },
  QUEUE_VARIABLES: { read: setVariables },
  QUEUE_MEMBER: { read: readMember, write: writeMember },
  QUEUE_MEMBER_PENALTY: {
    read: (call) => {
      const [, address = ''] = argumentsOf(call)
      const member = queueOf(call)?.member(address)
      return member === undefined ? undefined : String(member.penalty)
    },
    write: (call, value) => {
      const [name = '', address = ''] = argumentsOf(call)
      return address !== '' && call.scope.queues.setPenalty(address, integer(value), name)
    },
  },
}

function argumentsOf({ argument }: FunctionCall): string[] {
  return splitArguments(argument).map((part) => part.trim())
}

function queueOf(call: FunctionCall): Queue | undefined {
  return call.scope.queues.find(argumentsOf(call)[0] ?? '')
}

function isSignedIn({ status }: Member): boolean {
  return status !== deviceCodes.UNAVAILABLE && status !== deviceCodes.INVALID
}

function readMember(call: FunctionCall): string | undefined {
  const [name = '', option = '', address = ''] = argumentsOf(call)
  if (name === '' || option === '') return undefined
  const queue = queueOf(call)
  if (queue === undefined) return '0'
  const member = queue.member(address)
  const free = (one: Member): boolean => one.status === deviceCodes.NOT_INUSE && isFree(one.status) && !one.paused
  const ready = (one: Member): boolean => {
    const wrapUp = wrapUpTime(queue, one)
    return free(one) && !(one.lastCall > 0 && wrapUp > 0 && call.scope.queues.seconds() - wrapUp < one.lastCall)
  }
  switch (option.toLowerCase()) {
    case 'logged':
      return String(queue.members.filter(isSignedIn).length)
    case 'free':
      return String(queue.members.filter(free).length)
    case 'ready':
      return String(queue.members.filter(ready).length)
    case 'count':
      return String(queue.members.length)
    case 'penalty':
      return String(member?.penalty ?? 0)
    case 'paused':
      return member?.paused ? '1' : '0'
    case 'ignorebusy':
    case 'ringinuse':
      return member?.ringInUse ? '1' : '0'
    default:
      return '0'
  }
}

function writeMember(call: FunctionCall, value: string): boolean {
  const [name = '', option = '', address = ''] = argumentsOf(call)
  if (option === '' || address === '') return false
  const { queues } = call.scope
  switch (option.toLowerCase()) {
    case 'penalty':
      return integer(value) >= 0 && queues.setPenalty(address, integer(value), name)
    case 'paused':
      return queues.pause(address, integer(value) > 0, name, '')
    case 'ignorebusy':
    case 'ringinuse':
      return queues.setRingInUse(address, integer(value) > 0, name)
    default:
      return false
  }
}

/** Sets QUEUEMAX, QUEUECALLS …, where the queue has setqueuevar; 0 where it has, −1 otherwise. */
function setVariables(call: FunctionCall): string | undefined {
  if (call.argument === '') return undefined
  const queue = queueOf(call)
  if (queue?.settings.setQueueVar !== true) return '-1'
  for (const [name, value] of queue.variables.slice(1)) call.scope.setVariable(call.channel, name, value)
  return '0'
}
