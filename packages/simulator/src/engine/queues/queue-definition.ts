import type { NewMember } from './queue.ts'
import type { QueueSettings } from './queue-settings.ts'

/** A queue as the configuration has it. */
export interface QueueDefinition {
  readonly name: string
  readonly settings: Partial<QueueSettings>
  readonly members: readonly NewMember[]
}

/** What counts for all queues. */
export interface GeneralSettings {
  autoFill: boolean
  persistentMembers: boolean
  sharedLastCall: boolean
  forceLongestWaitingCaller: 'no' | 'yes' | 'prio'
}

export function defaultGeneral(): GeneralSettings {
  return { autoFill: false, persistentMembers: false, sharedLastCall: false, forceLongestWaitingCaller: 'no' }
}
