import { isFalse, isTrue } from '../config/ini.ts'
import type { Change } from '../queues/queue-rules.ts'
import { integer } from '../queues/queue-settings.ts'
import type { Server } from '../server.ts'
import { type CommandFailure, type Commands, failed, usage } from './command.ts'
import { queueRows } from './queue-show.ts'

const use = {
  add: 'queue add member <dial string> to <queue> [penalty <penalty> [as <membername> [state_interface <interface> [paused <reason>]]]]',
  remove: 'queue remove member <channel> from <queue>',
  pause: 'queue {pause|unpause} member <member> [queue <queue> [reason <reason>]]',
  penalty: 'queue set penalty <penalty> on <interface> [in <queue>]',
  ringInUse: 'queue set ringinuse <yes/no> on <interface> [in <queue>]',
  priority: 'queue priority caller <channel> on <queue> to <priority> [immediate]',
}

/** `queue …` */
export const queueCommands: Commands = {
  'queue show': (engine, [name = '']) => {
    const rows = queueRows(engine, name)
    // Members are printed in colours; with those, the server sends one row more than it prints.
    return rows.some((row) => row.startsWith('   Members:')) ? [...rows, ''] : rows
  },
  'queue add member': ({ pbx }, words) => {
    const [address = '', to, queue = '', , penalty = '', , name = '', , stateInterface = '', , reason] = words
    const keywords = ['penalty', 'as', 'state_interface', 'paused']
    const right = keywords.every((keyword, index) => (words[3 + 2 * index] ?? keyword) === keyword)
    if (to !== 'to' || words.length < 3 || words.length > 11 || words.length % 2 === 0 || !right) return usage(use.add)
    const added = pbx.queues.add(queue, {
      interface: address,
      name,
      stateInterface,
      penalty: Math.max(0, integer(penalty)),
      paused: reason !== undefined,
      pausedReason: reason,
    })
    const warning = penalty === '' || /^\s*\d/.test(penalty) ? [] : ['Penalty must be an integer >= 0']
    if (added === 'added') return [...warning, `Added interface '${address}' to queue '${queue}'`]
    if (added === 'there') return failed(`Unable to add interface '${address}' to queue '${queue}': Already there`)
    return failed(`Unable to add interface to queue '${queue}': No such queue`)
  },
  'queue remove member': ({ pbx }, [address = '', from, queue = '', ...rest]) => {
    if (from !== 'from' || queue === '' || rest.length > 0) return usage(use.remove)
    switch (pbx.queues.remove(queue, address)) {
      case 'removed':
        return [`Removed interface ${address} from queue '${queue}'`]
      case 'not-there':
        return failed(`Unable to remove interface '${address}' from queue '${queue}': Not there`)
      case 'no-queue':
        return failed(`Unable to remove interface from queue '${queue}': No such queue`)
      case 'static':
        return failed(`Unable to remove interface '${address}' from queue '${queue}': Member is not dynamic`)
    }
  },
  'queue pause member': (engine, words) => pause(engine, words, true),
  'queue unpause member': (engine, words) => pause(engine, words, false),
  'queue set penalty': ({ pbx }, [penalty = '', on, address = '', within, queue = '', ...rest]) => {
    if (on !== 'on' || address === '' || (within !== undefined && within !== 'in') || rest.length > 0)
      return usage(use.penalty)
    const value = integer(penalty)
    const about = `penalty on interface '${address}' from queue '${queue || '(null)'}'`
    return value >= 0 && pbx.queues.setPenalty(address, value, queue)
      ? [`Set ${about}`]
      : failed(`Failed to set ${about}`)
  },
  'queue set ringinuse': ({ pbx }, [value = '', on, address = '', within, queue = '', ...rest]) => {
    const isWord = isTrue(value) || isFalse(value)
    if (on !== 'on' || address === '' || !isWord || (within !== undefined && within !== 'in') || rest.length > 0)
      return usage(use.ringInUse)
    const about = `ringinuse on interface '${address}' from queue '${queue || '(null)'}'`
    return pbx.queues.setRingInUse(address, isTrue(value), queue) ? [`Set ${about}`] : failed(`Failed to set ${about}`)
  },
  'queue show rules': ({ pbx }, [wanted = '']) =>
    pbx.queues.rules
      .filter(({ name }) => wanted === '' || name.toLowerCase() === wanted.toLowerCase())
      .flatMap(({ name, changes }) => [
        `Rule: ${name}`,
        ...changes.map(
          ({ time, max, min, raise }) =>
            `\tAfter ${time} seconds, adjust QUEUE_MAX_PENALTY ${spoken(max)}, adjust QUEUE_MIN_PENALTY ${spoken(min)} and adjust QUEUE_RAISE_PENALTY ${spoken(raise)}`,
        ),
      ]),
  'queue reset stats': ({ pbx }, names) => {
    for (const name of names.length > 0 ? names : ['']) pbx.queues.reset(name)
    return []
  },
  'queue reload parameters': (engine, names) => reload(engine, names, { parameters: true }),
  'queue reload members': (engine, names) => reload(engine, names, { members: true }),
  'queue reload rules': (engine, names) => reload(engine, names, { rules: true }),
  'queue reload all': (engine, names) => reload(engine, names, { parameters: true, members: true, rules: true }),
  'queue priority caller': ({ pbx }, [caller = '', on, queue = '', to, priority = '', immediate]) => {
    if (on !== 'on' || to !== 'to' || Number.isNaN(Number.parseInt(priority, 10))) return usage(use.priority)
    if (immediate !== undefined && immediate !== 'immediate') return usage(use.priority)
    switch (pbx.queues.setPriority(queue, caller, integer(priority), immediate !== undefined)) {
      case 'changed':
        return []
      case 'no-queue':
        return failed(`Unable change priority caller ${caller} on queue '${queue}': No such queue`)
      case 'not-there':
        return failed(`Unable to change priority caller '${caller}' on queue '${queue}': Not there`)
    }
  },
}

function pause({ pbx }: Server, words: readonly string[], paused: boolean): readonly string[] | CommandFailure {
  const [address = '', keyword, queue = '', other, reason = ''] = words
  const right = [1, 3, 5].includes(words.length) && (keyword ?? 'queue') === 'queue' && (other ?? 'reason') === 'reason'
  if (!right) return usage(use.pause)
  const about = `${paused ? '' : 'un'}paused`
  const where = `${queue === '' ? '' : ` in queue '${queue}'`}${reason === '' ? '' : ` for reason '${reason}'`}`
  if (pbx.queues.pause(address, paused, queue, reason)) return [`${about} interface '${address}'${where}`]
  return failed(`Unable to ${paused ? '' : 'un'}pause interface '${address}'${where}`)
}

function reload(
  { pbx }: Server,
  names: readonly string[],
  what: { parameters?: boolean; members?: boolean; rules?: boolean },
): string[] {
  for (const name of names.length > 0 ? names : ['']) pbx.reloads.queues(what, name)
  return []
}

function spoken({ value, relative }: Change): string {
  return `${relative ? 'by' : 'to'} ${value}`
}
