import {
  type Action,
  allBranches,
  availabilityText,
  type Block,
  branchesOf,
  type Event,
  type Model,
  marked,
  messageLink,
  type Page,
  type Row,
  sorted,
} from '@openami/generator/internal'

/** Every message against every branch: which has it. */
export function matrixPage(model: Model): Page {
  const branches = allBranches(model)
  const changed = (message: Action | Event): boolean => branchesOf(message, model).length < branches.length
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  const came = [...actions, ...events].filter(changed).length
  return {
    path: 'release-matrix',
    kind: 'answer',
    title: 'Releases at a glance',
    summary: `Which branch of Asterisk has which action and event: ${came} that came or went, ${actions.length + events.length - came} that all have.`,
    source: 'spec/releases.yaml',
    badges: [],
    facts: [],
    blocks: [
      {
        kind: 'text',
        text: 'A filled square is a branch that has the message, at least in its last release. What changed within a message: [releases](page:releases); what a program must change: [upgrading](/upgrade/).',
      },
      ...part('actions', 'Actions', actions.filter(changed), model),
      ...part('events', 'Events', events.filter(changed), model),
    ],
  }
}

function part(id: string, title: string, messages: ReadonlyArray<Action | Event>, model: Model): Block[] {
  const branches = allBranches(model)
  const rows = messages.map((message): Row => {
    const has = branchesOf(message, model)
    return {
      ...marked(has, branches),
      cells: [messageLink(message), availabilityText(message)],
      marks: branches.map((branch) => has.includes(branch)),
    }
  })
  return [
    { kind: 'heading', level: 2, id, text: title },
    { kind: 'table', head: ['Message', 'When'], rows, marks: [...branches] },
  ]
}
