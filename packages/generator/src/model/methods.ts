import type { Action } from '@openami/spec'

/** Names that open like one capitalised word but are not: the method's first word is all of them. */
const ACRONYMS = /^(PJSIP|SKINNY|DAHDI|SIP|IAX|AGI|AOC|CDR|DB|FAX|JSON|LM|MWI|PRI|VM|WX)(?=[A-Za-z]|$)/

/** What every client has by itself; an action may not hide it. */
const TAKEN = new Set(
  (
    'amiVersion begin close compatibility constructor counters events eventsReceived learnRelease lifecycle name off on ' +
    'once release send serverRelease standing start state supports then uses'
  ).split(' '),
)

/** `QueueStatus` → `queueStatus`, `DBGet` → `dbGet`, `SIPpeers` → `sipPeers`. */
export function methodOf(action: string): string {
  const words = action.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '')
  const acronym = ACRONYMS.exec(words)?.[0] ?? /^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/.exec(words)?.[0] ?? ''
  const rest = words.slice(acronym.length)
  const capital = ACRONYMS.test(words) && rest !== ''
  return acronym.toLowerCase() + (capital ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest)
}

/** Why the method cannot be had, or undefined. */
export function methodProblem(action: Action, others: ReadonlyMap<string, string>): string | undefined {
  if (TAKEN.has(action.method))
    return `the client has a method \`${action.method}\` of its own; write another, as in \`method: ${action.method}Action\``
  const other = others.get(action.method)
  return other === undefined
    ? undefined
    : `the action ${other} has the method \`${action.method}\` already; write another, as in \`method: ${action.method}2\``
}
