import { didYouMean } from '@openami/bindings/suggest'
import type { LiveQueue } from '@openami/live'
import type { Command } from 'commander'
import { withState } from '../connection/follow.ts'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { CommandError, exitCodes } from '../errors.ts'
import { addFormatOptions, type FormatOptions, formatOf } from '../output/format.ts'
import { RowWriter } from '../output/rows.ts'
import { ago } from '../output/time.ts'

const examples = `
Examples:
  openami queues              a row for each queue
  openami queues support      a row for each member and each caller of the queue`

export function define(command: Command): void {
  command.argument('[queue]', 'one queue with its members and callers').addHelpText('after', examples).action(queues)
  addConnectionOptions(addFormatOptions(command))
}

async function queues(name: string | undefined, options: ConnectionOptions & FormatOptions): Promise<void> {
  const rows = new RowWriter(formatOf(options))
  await withState(options, ['queues'], (pbx) => {
    const queue = name === undefined ? undefined : pbx.queues.get(name)
    if (queue !== undefined) for (const row of peopleOf(queue, Date.now())) rows.add(row)
    else if (name === undefined) for (const one of pbx.queues.values()) rows.add(summaryOf(one, Date.now()))
    else {
      const hint = didYouMean(name, pbx.queues.keys()) || `; there are ${[...pbx.queues.keys()].join(', ') || 'none'}`
      throw new CommandError(exitCodes.refused, `the server has no queue ${JSON.stringify(name)}${hint}`)
    }
  })
  rows.end()
}

export function summaryOf(queue: LiveQueue, now: number): Readonly<Record<string, unknown>> {
  const [first] = queue.callers
  return {
    queue: queue.name,
    strategy: queue.strategy ?? '',
    waiting: queue.callers.length,
    longest: first === undefined ? 0 : ago(first.since, now),
    members: queue.members.length,
    available: queue.available,
    paused: queue.members.filter(({ paused }) => paused).length,
    completed: queue.completed,
    abandoned: queue.abandoned,
  }
}

function* peopleOf(queue: LiveQueue, now: number): Generator<Readonly<Record<string, unknown>>> {
  for (const member of queue.members) {
    const { interface: device, name, state, paused, pausedReason, inCall, penalty, callsTaken } = member
    yield {
      kind: 'member',
      name,
      interface: device,
      state: state ?? '',
      paused,
      reason: pausedReason ?? '',
      inCall,
      penalty,
      calls: callsTaken,
    }
  }
  for (const { name, position, callerNumber, since } of queue.callers)
    yield { kind: 'caller', name: callerNumber ?? '', interface: name, position, waited: ago(since, now) }
}
