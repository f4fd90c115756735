import { ClassTable, classNames } from '../config/classes.ts'
import { answers14 } from './1.4-answers.ts'
import { answersBefore12 } from './1.8-answers.ts'
import { answers22 } from './22-answers.ts'
import { events22 } from './22-events.ts'
import { eventsBefore12 } from './before-12-events.ts'
import type { Answers, Personality } from './personality.ts'
import { ReleaseForms } from './release-forms.ts'
import { type PersonalityName, type ReleaseFacts, releaseFacts } from './releases.ts'
import { callIdEvent, markEvents } from './test-event.ts'

export type { AmiEvent, Answers, Personality } from './personality.ts'
export { isPersonalityName, type PersonalityName, personalityNames } from './releases.ts'

/** The class that each release added last; those of a release before have none after it. */
const lastClasses = [
  ['1.4', 'config'],
  ['1.8', 'test'],
] as const

/** What a release is like, from the spec where it knows it, and from a few differences where it does not. */
export function personality(name: PersonalityName): Personality {
  const facts = releaseFacts(name)
  const { branch, release, ami, since } = facts
  return {
    name: branch,
    release,
    ami,
    version: release,
    since,
    forms: new ReleaseForms(release),
    classes: new ClassTable(classesOf(branch, since)),
    framesLists: since('1.6'),
    refusesOverlong: since('1.6'),
    hasFilters: since('10'),
    hasSecurityEvents: since('12'),
    needsEveryClass: !since('1.6'),
    modules: since('1.6') ? [] : ['app_meetme', 'chan_dahdi'],
    // These two are not in the table of actions there: the server answers them before it looks.
    unlistedActions: since('1.6') ? [] : ['Login', 'Challenge'],
    texts: since('1.6') ? texts : texts14,
    answers: answersOf(facts),
    events: eventsOf(facts),
    fullyBooted(now, { startedAt, reloadedAt }) {
      // In 1.4 the event exists, but is sent only if asterisk.conf enables it.
      if (!since('1.6')) return undefined
      const headers = [
        ['Uptime', Math.floor((now - startedAt) / 1000)],
        ['LastReload', Math.floor((now - reloadedAt) / 1000)],
        ['Status', 'Fully Booted'],
      ] as const
      return { name: 'FullyBooted', classes: ['system'], headers }
    },
    shutdown: {
      name: 'Shutdown',
      classes: ['system'],
      headers: [
        ['Shutdown', 'Cleanly'],
        ['Restart', 'False'],
      ],
    },
  }
}

function classesOf(branch: string, since: ReleaseFacts['since']): readonly string[] {
  const last = lastClasses.find(([each]) => each === branch)?.[1]
  if (last !== undefined) return classNames.slice(0, classNames.indexOf(last) + 1)
  return since('12') ? classNames : classNames.filter((each) => each !== 'security')
}

function eventsOf(facts: ReleaseFacts): Personality['events'] {
  const { since } = facts
  if (!since('12')) return eventsBefore12(facts)
  return (pbxEvent, variables) => {
    const isMark = pbxEvent.type === 'call-id-changed' || pbxEvent.type === 'test-marked'
    if (!isMark) return events22(pbxEvent, variables)
    if (!since('16')) return []
    return pbxEvent.type === 'test-marked' ? markEvents(pbxEvent, since) : [callIdEvent(pbxEvent, since)]
  }
}

function answersOf({ since }: ReleaseFacts): Answers {
  if (!since('1.6')) return answers14
  if (!since('12')) return answersBefore12(since)
  return since('14') ? answers22 : { ...answers22, command: answers14.command }
}

const texts: Personality['texts'] = {
  unknownAction: (action) => `Invalid/unknown command: ${action}. Use Action: ListCommands to show available commands.`,
  describeAction: (summary, privileges) => `${summary}  (Priv: ${privileges})`,
  loginFirst: 'Permission denied',
  loggedInAlready: 'Already authenticated',
  goodbyeBeforeLogin: ['Goodbye', 'Thanks for all the fish.'],
}

const texts14: Personality['texts'] = {
  unknownAction: () => 'Invalid/unknown command',
  describeAction: (summary, privileges) => `${summary.replace(/\.$/, '')} (Priv: ${privileges})`,
  loginFirst: 'Authentication Required',
  loggedInAlready: 'Already logged in',
  goodbyeBeforeLogin: ['Success', 'See ya'],
}
