import type { PbxCore } from '../pbx/pbx-core.ts'
import type { QueueOptions } from './queue-options.ts'
import { emptyConditions, type QueueSettings, strategies, strategyOf } from './queue-settings.ts'
import { type QueueDefinition, Queues } from './queues.ts'
import { readQueueRules, readQueuesConf } from './queues-conf.ts'

/** Queues of the options, and of queues.conf. */
export function queuesOf(pbx: PbxCore, options: readonly QueueOptions[]): Queues {
  const warn = (warning: string): void => void pbx.warnings.push(warning)
  const { general, queues } = readQueuesConf(pbx.files, warn)
  const result = new Queues(pbx, [...options.map((one) => definitionOf(one, warn)), ...queues], general)
  result.rules = readQueueRules(pbx.files, warn)
  return result
}

function definitionOf(options: QueueOptions, warn: (warning: string) => void): QueueDefinition {
  const { name, strategy = 'ringall', joinEmpty = '', leaveWhenEmpty = '', members = [], ...rest } = options
  const about = (reason: string): void => warn(`queue ${name}: ${reason}`)
  const known = strategyOf(strategy)
  if (known === undefined) about(`'${strategy}' is not a strategy, ringall is used; write ${strategies.join(', ')}`)
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const conditions = (text: string, joining: boolean): QueueSettings['joinEmpty'] =>
    text === '' ? [] : emptyConditions([], text, joining, about)
  return {
    name,
    members,
    settings: {
      ...given,
      strategy: known ?? 'ringall',
      joinEmpty: conditions(joinEmpty, true),
      leaveWhenEmpty: conditions(leaveWhenEmpty, false),
    },
  }
}
