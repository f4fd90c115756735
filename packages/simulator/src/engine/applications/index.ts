import { agiApplications } from '../agi/async-agi.ts'
import { agentApplications } from './agents.ts'
import { answeringApplications } from './answering.ts'
import type { Application } from './application.ts'
import { bridgingApplications } from './bridging.ts'
import { callingApplications } from './calling.ts'
import { coreApplications } from './core.ts'
import { flowApplications } from './flow.ts'
import { loopApplications } from './loops.ts'
import { macroApplications } from './macros.ts'
import { outsideApplications } from './outside.ts'
import { pagingApplications } from './paging.ts'
import { pickupApplications } from './pickup.ts'
import { playingApplications } from './playing.ts'
import { queueApplications } from './queues.ts'
import { readingApplications } from './reading.ts'
import { recordingApplications } from './recording.ts'
import { retryingApplications } from './retrying.ts'
import { spyingApplications } from './spying.ts'
import { subroutineApplications } from './subroutines.ts'
import { toneApplications } from './tones.ts'
import { transferApplications } from './transfers.ts'
import { variableApplications } from './variables.ts'
import { voicemailApplications } from './voicemail.ts'
import { waitingApplications } from './waiting.ts'

const all = {
  ...agiApplications,
  ...agentApplications,
  ...answeringApplications,
  ...bridgingApplications,
  ...callingApplications,
  ...coreApplications,
  ...flowApplications,
  ...loopApplications,
  ...macroApplications,
  ...outsideApplications,
  ...pagingApplications,
  ...pickupApplications,
  ...playingApplications,
  ...readingApplications,
  ...recordingApplications,
  ...retryingApplications,
  ...spyingApplications,
  ...subroutineApplications,
  ...queueApplications,
  ...toneApplications,
  ...transferApplications,
  ...variableApplications,
  ...voicemailApplications,
  ...waitingApplications,
}

/** By name in lower case. */
export const applications: ReadonlyMap<string, Application> = new Map(
  Object.entries(all).map(([name, application]) => [name.toLowerCase(), application]),
)
