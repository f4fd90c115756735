import { availableIn, branchOf } from '@openami/bindings/release'
import type { Action, Availability, Model, ReplySpan } from '@openami/spec'
import { branchesOf } from './branches.ts'
import { VIEW_MEMBERS } from './getters.ts'
import type { Spans } from './spans.ts'

type Named = ReadonlyArray<readonly [string, string]>

/** Headers of an action's replies that not every branch with the action has. */
export function replyHeaderSpans(action: Action, model: Model, spans: Spans): Named {
  const whole = branchesOf(action, model)
  return [...branchesByHeader(action, model)].flatMap(([name, having]) =>
    having.size === whole.length ? [] : [[name, spans.name(spans.branches.filter((branch) => having.has(branch)))]],
  )
}

/** Whether every branch with the action has this header in the reply. */
export function inEveryReply(header: string, action: Action, model: Model): boolean {
  return branchesByHeader(action, model).get(header)?.size === branchesOf(action, model).length
}

function branchesByHeader(action: Action, model: Model): Map<string, Set<string>> {
  const whole = branchesOf(action, model)
  const branches = new Map<string, Set<string>>()
  for (const reply of action.replies)
    for (const header of reply.headers ?? []) {
      if (header.pattern !== undefined || VIEW_MEMBERS.has(header.name)) continue
      const having = branches.get(header.name) ?? new Set()
      branches.set(header.name, having)
      for (const branch of whole) if (availableIn(reply, branch) && availableIn(header, branch)) having.add(branch)
    }
  return branches
}

const shapes: readonly ReplySpan['kind'][] = ['list', 'event', 'output', 'text']

/** In which branches an action answers in which way, where its answers share no shape. */
export function shapeSpans(action: Action, model: Model, spans: Spans): Named {
  const kinds = shapes.filter((kind) => action.replies.some((reply) => reply.kind === kind))
  if (kinds.length < 2) return []
  return kinds.map((kind) => {
    const replies = action.replies.filter((reply) => reply.kind === kind)
    const having = branchesOf(action, model).filter((branch) => replies.some((reply) => existsWithin(reply, branch)))
    return [kind, spans.name(having)]
  })
}

/** Whether any release of the branch has it: a branch that has two answers takes both. */
function existsWithin({ since, until }: Availability, branch: string): boolean {
  const all = [...since, ...(until ?? [])]
  const own = all.filter((entry) => branchOf(entry) === branch)
  return own.length > 0 || availableIn({ since, ...(until && { until }) }, branch)
}
