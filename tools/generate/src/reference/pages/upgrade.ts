import {
  actionLink,
  type Block,
  type Change,
  changesByMessage,
  diffReleases,
  eventLink,
  link,
  type Model,
  type Page,
  releasePath,
  text,
  type Weight,
  wordLink,
} from '@openami/generator/internal'

const SECTIONS: Record<Weight, string> = { must: 'Must change', may: 'May be noticed', new: 'New' }

/** One page for each two branches, and one that leads to them. */
export function upgradePages(model: Model): Page[] {
  const branches = model.releases.map(({ branch }) => branch)
  const pages = branches.flatMap((from, at) => branches.slice(at + 1).map((to) => upgradePage(from, to, model)))
  return [overview(branches), ...pages]
}

export function upgradePath(from: string, to: string): string {
  return `upgrade/${from}-to-${to}`
}

function overview(branches: readonly string[]): Page {
  return {
    path: 'upgrade',
    kind: 'overview',
    title: 'Upgrading',
    summary: 'What an application must change between any two releases of Asterisk.',
    source: 'spec',
    badges: [],
    facts: [],
    blocks: [
      { kind: 'tool', tool: 'upgrade' },
      { kind: 'heading', level: 2, id: 'pairs', text: 'Each pair of releases' },
      ...branches.slice(0, -1).flatMap((from, at): Block[] => [
        { kind: 'heading', level: 2, id: `from-${from}`, text: `From ${from}` },
        {
          kind: 'text',
          text: `to ${branches
            .slice(at + 1)
            .map((to) => wordLink(to, upgradePath(from, to)))
            .join(' · ')}`,
        },
      ]),
    ],
  }
}

function exactly(branch: string, release: string, model: Model): string {
  const page = link(branch, releasePath(branch))
  const unreleased = model.releases.some((one) => one.branch === branch && one.unreleased)
  return unreleased ? `${page} as the development branch has it: not released yet` : `${release}, the newest of ${page}`
}

function upgradePage(from: string, to: string, model: Model): Page {
  const { changes, ...exact } = diffReleases(model, from, to)
  const rows = (weight: Weight): number => changesByMessage(changes.filter((one) => one.weight === weight)).length
  return {
    path: upgradePath(from, to),
    kind: 'upgrade',
    title: `${from} → ${to}`,
    summary: `What an application for Asterisk ${from} finds different in ${to}: ${rows('must')} messages that it must change something for where it uses them, ${rows('may')} where it may notice something, ${rows('new')} with something new.`,
    source: 'spec',
    badges: [],
    facts: [
      { label: 'From', text: exactly(from, exact.from, model) },
      { label: 'To', text: exactly(to, exact.to, model) },
    ],
    blocks: (['must', 'may', 'new'] as const).flatMap((weight) =>
      section(
        weight,
        changes.filter((change) => change.weight === weight),
        model,
      ),
    ),
  }
}

function section(weight: Weight, changes: readonly Change[], model: Model): Block[] {
  if (changes.length === 0) return []
  const rows = changesByMessage(changes).map(([label, sentences]) => {
    const [on = '', ...parts] = label.split(' ')
    const name = parts.join(' ')
    if (on === 'wire') return { cells: ['[the wire](/wire-rules/)', name, sentences.map(text).join('; ')] }
    const lookUp = on === 'action' ? actionLink : eventLink
    const successors = changes.filter(
      (one) => one.on === on && one.name === name && (one.kind === 'renamed' || one.kind === 'deprecated'),
    )
    const words = successors.reduce(
      (all, { after = '' }) => all.replace(after, lookUp(after, model)),
      sentences.map(text).join('; '),
    )
    return { cells: [lookUp(name, model), on, words] }
  })
  return [
    { kind: 'heading', level: 2, id: weight, text: `${SECTIONS[weight]} (${rows.length})` },
    { kind: 'table', head: ['Message', 'Kind', 'What changes'], rows },
  ]
}
