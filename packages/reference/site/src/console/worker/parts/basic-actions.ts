import { channelActions } from '../../../../../../simulator/src/engine/actions/channels.ts'
import { managerActions } from '../../../../../../simulator/src/engine/actions/manager.ts'
import { originateActions } from '../../../../../../simulator/src/engine/actions/originate.ts'
import { queueMemberActions } from '../../../../../../simulator/src/engine/actions/queue-members.ts'
import { queueActions } from '../../../../../../simulator/src/engine/actions/queues.ts'
import { redirectActions } from '../../../../../../simulator/src/engine/actions/redirect.ts'
import { statusActions } from '../../../../../../simulator/src/engine/actions/status.ts'
import type { Handler } from '../../../../../../simulator/src/engine/request.ts'

/** By the action's name in lower case: what most readers try first; loading the rest adds all others. */
export const handlers: Map<string, Handler> = new Map(
  Object.entries<Handler>({
    ...channelActions,
    ...managerActions,
    ...originateActions,
    ...queueActions,
    ...queueMemberActions,
    ...redirectActions,
    ...statusActions,
  }).map(([name, handler]) => [name.toLowerCase(), handler]),
)
