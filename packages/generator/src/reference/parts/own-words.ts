import type { Action, Event, Field, Model } from '@openami/spec'
import { listed } from '../../model/listed.ts'
import { branchesOf } from '../../typescript/branches.ts'
import { code, messageLink } from '../inline.ts'

/** Names that a sentence lists; of more it says how many. */
const NAMED = 4
/** What many messages carry, and what tells none from another. */
const COMMON = new Set(['actionid', 'eventlist', 'listitems'])

/** What an event carries that is not the state of a channel or bridge: that is what tells it from its siblings. */
export function ownWords(event: Event, model: Model, said: readonly string[]): string {
  const names = ownHeaders(event, model).filter((name) => !said.includes(name))
  if (names.length > 0) return `Of its own it has ${firstOf(names)}.`
  const state = event.headers.find(({ from }) => from?.group.endsWith('-snapshot'))?.from?.group
  if (state === undefined) return ''
  return `It says how the ${state.replace('-snapshot', '')} is at that moment, and nothing else.`
}

/** What an action needs and takes. */
export function parameterWords({ request, conditions, ...action }: Action, model: Model): string {
  const newest = branchesOf(action, model).at(-1)
  const there = request.filter((one) => one.name !== 'ActionID' && inRelease(one, newest, model))
  const required = there.filter((one) => one.required).map(({ name }) => code(name))
  const either = conditions.flatMap((condition) => ('oneOf' in condition ? [condition.oneOf] : []))
  const choices = either.map((names) => {
    const here = names.filter((name) => there.some((one) => one.name === name)).map(code)
    return here.join(' or ')
  })
  const needs = [...required, ...choices.filter((names) => names !== '')]
  if (there.length === 0) return 'It has no parameters.'
  const rest = there.filter(({ name, required: needed }) => !needed && !either.flat().includes(name))
  const optional = firstOf(rest.map(({ name }) => name))
  if (needs.length === 0) return `It needs no parameter; it takes ${optional}.`
  return `It needs ${listed(needs)}${rest.length === 0 ? '' : `; it takes ${optional}, too`}.`
}

/** What the items of a list tell. */
export function itemWords(items: readonly string[], model: Model): string {
  const events = items.flatMap((name) => model.events[name] ?? [])
  const parts = events.slice(0, 2).map((event) => {
    const names = ownHeaders(event, model)
    return names.length === 0 ? '' : `${messageLink(event)} tells ${firstOf(names)}`
  })
  return parts.some((part) => part !== '') ? `${parts.filter(Boolean).join('; ')}.` : ''
}

/** Headers of the newest release that are no state of a channel or bridge, in their order. */
function ownHeaders(event: Event, model: Model): string[] {
  const newest = branchesOf(event, model).at(-1)
  const states = new Set(
    ['channel-snapshot', 'bridge-snapshot'].flatMap((name) =>
      (model.groups[name]?.headers ?? []).map((header) => header.name.toLowerCase()),
    ),
  )
  return event.headers
    .filter((field) => field.from === undefined && inRelease(field, newest, model))
    .map(({ name }) => name)
    .filter((name) => !states.has(name.toLowerCase()) && !COMMON.has(name.toLowerCase()))
}

function inRelease(field: Field, branch: string | undefined, model: Model): boolean {
  return branch === undefined || branchesOf(field, model).includes(branch)
}

function firstOf(names: readonly string[]): string {
  const shown = names.slice(0, names.length === NAMED + 1 ? NAMED + 1 : NAMED).map(code)
  const more = names.length - shown.length
  return more === 0 ? listed(shown) : `${shown.join(', ')} and ${more} more`
}
