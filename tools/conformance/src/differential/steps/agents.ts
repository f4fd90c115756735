import { step } from '../step.ts'

export const agentsSteps = step('agents', [
  'Agents',
  'AgentLogoff | Agent: 1001',
  'AgentLogoff | Agent: none',
  'Command | Command: agent show all',
  'Command | Command: agent show online',
  'Command | Command: agent show 1001',
  'Originate | Channel: Local/yes@queues | Application: AgentLogin | Data: 1001 | Async: true | wait 1500',
  'Agents',
  'Command | Command: agent show 1001',
  'Originate | Channel: Local/yes@queues | Application: AgentRequest | Data: 1001 | Async: true | wait 1500',
  'Agents',
  'Hangup | Channel: /^Local/yes@queues-.*1;1/ | wait 600',
  'AgentLogoff | Agent: 1001 | wait 1000',
  'Agents',
  'Originate | Channel: Local/yes@queues | Application: AgentLogin | Data: none | Async: true | wait 700',
  'Originate | Channel: Local/yes@queues | Application: AgentRequest | Data: 1001 | Async: true | wait 700',
  'Command | Command: agent logoff 1001',
  'Hangup | Channel: /^Local/ | wait 600',
])
