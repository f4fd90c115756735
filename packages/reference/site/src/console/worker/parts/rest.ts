import { handlers as allHandlers } from '../../../../../../simulator/src/engine/actions/index.ts'
import { applications as allApplications } from '../../../../../../simulator/src/engine/applications/index.ts'
import { commands } from '../../../../../../simulator/src/engine/catalog/commands.ts'
import { moduleTitles as titles } from '../../../../../../simulator/src/engine/catalog/module-titles.ts'
import { queueRows } from '../../../../../../simulator/src/engine/cli/queue-show.ts'
import { functions as allFunctions } from '../../../../../../simulator/src/engine/functions/index.ts'
import { handlers } from './basic-actions.ts'
import { applications } from './basic-applications.ts'
import { fillCommands, moduleTitles } from './catalogs.ts'
import { functions } from './functions.ts'
import { fillQueueRows } from './queue-rows.ts'

/** Completes the engine: every action, application, function and console command. */
export function completeEngine(): void {
  for (const [name, handler] of allHandlers) handlers.set(name, handler)
  for (const [name, application] of allApplications) applications.set(name, application)
  for (const [name, known] of allFunctions) functions.set(name, known)
  for (const [name, title] of titles) moduleTitles.set(name, title)
  fillCommands(commands)
  fillQueueRows(queueRows)
}
