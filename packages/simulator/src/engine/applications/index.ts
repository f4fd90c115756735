import { agiApplications } from '../agi/async-agi.ts'
import { agentApplications } from './agents.ts'
import { answeringApplications } from './answering.ts'
import type { Application } from './application.ts'
import { coreApplications } from './core.ts'
import { flowApplications } from './flow.ts'
import { loopApplications } from './loops.ts'
import { playingApplications } from './playing.ts'
import { queueApplications } from './queues.ts'
import { readingApplications } from './reading.ts'
import { subroutineApplications } from './subroutines.ts'
import { variableApplications } from './variables.ts'
import { waitingApplications } from './waiting.ts'

const all = {
  ...agiApplications,
  ...agentApplications,
  ...answeringApplications,
  ...coreApplications,
  ...flowApplications,
  ...loopApplications,
  ...playingApplications,
  ...readingApplications,
  ...subroutineApplications,
  ...queueApplications,
  ...variableApplications,
  ...waitingApplications,
}

/** By name in lower case. */
export const applications: ReadonlyMap<string, Application> = new Map(
  Object.entries(all).map(([name, application]) => [name.toLowerCase(), application]),
)
