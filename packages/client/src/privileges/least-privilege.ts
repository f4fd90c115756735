import {
  actionDescriptor,
  actionNames,
  availableIn,
  eventDescriptor,
  eventNames,
  privilegesAt,
} from '@openami/bindings'
import { originateClasses } from '@openami/bindings/internal'
import type { Uses } from '../release/compatibility.ts'
import { answersIn } from './answers.ts'
import { minimalClasses, needsEvery, suffices } from './classes.ts'
import { filterForm, filterLines } from './filters.ts'
import { checkUsername, userSection } from './manager-conf.ts'
import { resolveNames } from './names.ts'
import { type Findings, notesOn } from './notes.ts'

export interface PrivilegeOptions extends Uses {
  /** The server's: `22` for its newest release that the spec describes, or exactly, `16.28.0`. */
  readonly release: string
  /**
   * Applications that Originate is to run, as the dialplan writes them, `System` or `Queue(support,,,,,lookup.agi)`; some
   * need the system class (R33).
   */
  readonly applications?: readonly string[] | undefined
  /** Name of the section. Default `application`. */
  readonly username?: string | undefined
}

export interface Privileges {
  /** Classes of events that the user may receive, in alphabetical order. */
  readonly read: readonly string[]
  /** Classes of actions that the user may call, in alphabetical order. */
  readonly write: readonly string[]
  /** `eventfilter` lines; none where no event is used, or where the release has no filters (before 1.8). */
  readonly filters: readonly string[]
  /** Section of manager.conf. `<secret>` is a placeholder. */
  readonly managerConf: string
  /** Actions that the classes allow in addition to the requested ones. */
  readonly alsoAllowed: readonly string[]
  /** Events that the classes and filters let through in addition to the requested ones. */
  readonly alsoDelivered: readonly string[]
  /** Notes for the administrator, a sentence or two each. */
  readonly notes: readonly string[]
}

/**
 * The least privileges that a user of manager.conf needs for these actions and events on that
 * release. If several classes suffice, the least powerful ones.
 *
 * @throws UnusableNamesError for names that the spec does not know or the release does not have; TypeError for a release or a
 * username that is not valid
 */
export function leastPrivilege(options: PrivilegeOptions): Privileges {
  const { release, username = 'application', applications = [] } = options
  if (!/^\d+(?:\.\d+)*$/.test(release))
    throw new TypeError(`${JSON.stringify(release)} is not a release such as 22 or 16.28.0`)
  checkUsername(username)
  const { actions, events } = resolveNames(release, options)
  const every = needsEvery(release)
  const programs = actions.includes('Originate')
    ? applications.map((text) => [text, runs(text, release)] as const).filter(([, classes]) => classes.length > 0)
    : []
  const needs = [...actions.map((name) => actionClasses(name, release)), ...programs.map(([, classes]) => classes)]
  const write = minimalClasses(needs, every)

  const answers = answersIn(release)
  const unasked = events.filter((name) => !answers.has(name))
  const read = [...new Set(unasked.flatMap((name) => eventClasses(name, release)))].sort()
  const form = filterForm(release)
  const filters = filterLines(unasked, form)

  const held = new Set(write)
  const alsoAllowed = actionNames.filter((name) => {
    const classes = isAction(name, release) && !actions.includes(name) ? actionClasses(name, release) : []
    return classes.length > 0 && suffices(held, classes, every)
  })
  const alsoDelivered = eventNames.filter((name) => {
    if (events.includes(name) || answers.has(name) || !isEvent(name, release)) return false
    const classes = eventClasses(name, release)
    if (classes.length === 0 || !classes.every((one) => read.includes(one))) return false
    // The login itself sends it, past the filters (R30).
    return form === 'none' || name === 'FullyBooted'
  })
  const findings: Findings = {
    release,
    actions,
    events,
    programs: programs.map(([text]) => text),
    write,
    read,
    form,
    alsoAllowed,
    alsoDelivered,
    answers,
  }
  return {
    read,
    write,
    filters,
    managerConf: userSection({ username, release, read, write, filters }),
    alsoAllowed,
    alsoDelivered,
    notes: notesOn(findings),
  }
}

function runs(application: string, release: string): readonly string[] {
  const [, name = '', data = ''] = /^([^(]*)(?:\((.*)\))?$/s.exec(application.trim()) ?? []
  return originateClasses(name, data, release)
}

function actionClasses(name: string, release: string): readonly string[] {
  return privilegesAt(actionDescriptor(name)?.privileges ?? [], release)
}

function eventClasses(name: string, release: string): readonly string[] {
  return privilegesAt(eventDescriptor(name)?.privileges ?? [], release)
}

function isAction(name: string, release: string): boolean {
  const descriptor = actionDescriptor(name)
  return descriptor !== undefined && availableIn(descriptor.availability, release)
}

function isEvent(name: string, release: string): boolean {
  const descriptor = eventDescriptor(name)
  return descriptor !== undefined && !descriptor.neverSent && availableIn(descriptor.availability, release)
}
