import type { Step } from '../step.ts'
import { agentsSteps } from './agents.ts'
import { callsSteps } from './calls.ts'
import { configSteps } from './config.ts'
import { connectingSteps } from './connecting.ts'
import { consoleSteps } from './console.ts'
import { databaseSteps } from './database.ts'
import { featuresSteps } from './features.ts'
import { filtersSteps } from './filters.ts'
import { functionsSteps } from './functions.ts'
import { listsSteps } from './lists.ts'
import { masksSteps } from './masks.ts'
import { moreCallsSteps } from './more-calls.ts'
import { moreCommandsSteps } from './more-commands.ts'
import { permissionsSteps } from './permissions.ts'
import { pjsipSteps } from './pjsip.ts'
import { queueActionsSteps } from './queue-actions.ts'
import { queueCallsSteps } from './queue-calls.ts'
import { serverSteps } from './server.ts'
import { sessionSteps } from './session.ts'
import { sipSteps } from './sip.ts'
import { statesSteps } from './states.ts'
import { variablesSteps } from './variables.ts'
import { voicemailSteps } from './voicemail.ts'
import { wireSteps } from './wire.ts'
import { wrongQueriesSteps } from './wrong-queries.ts'
import { wrongValuesSteps } from './wrong-values.ts'

/** The script, without the bare actions. */
export const steps: readonly Step[] = [
  ...sessionSteps,
  ...wireSteps,
  ...masksSteps,
  ...filtersSteps,
  ...permissionsSteps,
  ...databaseSteps,
  ...variablesSteps,
  ...listsSteps,
  ...queueActionsSteps,
  ...callsSteps,
  ...queueCallsSteps,
  ...statesSteps,
  ...agentsSteps,
  ...featuresSteps,
  ...consoleSteps,
  ...serverSteps,
  ...pjsipSteps,
  ...sipSteps,
  ...voicemailSteps,
  ...functionsSteps,
  ...configSteps,
]

/** Steps that are held against 22 alone. */
export const stepsOf22: readonly Step[] = [
  ...wrongValuesSteps,
  ...wrongQueriesSteps,
  ...moreCommandsSteps,
  ...moreCallsSteps,
  ...connectingSteps,
]
