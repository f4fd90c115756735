import type { Action, Event, Field, Model } from '@openami/spec'
import { findField } from '../../model/names.ts'
import { branchesOf } from '../../typescript/branches.ts'

/**
 * The branches that have a line of what an example receives, by its number from 0, where those are not all of `within`. A line
 * is not there where its message is not, or where its header is not.
 */
export function branchesOfLines(
  received: string,
  message: Action | Event,
  model: Model,
  within: readonly string[],
): Record<number, string[]> {
  let fields: readonly Field[] = []
  let there: readonly string[] = within
  let begins = true
  const found: Record<number, string[]> = {}
  for (const [at, line] of received.split('\n').entries()) {
    const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? []
    if (begins) {
      const event = name === 'Event' ? model.events[value] : undefined
      there = event === undefined ? within : within.filter((branch) => branchesOf(event, model).includes(branch))
      fields = event === undefined ? repliesOf(message, model) : [...event.headers, ...model.protocol.common.event]
    }
    begins = line === ''
    const field = name === '' || name === 'Event' ? undefined : findField(fields, name)
    const alike = fields.filter((one) => one.name.toLowerCase() === field?.name.toLowerCase())
    const on = there.filter(
      (branch) => alike.length === 0 || alike.some((one) => branchesOf(one, model).includes(branch)),
    )
    if (on.length < within.length) found[at] = on
  }
  return found
}

function repliesOf(message: Action | Event, model: Model): Field[] {
  const own = 'replies' in message ? message.replies.flatMap(({ headers }) => headers ?? []) : []
  return [...own, ...model.protocol.common.response]
}
