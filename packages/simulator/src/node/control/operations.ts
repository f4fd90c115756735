import { actionOperations } from './action-operations.ts'
import { callOperations } from './call-operations.ts'
import type { Operation } from './operation.ts'
import { phoneOperations } from './phone-operations.ts'
import { serverOperations } from './server-operations.ts'

/** The whole control API. */
export const operations: readonly Operation[] = [
  ...serverOperations,
  ...phoneOperations,
  ...callOperations,
  ...actionOperations,
]
