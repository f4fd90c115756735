import { channelFunctions } from './channel.ts'
import { collectionFunctions } from './collections.ts'
import { conferenceFunctions } from './conferences.ts'
import type { DialplanFunction } from './function.ts'
import { logicFunctions } from './logic.ts'
import { mediaFunctions } from './media.ts'
import { objectFunctions } from './objects.ts'
import { partyFunctions } from './parties.ts'
import { queueFunctions } from './queues.ts'
import { scopeFunctions } from './scopes.ts'
import { serverFunctions } from './server.ts'
import { sipFunctions } from './sip.ts'
import { stringFunctions } from './strings.ts'

/** By name; modules of Asterisk decide which of them a server has. */
export const functions: ReadonlyMap<string, DialplanFunction> = new Map(
  Object.entries({
    ...channelFunctions,
    ...collectionFunctions,
    ...conferenceFunctions,
    ...logicFunctions,
    ...mediaFunctions,
    ...objectFunctions,
    ...partyFunctions,
    ...queueFunctions,
    ...scopeFunctions,
    ...serverFunctions,
    ...sipFunctions,
    ...stringFunctions,
  }),
)
