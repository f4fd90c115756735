import type { Target } from './target.ts'

/** What applications of several kinds use, for the rights that they need. */
export interface Application {
  readonly name: string
  readonly actions: readonly string[]
  /** Events before 12, and since: names changed. */
  readonly events: readonly [before: readonly string[], since: readonly string[]]
  /** Those of them that a call through the queue does not cause: those of 1.4's queues, for instance. */
  readonly quiet?: Readonly<Partial<Record<Target['name'], readonly string[]>>>
}

const always = (...events: string[]): Application['events'] => [events, events]

/** What the application listens for on a branch. */
export function eventsOf({ events }: Application, branch: Target['branch']): readonly string[] {
  return ['1.4', '1.8', '11'].includes(branch) ? events[0] : events[1]
}

export const applications: readonly Application[] = [
  {
    name: 'click-to-call',
    actions: ['Originate', 'Hangup'],
    events: always('OriginateResponse', 'Hangup'),
  },
  {
    name: 'wallboard',
    actions: ['QueueStatus'],
    events: [
      ['Join', 'Leave'],
      ['QueueCallerJoin', 'QueueCallerLeave'],
    ],
    // The simulator's queue of 1.4 sends no events yet.
    quiet: { 'simulator-1.4': ['Join', 'Leave'] },
  },
  {
    name: 'dialler',
    actions: ['Originate', 'Redirect', 'Setvar', 'Getvar', 'Status', 'Hangup', 'QueuePause'],
    events: always('OriginateResponse', 'Newstate', 'Newexten'),
  },
  {
    name: 'cdr-collector',
    actions: [],
    events: always('Cdr'),
    // The simulator keeps no records.
    quiet: { 'simulator-22': ['Cdr'], 'simulator-16': ['Cdr'], 'simulator-1.4': ['Cdr'] },
  },
]
