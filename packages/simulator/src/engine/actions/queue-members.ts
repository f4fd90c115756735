import { isFalse, isTrue } from '../config/ini.ts'
import type { Change } from '../queues/queue-rules.ts'
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

  AgentLogoff(request) {
    const agent = request.get('Agent')
    if (agent === '') return request.error('No agent specified')
    if (!request.pbx.agents.logOff(agent, isTrue(request.get('Soft')))) return request.error('No such agent')
    request.ack('Agent logged out')
  },

  QueueReload(request) {
    const wants = (header: string): boolean => request.get(header).toLowerCase() === 'yes'
    const some = ['Members', 'Rules', 'Parameters'].some(wants)
    request.pbx.reloads.queues(
      { members: !some || wants('Members'), rules: !some || wants('Rules'), parameters: !some || wants('Parameters') },
      request.get('Queue'),
    )
    request.ack('Queue reloaded successfully')
  },

  QueueRule(request) {
    const wanted = request.get('Rule').toLowerCase()
    const rules = request.pbx.queues.rules.filter(({ name }) => wanted === '' || name.toLowerCase() === wanted)
    const signed = ({ value, relative }: Change): string => `${relative && value >= 0 ? '+' : ''}${value}`
    const headers = rules.flatMap(({ name, changes }) => [
      ['RuleList', name] as const,
      ...changes.map(({ time, max, min }) => ['Rule', `${time},${signed(max)},${signed(min)}`] as const),
    ])
    request.respond('Success', headers)
  },

  QueueChangePriorityCaller(request) {
    const [name, caller, priority] = [request.get('Queue'), request.get('Caller'), request.get('Priority')]
    if (name === '') return request.error("'Queue' not specified.")
    if (caller === '') return request.error("'Caller' not specified.")
    if (priority === '') return request.error("'Priority' not specified.")
    if (!/^\s*[-+]?\d/.test(priority)) return request.error("'Priority' need integer.")
    switch (
      request.pbx.queues.setPriority(name, caller, Number.parseInt(priority, 10), isTrue(request.get('Immediate')))
    ) {
      case 'changed':
        return request.ack('Priority change for caller on queue')
      case 'no-queue':
        return request.error('Unable to change priority caller on queue: No such queue')
      case 'not-there':
        return request.error('Unable to change priority caller on queue: No such caller')
    }
  },

  QueueWithdrawCaller(request) {
    const [name, caller] = [request.get('Queue'), request.get('Caller')]
    if (name === '') return request.error("'Queue' not specified.")
    if (caller === '') return request.error("'Caller' not specified.")
    const queue = request.pbx.queues.find(name)
    if (queue === undefined) return request.error('Unable to request withdraw from queue: No such queue')
    const call = queue.calls.find(({ channel }) => channel.name === caller)
    if (call === undefined) return request.error('Unable to request withdraw from queue: No such caller')
    if (call.withdrawn) return request.error('Unable to request withdraw from queue: Already requested')
    call.withdrawn = true
    request.ack('Withdraw requested successfully')
    call.withdraw(request.get('WithdrawInfo'))
  },
}
