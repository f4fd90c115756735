import { answeringApplications } from '../../../../../../simulator/src/engine/applications/answering.ts'
import type { Application } from '../../../../../../simulator/src/engine/applications/application.ts'
import { coreApplications } from '../../../../../../simulator/src/engine/applications/core.ts'
import { queueApplications } from '../../../../../../simulator/src/engine/applications/queues.ts'
import { waitingApplications } from '../../../../../../simulator/src/engine/applications/waiting.ts'

/** By name in lower case: those that the dialplan of the page uses; loading the rest adds all others. */
export const applications: Map<string, Application> = new Map(
  Object.entries({
    ...answeringApplications,
    ...coreApplications,
    ...queueApplications,
    ...waitingApplications,
  }).map(([name, application]) => [name.toLowerCase(), application]),
)
