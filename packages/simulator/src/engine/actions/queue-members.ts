import { isFalse, isTrue } from '../config/ini.ts'
import type { Handler } from '../request.ts'

/** Changes of members, callers and figures of queues. */
export const queueMemberActions: Readonly<Record<string, Handler>> = {
  QueuePenalty(request) {
    const [address, penalty] = [request.get('Interface'), request.get('Penalty')]
    if (address === '' || penalty === '') return request.error("Need 'Interface' and 'Penalty' parameters.")
    // What is not a number counts as 0.
    const number = Number.parseInt(penalty, 10) || 0
    if (number < 0 || !request.pbx.queues.setPenalty(address, number, request.get('Queue')))
      return request.error('Invalid interface, queuename or penalty')
    request.ack('Interface penalty set successfully')
  },

  QueueMemberRingInUse(request) {
    const [address, ringInUse] = [request.get('Interface'), request.get('RingInUse')]
    if (address === '' || ringInUse === '') return request.error("Need 'Interface' and 'RingInUse' parameters.")
    if (!isTrue(ringInUse) && !isFalse(ringInUse))
      return request.error("'RingInUse' parameter must be a truth value (yes/no, on/off, 0/1, etc)")
    // The message ends in a line feed of its own (R11).
    if (!request.pbx.queues.setRingInUse(address, isTrue(ringInUse), request.get('Queue')))
      return request.error('Invalid interface, queuename, or ringinuse value\n')
    request.ack('Interface ringinuse set successfully')
  },

  QueueLog(request) {
    if (request.get('Queue') === '' || request.get('Event') === '')
      return request.error("Need 'Queue' and 'Event' parameters.")
    request.ack('Event added successfully')
  },

  QueueReset(request) {
    request.pbx.queues.reset(request.get('Queue'))
    request.ack('Queue stats reset successfully')
  },

  QueueReload: (request) => request.ack('Queue reloaded successfully'),

  /** There are no rules: the answer is a block of its own, without a row. */
  QueueRule: (request) => request.respond('Success'),

  QueueChangePriorityCaller(request) {
    const [name, caller, priority] = [request.get('Queue'), request.get('Caller'), request.get('Priority')]
    if (name === '') return request.error("'Queue' not specified.")
    if (caller === '') return request.error("'Caller' not specified.")
    if (priority === '') return request.error("'Priority' not specified.")
    if (!/^-?\d+$/.test(priority)) return request.error("'Priority' need integer.")
    const queue = request.pbx.queues.find(name)
    if (queue === undefined) return request.error('Unable to change priority caller on queue: No such queue')
    const call = queue.calls.find(({ channel }) => channel.name.toLowerCase() === caller.toLowerCase())
    if (call === undefined) return request.error('Unable to change priority caller on queue: No such caller')
    call.priority = Number(priority)
    request.ack('Priority change for caller on queue')
  },

  QueueWithdrawCaller(request) {
    const [name, caller] = [request.get('Queue'), request.get('Caller')]
    if (name === '') return request.error("'Queue' not specified.")
    if (caller === '') return request.error("'Caller' not specified.")
    const queue = request.pbx.queues.find(name)
    if (queue === undefined) return request.error('Unable to request withdraw from queue: No such queue')
    const call = queue.calls.find(({ channel }) => channel.name.toLowerCase() === caller.toLowerCase())
    if (call === undefined) return request.error('Unable to request withdraw from queue: No such caller')
    if (call.withdrawn) return request.error('Unable to request withdraw from queue: Already requested')
    call.withdrawn = true
    request.ack('Withdraw requested successfully')
    call.withdraw(request.get('WithdrawInfo'))
  },
}
