import { features } from './features.ts'
import { originates } from './originate.ts'
import { queues } from './queues.ts'
import type { Scenario } from './scenario.ts'
import { transfers } from './transfers.ts'
import { twoPhones } from './two-phones.ts'

export type { Group, Scenario } from './scenario.ts'

/** Every call that is recorded, in the order of the reference. */
export const scenarios: readonly Scenario[] = [...twoPhones, ...originates, ...queues, ...transfers, ...features]
