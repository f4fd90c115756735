import { actionDescriptor, branchOf, compareReleases, privilegesAt, releases } from '@openami/bindings'
import { guardsApplications } from '@openami/bindings/internal'
import { meanings, needsEvery, suffices } from './classes.ts'
import { type FilterForm, newerFormSince } from './filters.ts'

export interface Findings {
  readonly release: string
  readonly actions: readonly string[]
  readonly events: readonly string[]
  /** Applications for which Originate needs more than its own class. */
  readonly programs: readonly string[]
  readonly write: readonly string[]
  readonly read: readonly string[]
  readonly form: FilterForm
  readonly alsoAllowed: readonly string[]
  readonly alsoDelivered: readonly string[]
  readonly answers: ReadonlyMap<string, readonly string[]>
}

export function notesOn(findings: Findings): string[] {
  return [
    ...onRelease(findings),
    ...onWrite(findings),
    ...onOriginate(findings),
    ...onOutcomes(findings),
    ...onEvents(findings),
  ]
}

function* onRelease({ release }: Findings): Generator<string> {
  const newest = releases.at(-1)?.branch ?? ''
  if (compareReleases(branchOf(release), newest) > 0)
    yield `Asterisk ${release} is newer than the spec; it counts as ${newest}.`
}

/** What each class grants beyond what was asked. */
function* onWrite({ write, release, alsoAllowed }: Findings): Generator<string> {
  const every = needsEvery(release)
  for (const one of write) {
    const others = alsoAllowed.filter((name) => {
      const classes = privilegesAt(actionDescriptor(name)?.privileges ?? [], release)
      return classes.includes(one) && suffices(new Set([one]), classes, every)
    })
    const meaning = meanings[one] === undefined ? '' : ` A user with it ${meanings[one]}.`
    if (others.length > 0) yield `write = ${one} also allows ${list(others)}.${meaning}`
    else if (meaning !== '') yield `write = ${one}:${meaning}`
  }
}

function* onOriginate({ actions, programs, release }: Findings): Generator<string> {
  if (!actions.includes('Originate')) return
  if (!guardsApplications(release)) {
    yield `Asterisk ${release} lets Originate run any application, System included: this user can run programs.`
  } else if (programs.length > 0) yield `Originate needs a further class for ${programs.join(', ')}.`
  else {
    yield 'Originate with an application that can run programs (System, AGI, Exec and more), or with such functions in its Data (SHELL, EVAL and more), is refused; list the application where it is needed.'
  }
}

function* onOutcomes({ actions, events }: Findings): Generator<string> {
  for (const name of actions) {
    const outcome = actionDescriptor(name)?.outcome?.event
    if (outcome !== undefined && !events.includes(outcome))
      yield `${name}${name === 'Originate' ? ' with Async' : ''} reports its result by the event ${outcome}, which is not received; list it if the application waits for it.`
  }
}

function* onEvents(findings: Findings): Generator<string> {
  const { events, answers, release, read, form, alsoDelivered } = findings
  for (const name of events) {
    const askers = answers.get(name)
    if (askers !== undefined) yield `${name} comes only in answer to ${list(askers)}; it needs no class and no filter.`
  }
  if (read.length === 0) return
  const since = newerFormSince(release)
  if (form === 'name' && since !== undefined && release === branchOf(release)) {
    yield `Releases before ${since} do not know these filters and would let every event of ${read.join(', ')} through; name the exact release for their form.`
  }
  if (form === 'none' && alsoDelivered.length > 0)
    yield `Asterisk ${release} has no event filters: read = ${read.join(',')} also delivers ${list(alsoDelivered)}.`
  else if (alsoDelivered.length > 0) yield `${list(alsoDelivered)} comes at the login, past the filters.`
}

function list(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 6).join(', ')} and ${names.length - 6} more` : names.join(', ')
}
