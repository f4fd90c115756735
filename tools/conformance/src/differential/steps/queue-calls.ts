import { step } from '../step.ts'

export const queueCallsSteps = step('queue calls', [
  'Originate | Channel: Local/300@default | Application: Wait | Data: 30 | Async: true | wait 1500',
  'QueueStatus | Queue: support',
  'Hangup | Channel: /^Local/ | wait 600',
  'QueueStatus | Queue: support',
])
