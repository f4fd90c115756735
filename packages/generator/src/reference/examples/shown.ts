import { branchOf } from '@openami/bindings/release'
import type { Action, Event, Example, Model } from '@openami/spec'
import { allBranches, branchesOf } from '../../typescript/branches.ts'
import { marked } from '../parts/when.ts'

/** The branch with which the protocol changed most: AMI 2. */
const SECOND = '12'

/**
 * Where an example holds. Of those with one title the nearest to a branch; one of AMI 1 not in releases with AMI 2, and the
 * other way round, where the message has another; one that sends a parameter not where that is unknown.
 */
export function shownIn(example: Example, message: Action | Event, model: Model): { on?: string[] } {
  if (example.release === undefined) return {}
  const within = branchesOf(message, model)
  return marked(
    within.filter((branch) => shows(example, branch, message, model)),
    within,
  )
}

function shows(example: Example, branch: string, message: Action | Event, model: Model): boolean {
  const all = allBranches(model)
  const place = (one: string): number => all.indexOf(one)
  const second = (one: string): boolean => place(one) >= place(SECOND)
  const dated = message.examples.flatMap(({ release, title }) =>
    release === undefined ? [] : [{ at: branchOf(release), title }],
  )
  const own = branchOf(example.release ?? '')
  const alike = dated.filter(({ at }) => second(at) === second(branch))
  if (alike.length > 0 && second(own) !== second(branch)) return false
  const away = (at: string): number => Math.abs(place(at) - place(branch))
  const twins = alike.filter(({ title }) => title === example.title)
  if (twins.some(({ at }) => away(at) < away(own))) return false
  return !('request' in message) || sendsKnown(example, branch, message, model)
}

function sendsKnown({ send = {} }: Example, branch: string, { request }: Action, model: Model): boolean {
  return Object.keys(send).every((name) => {
    const spans = request.filter((parameter) => parameter.name.toLowerCase() === name.toLowerCase())
    return spans.length === 0 || spans.some((parameter) => branchesOf(parameter, model).includes(branch))
  })
}
