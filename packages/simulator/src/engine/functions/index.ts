import { aesFunctions } from './aes.ts'
import { channelFunctions } from './channel.ts'
import { collectionFunctions } from './collections.ts'
import { conferenceFunctions } from './conferences.ts'
import { fileFunctions } from './files.ts'
import type { DialplanFunction } from './function.ts'
import { jsonFunctions } from './json.ts'
import { logicFunctions } from './logic.ts'
import { mediaFunctions } from './media.ts'
import { objectFunctions } from './objects.ts'
import { partyFunctions } from './parties.ts'
import { pjsipHeaderFunctions } from './pjsip-headers.ts'
import { queueFunctions } from './queues.ts'
import { scopeFunctions } from './scopes.ts'
import { serverFunctions } from './server.ts'
import { sipFunctions } from './sip.ts'
import { stringFunctions } from './strings.ts'

/** By name; modules of Asterisk decide which of them a server has. */
export const functions: ReadonlyMap<string, DialplanFunction> = new Map(
  Object.entries({
    ...aesFunctions,
    ...channelFunctions,
    ...collectionFunctions,
    ...conferenceFunctions,
    ...fileFunctions,
    ...jsonFunctions,
    ...logicFunctions,
    ...mediaFunctions,
    ...objectFunctions,
    ...partyFunctions,
    ...pjsipHeaderFunctions,
    ...queueFunctions,
    ...scopeFunctions,
    ...serverFunctions,
    ...sipFunctions,
    ...stringFunctions,
  }),
)
