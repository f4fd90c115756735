import { queueApplication } from '../queues/queue-application.ts'
import { integer } from '../queues/queue-settings.ts'
import { type Applications, argumentsOf, type Call, immediate } from './application.ts'

/** Queue, and what changes the members of queues. */
export const queueApplications: Applications = {
  Queue: queueApplication,
  AddQueueMember: immediate((call) => {
    const { pbx, channel } = call
    const [queue = '', address = '', penalty = '', options = '', name = '', stateInterface = '', wrapUp = ''] =
      trimmed(call)
    if (queue === '' && address === '') return 'hangup'
    const paused = options.includes('p')
    const added = pbx.queues.add(queue, {
      interface: address || channel.device,
      name,
      stateInterface,
      penalty: Math.max(0, integer(penalty)),
      paused,
      pausedReason: paused ? (/r\(([^)]*)\)/.exec(options)?.[1] ?? '') : '',
      wrapUpTime: Math.max(0, integer(wrapUp)),
    })
    const statuses = { added: 'ADDED', there: 'MEMBERALREADY', 'no-queue': 'NOSUCHQUEUE' } as const
    pbx.setVariable(channel, 'AQMSTATUS', statuses[added])
    return undefined
  }),
  RemoveQueueMember: immediate((call) => {
    const { pbx, channel } = call
    const [queue = '', address = ''] = trimmed(call)
    if (queue === '' && address === '') return 'hangup'
    const removed = pbx.queues.remove(queue, address || channel.device)
    const statuses = {
      removed: 'REMOVED',
      'not-there': 'NOTINQUEUE',
      'no-queue': 'NOSUCHQUEUE',
      static: 'NOTDYNAMIC',
    } as const
    pbx.setVariable(channel, 'RQMSTATUS', statuses[removed])
    return undefined
  }),
  PauseQueueMember: immediate((call) => pause(call, true)),
  UnpauseQueueMember: immediate((call) => pause(call, false)),
  /** Writes to a log that the simulator does not keep. */
  QueueLog: immediate(({ data }) => (data === '' ? 'hangup' : undefined)),
  /** Counts an outgoing call of a member among those of its queue. */
  QueueUpdate: immediate((call) => {
    const { pbx } = call
    const [name = '', uniqueid = '', agent = '', status = '', talked = ''] = trimmed(call)
    if (name === '' || uniqueid === '' || agent === '' || status === '') return 'hangup'
    const queue = pbx.queues.find(name)
    for (const member of queue?.members ?? []) {
      if (queue === undefined || member.name.toLowerCase() !== agent.toLowerCase()) continue
      member.lastCall = pbx.queues.seconds()
      if (status.toUpperCase() !== 'ANSWER') {
        queue.abandoned++
        continue
      }
      queue.talkTime = (queue.talkTime * 3 + integer(talked)) >> 2
      member.calls++
      member.lastQueue = queue
      queue.completed++
      if (integer(talked) <= queue.serviceLevel) queue.completedInTime++
    }
    return undefined
  }),
}

function pause(call: Call, paused: boolean): 'hangup' | undefined {
  const { pbx, channel } = call
  const [queue = '', address = '', , reason = ''] = trimmed(call)
  if (address === '') return 'hangup'
  const found = pbx.queues.pause(address, paused, queue, reason)
  if (paused) pbx.setVariable(channel, 'PQMSTATUS', found ? 'PAUSED' : 'NOTFOUND')
  else pbx.setVariable(channel, 'UPQMSTATUS', found ? 'UNPAUSED' : 'NOTFOUND')
  return undefined
}

function trimmed(call: Call): string[] {
  return argumentsOf(call).map((part) => part.trim())
}
