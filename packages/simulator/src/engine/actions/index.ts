import type { Handler } from '../request.ts'
import { bridgeActions } from './bridges.ts'
import { channelActions } from './channels.ts'
import { cliActions } from './cli.ts'
import { conferenceActions } from './conferences.ts'
import { configActions } from './config.ts'
import { databaseActions } from './database.ts'
import { dialplanActions } from './dialplan.ts'
import { faxActions } from './fax.ts'
import { managerActions } from './manager.ts'
import { meetmeActions } from './meetme.ts'
import { messageActions } from './messages.ts'
import { moduleActions } from './modules.ts'
import { originateActions } from './originate.ts'
import { parkingActions } from './parking.ts'
import { peerActions } from './peers.ts'
import { pjsipActions } from './pjsip.ts'
import { pjsipControlActions } from './pjsip-control.ts'
import { queueMemberActions } from './queue-members.ts'
import { queueActions } from './queues.ts'
import { recordingActions } from './recording.ts'
import { redirectActions } from './redirect.ts'
import { signallingActions } from './signalling.ts'
import { sipActions } from './sip.ts'
import { stateListActions } from './state-lists.ts'
import { stateActions } from './states.ts'
import { statusActions } from './status.ts'
import { systemActions } from './system.ts'
import { transferActions } from './transfers.ts'
import { voicemailActions } from './voicemail.ts'

/** By the action's name in lower case. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries<Handler>({
    ...channelActions,
    ...transferActions,
    ...bridgeActions,
    ...conferenceActions,
    ...dialplanActions,
    ...faxActions,
    ...meetmeActions,
    ...messageActions,
    ...moduleActions,
    ...queueMemberActions,
    ...stateListActions,
    ...pjsipActions,
    ...pjsipControlActions,
    ...voicemailActions,
    ...cliActions,
    ...configActions,
    ...databaseActions,
    ...managerActions,
    ...originateActions,
    ...parkingActions,
    ...peerActions,
    ...sipActions,
    ...queueActions,
    ...recordingActions,
    ...redirectActions,
    ...signallingActions,
    ...stateActions,
    ...statusActions,
    ...systemActions,
  }).map(([name, handler]) => [name.toLowerCase(), handler]),
)
