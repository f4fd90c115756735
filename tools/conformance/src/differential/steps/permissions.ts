import { step } from '../step.ts'

const actions = [
  'Ping',
  'Status',
  'CoreStatus',
  'CoreShowChannels',
  'Getvar | Variable: X',
  'Setvar | Variable: X | Value: 1',
  'Originate | Channel: Local/s@default | Application: Wait | Data: 1',
  'Command | Command: core show uptime seconds',
  'QueueStatus | Queue: none',
  'QueueAdd | Queue: none | Interface: Local/x',
  'GetConfig | Filename: none.conf',
  'DBGet | Family: none | Key: none',
  'UserEvent | UserEvent: Allowed',
  'NoSuchAction',
]

/** What users with few rights may do, and what they hear. */
const asUser = (user: string): string[] => [
  `@p open`,
  `@p Login | Username: ${user} | Secret: ${user}-secret | Events: on`,
  ...actions.map((action) => `@p ${action}`),
  '@p ListCommands',
  'UserEvent | UserEvent: Heard',
  'Setvar | Variable: HEARD | Value: 1',
  'QueueAdd | Queue: sales | Interface: Local/heard@default',
  'QueueRemove | Queue: sales | Interface: Local/heard@default',
  '@p close',
]

export const permissionsSteps = step('permissions', ['nobody', 'readonly', 'callonly', 'systemonly'].flatMap(asUser))
