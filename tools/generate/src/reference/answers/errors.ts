import {
  type Action,
  type Block,
  code,
  joined,
  type Model,
  messageLink,
  type Page,
  slug,
  sorted,
  text,
} from '@openami/generator/internal'
import {
  CALL_ERRORS,
  type ErrorText,
  PJSIP_ERRORS,
  QUEUE_ERRORS,
  SERVER_ERRORS,
  SESSION_ERRORS,
} from './error-texts.ts'

const GROUPS: Array<[id: string, title: string, errors: ErrorText[]]> = [
  ['session', 'The session and its user', SESSION_ERRORS],
  ['calls', 'Calls and channels', CALL_ERRORS],
  ['queues', 'Queues and conferences', QUEUE_ERRORS],
  ['sip', 'PJSIP and SIP', PJSIP_ERRORS],
  ['server', 'The server, its files and modules', SERVER_ERRORS],
]

/** What the server says in Message of `Response: Error`, what it means and what to do. */
export function errorsPage(model: Model): Page {
  const answered = answeredBy(model)
  return {
    path: 'errors',
    kind: 'answer',
    title: 'Error texts',
    summary: 'What Asterisk says in Message of a Response: Error, what each text means, and what to do.',
    source: 'spec/actions',
    badges: [],
    facts: [
      { label: 'In the client', text: '`ActionFailedError`; its `message` has the text, `response` the whole answer' },
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
      ...GROUPS.flatMap(([id, title, errors]): Block[] => [
        { kind: 'heading', level: 2, id, text: title },
        {
          kind: 'table',
          head: ['Text', 'Meaning', 'What to do'],
          rows: errors.map((error) => row(error, answered)),
        },
      ]),
    ],
  }
}

function row(error: ErrorText, answered: ReadonlyMap<string, Set<Action>>): { id: string; cells: string[] } {
  const texts = [error.text, ...(error.also ?? [])]
  const from = new Set(
    texts.flatMap((one) => [...answered].flatMap(([said, actions]) => (matches(one, said) ? [...actions] : []))),
  )
  return {
    id: `error-${slug(error.text)}`,
    cells: [
      texts.map(code).join(' · '),
      joined([text(error.means), from.size === 0 ? '' : `Seen from ${[...from].map(messageLink).join(', ')}.`]),
      `${text(error.todo)} (${text(error.source)})`,
    ],
  }
}

/** `Channel does not exist: …` is what `Channel does not exist: nosuch` is. */
export function matches(pattern: string, said: string): boolean {
  const [before = '', after] = pattern.split('…')
  return after === undefined ? said === pattern : said.startsWith(before) && said.endsWith(after) && said !== pattern
}

/** Error texts of the examples, each with the actions that were answered so. */
export function answeredBy(model: Model): Map<string, Set<Action>> {
  const found = new Map<string, Set<Action>>()
  for (const action of sorted(model.actions)) {
    for (const { receive = '' } of action.examples) {
      const said = /^Response: Error\n(?:(?!\n\n)[\s\S])*?^Message: (.*)$/m.exec(receive)?.[1]
      if (said !== undefined) found.set(said, (found.get(said) ?? new Set()).add(action))
    }
  }
  return found
}
