import {
  type Action,
  availabilityText,
  type Block,
  branchesOf,
  type Event,
  type Field,
  headerLink,
  joined,
  link,
  type Model,
  messageLink,
  type Page,
  type Release,
  type Row,
  releasePath,
  sorted,
} from '@openami/generator/internal'
import { section } from './tables.ts'

/** What came, went and changed with each branch. */
export function releasePages(model: Model): Page[] {
  const overview: Page = {
    path: 'releases',
    kind: 'overview',
    title: 'Releases',
    summary: 'Branches of Asterisk and the AMI version that each states in its greeting.',
    source: 'spec/releases.yaml',
    badges: [],
    facts: [],
    blocks: [
      {
        kind: 'table',
        head: ['Branch', 'First release', 'Last release', 'AMI version', 'Actions', 'Events'],
        rows: model.releases.map(({ branch, first, last, ami, unreleased }) => ({
          id: `branch-${branch}`,
          cells: [
            link(branch, releasePath(branch)),
            unreleased ? 'not released yet' : first,
            unreleased ? '' : last,
            ami,
            String(Object.values(model.actions).filter((one) => branchesOf(one, model).includes(branch)).length),
            String(Object.values(model.events).filter((one) => branchesOf(one, model).includes(branch)).length),
          ],
        })),
      },
    ],
  }
  return [overview, ...model.releases.map((release, at) => releasePage(release, model.releases[at - 1], model))]
}

function releasePage(
  { branch, first, last, ami, unreleased }: Release,
  before: Release | undefined,
  model: Model,
): Page {
  const messages = [...sorted(model.actions), ...sorted(model.events)]
  const at = (one: { since: string[] }, place: string | undefined): boolean =>
    place !== undefined && branchesOf(one, model).includes(place)
  const came = messages.filter((one) => at(one, branch) && !at(one, before?.branch))
  const went = messages.filter((one) => !at(one, branch) && at(one, before?.branch))
  const kept = messages.filter((one) => at(one, branch) && at(one, before?.branch))
  const isAction = (message: Action | Event): boolean => 'method' in message
  const changed = kept.flatMap((message) => changes(message, branch, before?.branch ?? '', model))
  return {
    path: releasePath(branch),
    kind: 'release',
    title: branch,
    summary: `AMI ${ami}. ${came.length} messages came, ${went.length} went, ${changed.length} changed.`,
    source: 'spec/releases.yaml',
    badges: [
      { text: `AMI ${ami}`, tone: 'plain' },
      ...(unreleased ? [{ text: 'not released yet', tone: 'until' as const }] : []),
    ],
    facts: [
      ...(unreleased
        ? [{ label: 'First release', text: 'not yet: described as the development branch has it, and it may change' }]
        : [
            { label: 'First release', text: first },
            { label: 'Last release', text: last },
            { label: 'AMI version', text: `${ami}, as the greeting of ${last} states it` },
          ]),
      ...(before === undefined
        ? []
        : [{ label: 'Compared with', text: link(before.branch, releasePath(before.branch)) }]),
    ],
    blocks: [
      ...section('new-actions', 'Actions that came', came.filter(isAction), model),
      ...section(
        'new-events',
        'Events that came',
        came.filter((one) => !isAction(one)),
        model,
      ),
      ...section('gone', 'What went', went, model),
      ...(changed.length === 0
        ? []
        : ([
            { kind: 'heading', level: 2, id: 'changed', text: 'What changed' },
            { kind: 'table', head: ['Message', 'Came', 'Went'], rows: changed },
          ] satisfies Block[])),
    ],
  }
}

/** Headers that a message gained and lost with `branch`, in one row; none where it stayed as it was. */
function changes(message: Action | Event, branch: string, before: string, model: Model): Row[] {
  const fields: Field[] =
    'method' in message
      ? [...message.request, ...message.replies.flatMap((reply) => reply.headers ?? [])]
      : message.headers
  const isIn = (field: Field, place: string): boolean => branchesOf(field, model).includes(place)
  // Most messages stay as they were.
  if (fields.every((field) => isIn(field, branch) === isIn(field, before))) return []
  const there = (place: string): Map<string, Field> =>
    new Map(fields.filter((field) => isIn(field, place)).map((field) => [field.name, field]))
  const now = there(branch)
  const then = there(before)
  const came = [...now.values()].filter(({ name }) => !then.has(name))
  const went = [...then.values()].filter(({ name }) => !now.has(name))
  if (came.length + went.length === 0) return []
  const cell = (list: readonly Field[], minor: boolean): string =>
    list
      .map((field) =>
        joined([
          headerLink(field.name),
          minor && field.since.some((one) => one.startsWith(`${branch}.`)) ? `(${availabilityText(field)})` : '',
        ]),
      )
      .join(', ')
  return [{ cells: [messageLink(message), cell(came, true), cell(went, false)] }]
}
