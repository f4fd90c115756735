import { privilegesAt } from '@openami/bindings/release'
import {
  type Action,
  allBranches,
  availabilityBadges,
  availabilityText,
  branchesOf,
  type Event,
  link,
  type Model,
  marked,
  type Page,
  type PrivilegeClass,
  sorted,
  text,
} from '@openami/generator/internal'
import { section } from './tables.ts'

const BOTH_NEEDED =
  'An action asks for any one of its classes, an event for all of them. `read` in manager.conf is what a user receives, `write` what it may do.'

/** What each class lets one do and see. */
export function privilegePages(model: Model): Page[] {
  const overview: Page = {
    path: 'privileges',
    kind: 'overview',
    title: 'Read and write classes',
    summary:
      'The classes of manager.conf, also called privileges: what each lets a user receive by read, and do by write.',
    source: 'spec/privileges.yaml',
    badges: [],
    facts: [],
    blocks: [
      { kind: 'text', text: BOTH_NEEDED },
      {
        kind: 'table',
        head: ['Class', 'Meaning', 'read', 'write', 'When'],
        rows: model.privileges.map((one) => ({
          ...marked(branchesOf(one, model), allBranches(model)),
          cells: [
            link(one.name, `privileges/${one.name}`),
            text(one.summary),
            text(one.read ?? ''),
            text(one.write ?? ''),
            availabilityText(one),
          ],
        })),
      },
    ],
  }
  return [overview, ...model.privileges.map((one) => privilegePage(one, model))]
}

function privilegePage(one: PrivilegeClass, model: Model): Page {
  const asks = (message: Action | Event): boolean =>
    message.privileges.some(({ privileges }) => privileges.includes(one.name))
  const newest = model.releases.at(-1)?.branch ?? ''
  const still = (message: Action | Event): boolean =>
    branchesOf(message, model).some((branch) => privilegesAt(message.privileges, branch).includes(one.name)) ||
    privilegesAt(message.privileges, newest).includes(one.name)
  const actions = sorted(model.actions).filter((action) => asks(action) && still(action))
  const alone = actions.filter((action) => action.privileges.at(-1)?.privileges.length === 1)
  const events = sorted(model.events).filter((event) => asks(event) && still(event))
  return {
    path: `privileges/${one.name}`,
    kind: 'privilege',
    title: one.name,
    summary: text(one.summary),
    source: 'spec/privileges.yaml',
    ...marked(branchesOf(one, model), allBranches(model)),
    badges: availabilityBadges(one),
    facts: [
      { label: `read = ${one.name}`, text: text(one.read ?? 'Lets one receive nothing.') },
      { label: `write = ${one.name}`, text: text(one.write ?? 'Lets one do nothing.') },
    ],
    blocks: [
      { kind: 'text', text: BOTH_NEEDED },
      ...section('only', `Actions that need write = ${one.name}`, alone, model),
      ...section(
        'any',
        `Actions that need write = ${one.name} or another class`,
        actions.filter((action) => !alone.includes(action)),
        model,
      ),
      ...section('events', `Events that need read = ${one.name}`, events, model),
    ],
  }
}
