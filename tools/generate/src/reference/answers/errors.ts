import {
  actionLink,
  allBranches,
  availabilityText,
  type Block,
  branchesOf,
  capital,
  code,
  type ErrorText,
  joined,
  type Model,
  marked,
  type Page,
  type Row,
  slug,
  spellingsOf,
  text,
} from '@openami/generator/internal'

const SECTIONS: ReadonlyArray<[section: ErrorText['section'], title: string]> = [
  ['session', 'The session and its user'],
  ['parameters', 'Parameters of any action'],
  ['calls', 'Calls and channels'],
  ['queues', 'Queues and conferences'],
  ['sip', 'PJSIP and SIP'],
  ['server', 'The server, its files and modules'],
]

/** What the server says in Message of `Response: Error`, what it means and what to do. */
export function errorsPage(model: Model): Page {
  return {
    path: 'errors',
    kind: 'answer',
    title: 'Error texts',
    summary: 'What Asterisk says in Message of a Response: Error, what each text means, and what to do.',
    source: 'spec/errors.yaml',
    badges: [],
    facts: [
      { label: 'In the client', text: '`ActionFailedError`; its `message` has the text, `response` the whole answer' },
      { label: 'Classes that a user lacks', text: 'The [permissions builder](page:permissions) writes them' },
      {
        label: 'Not in a list',
        text: 'The text comes from a module: look for it in the sources, or in the log at `verbose`',
      },
    ],
    blocks: [
      {
        kind: 'text',
        text: 'Errors have no numbers: the text is all there is, it differs between modules, and releases change it. A program should show it, and compare it only where it must. `…` is a name that was sent.',
      },
      ...SECTIONS.flatMap(([section, title]): Block[] => {
        const rows = model.errors.filter((error) => error.section === section).map((error) => row(error, model))
        if (rows.length === 0) return []
        return [
          { kind: 'heading', level: 2, id: section, text: title },
          { kind: 'table', head: ['Text', 'Meaning', 'What to do'], rows },
        ]
      }),
    ],
  }
}

function row(error: ErrorText, model: Model): Row {
  const actions = (error.actions ?? []).map((name) => actionLink(name, model))
  const { on } = marked(branchesOf(error, model), allBranches(model))
  const sources = error.sources.map(({ file, line, release }) => `${file}:${line}@${release}`)
  return {
    id: `error-${slug(error.text)}`,
    cells: [
      spellingsOf(error).map(code).join(' · '),
      joined([
        text(error.summary),
        on === undefined ? '' : `${capital(availabilityText(error))}.`,
        actions.length === 0 ? '' : `Answered to ${actions.join(', ')}.`,
      ]),
      `${withActionLinks(error.advice, model)} (${text(sources.join(', '))})`,
    ],
    ...(on && { on }),
  }
}

/** Advice names an action as code: it leads there. */
function withActionLinks(advice: string, model: Model): string {
  return text(advice).replace(/`([^`]+)`/g, (words, name: string) =>
    name in model.actions ? actionLink(name, model) : words,
  )
}
