import { ClassTable } from '../config/classes.ts'
import { answers14 } from './1.4-answers.ts'
import { events14 } from './1.4-events.ts'
import type { Personality } from './personality.ts'

export const asterisk14: Personality = {
  name: '1.4',
  release: '1.4.44',
  ami: '1.0',
  version: '1.4.44',
  // The classes from `dtmf` on came later.
  classes: new ClassTable(8),
  framesLists: false,
  refusesOverlong: false,
  hasFilters: false,
  hasSecurityEvents: false,
  needsEveryClass: true,
  // These two are not in the table of actions there: the server answers them before it looks.
  modules: ['app_meetme', 'chan_dahdi'],
  unlistedActions: ['Login', 'Challenge'],
  texts: {
    unknownAction: () => 'Invalid/unknown command',
    describeAction: (summary, privileges) => `${summary.replace(/\.$/, '')} (Priv: ${privileges})`,
    loginFirst: 'Authentication Required',
    loggedInAlready: 'Already logged in',
    goodbyeBeforeLogin: ['Success', 'See ya'],
  },
  answers: answers14,
  events: events14,
  // The event exists, but is sent only if asterisk.conf enables it.
  fullyBooted: () => undefined,
  shutdown: {
    name: 'Shutdown',
    classes: ['system'],
    headers: [
      ['Shutdown', 'Cleanly'],
      ['Restart', 'False'],
    ],
  },
}
