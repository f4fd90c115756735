import type { Action, Condition, Model, Outcome, ReplySpan } from '@openami/spec'
import { branchesOf } from '../../typescript/branches.ts'
import { fileName } from '../../typescript/names.ts'
import { availabilityText, capital, sameAvailability } from '../../typescript/tsdoc.ts'
import { examples } from '../examples/blocks.ts'
import { actionPath, code, eventLink, joined, messageLink, text } from '../inline.ts'
import type { Block, Item, Page } from '../page.ts'
import { fieldTable, parameterTable } from '../parts/fields.ts'
import { history } from '../parts/history.ts'
import type { Links } from '../parts/links.ts'
import { messageBadges, messageFacts, messagePage } from '../parts/messages.ts'
import { notes } from '../parts/notes.ts'
import { useOfAction } from '../parts/use.ts'
import { marked } from '../parts/when.ts'

export function actionPage(action: Action, model: Model, links: Links): Page {
  const followers = links.leadsTo(action)
  const { first, others } = examples(action, model)
  return {
    path: actionPath(action),
    kind: 'action',
    ...messagePage(action, model),
    badges: messageBadges(action),
    facts: [
      ...messageFacts(action, 'or', model, links),
      { label: 'Client method', text: code(`client.${action.method}()`) },
      ...(followers.length === 0 ? [] : [{ label: 'Leads to', text: followers.map(messageLink).join(', ') }]),
    ],
    blocks: [
      ...(action.description === undefined ? [] : [{ kind: 'text' as const, text: text(action.description) }]),
      ...useOfAction(action, model),
      ...first,
      ...notes(action, model),
      { kind: 'heading', level: 2, id: 'request', text: 'Request' },
      ...(action.dynamic ? [{ kind: 'text' as const, text: 'Any other header may be sent as well.' }] : []),
      parameterTable(action.request, action, model),
      { kind: 'list', items: action.conditions.flatMap((condition) => conditionItems(condition, action, model)) },
      ...stepBlocks(action, model),
      { kind: 'heading', level: 2, id: 'reply', text: 'Reply' },
      ...action.replies.flatMap((reply, at) => replyBlocks(reply, at, action, model)),
      ...others,
      ...history(action, model),
    ],
    data: [`api/actions/${fileName(action)}.json`, `schemas/actions/${fileName(action)}.json`],
  }
}

/** What each step of numbered parameters reads: a server ignores the rest without a word. */
function stepBlocks(action: Action, model: Model): Block[] {
  if (action.steps === undefined) return []
  const items = action.steps.map((form) => {
    const releases = sameAvailability(form, action) ? '' : ` (${availabilityText(form)})`
    const name = (one: string): string => `${code(one)}${form.needs?.includes(one) ? ' (required)' : ''}`
    const on = marked(branchesOf(form, model), branchesOf(action, model))
    return { text: `${code(form.step)} reads ${form.reads.map(name).join(', ')}${releases}.`, ...on }
  })
  return [
    { kind: 'text', text: 'Each step reads these parameters of its number and ignores the others:' },
    { kind: 'list', items },
  ]
}

function replyBlocks(reply: ReplySpan, at: number, action: Action, model: Model): Block[] {
  const items = (reply.items ?? []).map((name) => itemLink(name, action, model)).join(', ')
  const ends = reply.ends === undefined ? 'a closing event' : eventLink(reply.ends, model)
  const words: Record<ReplySpan['kind'], string> = {
    ack: 'A response and nothing more.',
    fields: 'A response whose headers are the answer.',
    list: `A list: a response with \`EventList: start\`, then ${items === '' ? 'items' : `any number of ${items}`}, ${reply.withoutEnd ? 'with no event after the last one' : `ended by ${ends}`}.`,
    output: 'The lines that the command printed.',
    text: 'Rows of plain text without a response around them.',
    event: `A response, then the event ${items}.`,
    goodbye: 'A goodbye, then the connection ends.',
    none: 'No answer at all. The client sends a Ping after it, and its answer ends the wait.',
  }
  const several = action.replies.length > 1
  const on = several ? marked(branchesOf(reply, model), branchesOf(action, model)) : {}
  const last = at === action.replies.length - 1
  return [
    {
      kind: 'text',
      ...on,
      text: joined([
        several ? `${capital(availabilityText(reply))}: ${words[reply.kind]}` : words[reply.kind],
        text(reply.sometimes ?? ''),
        ...framingWords(reply),
      ]),
    },
    ...(last && action.outcome !== undefined ? [outcomeBlock(action.outcome, action, model)] : []),
    ...(reply.headers?.length ? [fieldTable(reply.headers, action, model, at === 0 ? 'reply' : `reply${at + 1}`)] : []),
  ]
}

