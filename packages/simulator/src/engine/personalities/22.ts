import { ClassTable } from '../config/classes.ts'
import { answers22 } from './22-answers.ts'
import { events22 } from './22-events.ts'
import type { Personality } from './personality.ts'

export const asterisk22: Personality = {
  name: '22',
  release: '22.10.1',
  ami: '11.0.0',
  version: '22.10.1',
  classes: new ClassTable(),
  framesLists: true,
  refusesOverlong: true,
  hasFilters: true,
  hasSecurityEvents: true,
  needsEveryClass: false,
  modules: [],
  unlistedActions: [],
  texts: {
    unknownAction: (action) =>
      `Invalid/unknown command: ${action}. Use Action: ListCommands to show available commands.`,
    describeAction: (summary, privileges) => `${summary}  (Priv: ${privileges})`,
    loginFirst: 'Permission denied',
    loggedInAlready: 'Already authenticated',
    goodbyeBeforeLogin: ['Goodbye', 'Thanks for all the fish.'],
  },
  answers: answers22,
  events: events22,
  fullyBooted(now, { startedAt, reloadedAt }) {
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
