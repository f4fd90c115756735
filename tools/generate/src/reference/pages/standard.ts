import { code, headerLink, type Model, type Page, text } from '@openami/generator/internal'
import { VERDICTS } from './header.ts'

/** The list of standard headers of the old manager.txt, each row with what is true of it. */
export function standardPage(model: Model): Page {
  const rows = Object.values(model.headers)
    .flatMap((header) =>
      header.meanings.flatMap((meaning) => (meaning.standard ?? []).map((row) => ({ header, meaning, row }))),
    )
    .sort((a, b) => a.row.row - b.row.row)
  const right = rows.filter(({ row }) => row.verdict === 'ok').length
  return {
    path: 'standard-headers',
    kind: 'overview',
    title: 'Standard headers',
    summary: `The headers that the manager.txt of Asterisk 1.4 called standard, in its order: ${right} of ${rows.length} rows hold, and the others say what is true instead.`,
    source: 'spec/headers',
    badges: [],
    facts: [],
    blocks: [
      {
        kind: 'table',
        head: ['Row', 'Header', 'True today?', 'Meaning'],
        rows: rows.map(({ header, meaning, row }) => ({
          id: `row-${row.row}`,
          cells: [
            String(row.row),
            headerLink(header.name),
            row.verdict === 'ok' ? 'yes' : `no: ${VERDICTS[row.verdict]}`,
            [text(meaning.summary), text(row.note ?? '')].filter(Boolean).join(' '),
          ],
        })),
      },
      { kind: 'heading', level: 2, id: 'commands', text: 'Commands that it listed' },
      {
        kind: 'table',
        head: ['Command', 'Action', 'Parameters that it gave', 'Note'],
        rows: model.protocol.document.commands.map(({ name, action }) => {
          const summary = model.protocol.document.summaries.find((one) => one.action === action)
          return {
            cells: [
              code(name),
              model.actions[action] === undefined ? code(action) : `[${code(action)}](page:actions/${action})`,
              (summary?.parameters ?? []).map(code).join(', '),
              text(summary?.note ?? ''),
            ],
          }
        }),
      },
    ],
  }
}