/** Which event is an item of the answer, and since when, where the action is older. */
function itemLink(name: string, action: Action, model: Model): string {
  const event = model.events[name]
  const link = eventLink(name, model)
  if (event === undefined || marked(branchesOf(event, model), branchesOf(action, model)).on === undefined) return link
  return `${link} (${availabilityText(event)})`
}

function outcomeBlock(outcome: Outcome, action: Action, model: Model): Block {
  const event = model.events[outcome.event]
  const on = event === undefined ? {} : marked(branchesOf(event, model), branchesOf(action, model))
  return { kind: 'text', text: outcomeText(outcome, model), ...on }
}

function outcomeText(outcome: Outcome, model: Model): string {
  const link = eventLink(outcome.event, model)
  if (outcome.by === undefined) return `The result is reported later by ${link}, which has the same ActionID.`
  const pairs = Object.entries(outcome.by).map(([header, parameter]) =>
    header === parameter ? `the same ${code(header)}` : `the value of ${code(parameter)} in ${code(header)}`,
  )
  return `The result is reported later by ${link}, which has ${pairs.join(' and ')} and no ActionID.`
}

/** Where an answer is framed in another way than most. */
function framingWords(reply: ReplySpan): string[] {
  const parts = { response: 'the response', items: 'the items', end: 'the closing event' }
  const without = (reply.withoutActionId ?? []).map((part) => parts[part])
  return [
    without.length === 0 ? '' : `No ActionID in ${without.join(', ')}.`,
    reply.actionIdFirst ? `Items begin with ${code('ActionID:')}, before ${code('Event:')}.` : '',
    reply.withoutResponse ? `A block of headers without ${code('Response:')} and ${code('ActionID:')}.` : '',
    reply.empty === undefined ? '' : `The error ${reply.empty.map(code).join(' or ')} means an empty list.`,
  ]
}

/** A condition among the parameters that a release has: one item for all releases that have the same ones. */
function conditionItems(condition: Condition, action: Action, model: Model): Item[] {
  const [kind, names] = Object.entries(condition)[0] as [keyof Condition, string[]]
  const within = branchesOf(action, model)
  const sets = new Map<string, { names: string[]; on: string[] }>()
  for (const branch of within) {
    const there = names.filter((name) =>
      action.request.some((one) => one.name === name && branchesOf(one, model).includes(branch)),
    )
    const set = sets.get(there.join()) ?? { names: there, on: [] }
    sets.set(there.join(), { ...set, on: [...set.on, branch] })
  }
  return [...sets.values()]
    .filter((set) => set.names.length > (kind === 'oneOf' ? 0 : 1))
    .map((set) => {
      const [first, last] = [set.on[0], set.on.at(-1)]
      const when = set.on.length === within.length ? '' : ` (${first === last ? first : `${first} to ${last}`})`
      const text = conditionText({ [kind]: set.names } as unknown as Condition)
      return { text: `${text.slice(0, -1)}${when}.`, ...marked(set.on, within) }
    })
}

function conditionText(condition: Condition): string {
  if ('together' in condition) return `${condition.together.map(code).join(', ')}: all of them or none.`
  if ('oneOf' in condition && condition.oneOf.length === 1) return `${condition.oneOf.map(code).join()}: required.`
  if ('oneOf' in condition) return `${condition.oneOf.map(code).join(', ')}: at least one of them.`
  return `${condition.exclusive.map(code).join(', ')}: at most one of them.`
}
