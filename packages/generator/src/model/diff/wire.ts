import { compareReleases } from '@openami/bindings/release'
import type { Edition } from '../at-release.ts'
import type { Change, Weight } from './change.ts'

/** A change of how bytes are framed or texts are spelt, which no header's availability says. */
interface WireChange {
  in: string
  /** The action that it is about; absent where it is about every session. */
  action?: string
  /** What it is about, where it is about every session. */
  about?: string
  weight: Exclude<Weight, 'new'>
  before: string
  after: string
}

/** Read in main/manager.c of the last release before and the first one after each. */
const WIRE: readonly WireChange[] = [
  // 1.4.44:1166 and 1463; 1.6.2.24:1190
  {
    in: '1.6.2',
    action: 'Ping',
    weight: 'must',
    before: 'Response: Pong',
    after: 'Response: Success, with Ping: Pong',
  },
  // 1.6.0.28:2673
  {
    in: '1.6.2',
    about: 'lists',
    weight: 'may',
    before: 'the name of the last event ends a list',
    after: 'EventList: start opens a list, EventList: Complete ends it',
  },
  // 1.6.2.24:2025
  {
    in: '1.6.2',
    action: 'Originate',
    weight: 'must',
    before: 'a bar separates variables within one Variable header',
    after: 'a comma separates them',
  },
  // 11.25.3 and 12.0.0, main/manager_channels.c
  {
    in: '12',
    about: 'names',
    weight: 'may',
    before: 'CallerIDName as it is',
    after: 'control characters, backslashes and double quotes of CallerIDName as C escapes',
  },
  // 13.38.3:5290 and 5330; 14.0.0:4980
  {
    in: '14',
    action: 'Command',
    weight: 'must',
    before: 'Response: Follows, bare lines of output, --END COMMAND--',
    after: 'Response: Success or Error, each line of output in a header Output',
  },
]

/** What changes on the wire between two releases, for the actions that the newer one has. */
export function wireChanges(from: Edition, to: Edition): Change[] {
  const [older, newer] = compareReleases(from.release, to.release) <= 0 ? [from, to] : [to, from]
  const back = older !== from
  return WIRE.filter(
    (one) =>
      compareReleases(one.in, newer.release) <= 0 &&
      compareReleases(one.in, older.release) > 0 &&
      (one.action === undefined || (from.actions[one.action] !== undefined && to.actions[one.action] !== undefined)),
  ).map(({ action, about = '', weight, before, after, in: since }) => ({
    weight,
    kind: 'wire',
    ...(action === undefined ? { on: 'wire', name: about } : { on: 'action', name: action }),
    before: back ? after : before,
    after: back ? before : after,
    ...(!back && { in: since }),
  }))
}
