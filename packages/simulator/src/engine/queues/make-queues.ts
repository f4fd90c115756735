import type { PbxCore } from '../pbx/pbx-core.ts'
import { emptyConditions } from './empty-conditions.ts'
import type { QueueDefinition } from './queue-definition.ts'
import type { QueueOptions } from './queue-options.ts'
import { type QueueSettings, strategies, strategyOf } from './queue-settings.ts'
import { Queues } from './queues.ts'
import { readQueueRules, readQueuesConf } from './queues-conf.ts'

/** Queues of the options, and of queues.conf. */
export function queuesOf(pbx: PbxCore, options: readonly QueueOptions[]): Queues {
  const warn = (warning: string): void => void pbx.warnings.push(warning)
  const { general, queues } = readQueuesConf(pbx.files, warn)
  const result = new Queues(pbx, [...options.map((one) => definitionOf(one, warn)), ...queues], general)
  result.rules = readQueueRules(pbx.files, warn)
  result.source = pbx.files.text('queues.conf')
  return result
}

/** What is read again. */
export interface QueueReload {
  readonly parameters?: boolean
  readonly members?: boolean
  readonly rules?: boolean
}

/** Reads queues.conf and queuerules.conf again; `name` is one queue, or empty for all. */
export function reloadQueues(
  pbx: PbxCore & { readonly queues: Queues },
  options: readonly QueueOptions[],
  { parameters = false, members = false, rules = false }: QueueReload,
  name: string,
): void {
  const warn = (warning: string): void => void pbx.warnings.push(warning)
  const { queues } = pbx
  if (rules) queues.rules = readQueueRules(pbx.files, warn)
  const text = pbx.files.text('queues.conf')
  if ((!parameters && !members) || text === queues.source) return
  queues.source = text
  const config = readQueuesConf(pbx.files, warn)
  if (parameters) queues.general = config.general
  const all = [...options.map((one) => definitionOf(one, () => undefined)), ...config.queues]
  for (const definition of all) {
    if (name !== '' && definition.name.toLowerCase() !== name.toLowerCase()) continue
    const known = queues.find(definition.name)
    if (known === undefined) {
      if (parameters) queues.define(members ? definition : { ...definition, members: [] })
      continue
    }
    if (parameters) queues.configure(known, definition.settings)
    if (members) queues.setMembers(known, definition.members)
  }
  if (parameters && name === '') queues.keepOnly(new Set(all.map((each) => each.name.toLowerCase())))
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
