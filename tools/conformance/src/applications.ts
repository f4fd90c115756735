import type { Target } from './target.ts'

/** What applications of several kinds use, for the rights that they need. */
export interface Application {
  readonly name: string
  readonly actions: readonly string[]
  /** Events by branch: names changed. */
  readonly events: Readonly<Record<Target['branch'], readonly string[]>>
  /** Those of them that a call through the queue does not cause: those of 1.4's queues, for instance. */
  readonly quiet?: Readonly<Partial<Record<Target['name'], readonly string[]>>>
}

const always = (...events: string[]): Application['events'] => ({ '1.4': events, '16': events, '22': events })
const now = ['QueueCallerJoin', 'QueueCallerLeave']

export const applications: readonly Application[] = [
  {
    name: 'click-to-call',
    actions: ['Originate', 'Hangup'],
    events: always('OriginateResponse', 'Hangup'),
  },
  {
    name: 'wallboard',
    actions: ['QueueStatus'],
    events: { '1.4': ['Join', 'Leave'], '16': now, '22': now },
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
    quiet: { 'simulator-22': ['Cdr'], 'simulator-1.4': ['Cdr'] },
  },
]
