import { channelFunctions } from './channel.ts'
import type { DialplanFunction } from './function.ts'
import { logicFunctions } from './logic.ts'
import { queueFunctions } from './queues.ts'
import { stringFunctions } from './strings.ts'

/** By name; modules of Asterisk decide which of them a server has. */
export const functions: ReadonlyMap<string, DialplanFunction> = new Map(
  Object.entries({ ...channelFunctions, ...logicFunctions, ...queueFunctions, ...stringFunctions }),
)
