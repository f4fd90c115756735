import { actions, events } from './generated/index.ts'
import { type Check, issuesOf, type Loaders, type ValidationIssue } from './issues.ts'

export type { Check, CheckError, ValidationIssue } from './issues.ts'

/**
 * What is wrong with the typed request of an action: wrong types, ranges, words of an enum, unknown and missing
 * headers, unmet conditions. Empty where nothing is. Loads the action's check when it is first asked for.
 */
export function validateAction(name: string, request: object): Promise<ValidationIssue[]> {
  return validate(actions, 'action', name, request)
}

/**
 * What is wrong with an event in the form of its `toObject()`: missing headers and values outside their type. Headers
 * and words of an enum that the spec does not know are right: servers may be newer.
 */
export function validateEvent(name: string, event: object): Promise<ValidationIssue[]> {
  return validate(events, 'event', name, event)
}

/** Checks of messages that the spec does not know, as `openami generate` compiles them. */
export interface OwnChecks {
  readonly actions?: Readonly<Record<string, Check>>
  readonly events?: Readonly<Record<string, Check>>
}

/** Adds checks, so that `validateAction` and `validateEvent` know more messages. */
export function addChecks({ actions = {}, events = {} }: OwnChecks): void {
  for (const [name, check] of Object.entries(actions)) checks.set(`action ${name}`, check)
  for (const [name, check] of Object.entries(events)) checks.set(`event ${name}`, check)
}

const checks = new Map<string, Check>()

async function validate(loaders: Loaders, kind: string, name: string, data: object): Promise<ValidationIssue[]> {
  const key = `${kind} ${name}`
  let check = checks.get(key)
  if (check === undefined) {
    const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined
    if (load === undefined) return [{ header: undefined, message: `${name} is not a known ${kind}` }]
    check = (await load()).validate
    checks.set(key, check)
  }
  return issuesOf(check, data)
}
