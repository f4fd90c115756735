import {
  type Action,
  type Event,
  Imports,
  keyText,
  literal,
  type Model,
  preamble,
  sorted,
} from '@openami/generator/internal'
import type { Outputs } from '../outputs.ts'
import { actionLine, eventLine, headersText } from './encode.ts'
import { sensitiveRows } from './sensitive.ts'
import { Traits } from './traits.ts'

const DESCRIPTOR = '../../runtime/descriptor.ts'

/**
 * Descriptor tables: one text a table, one line a message, read when a message is first asked for. A bundle of an
 * application carries these; as objects they would be five times as large, and built before anyone needs them.
 */
export function emitTables(model: Model, folder: string, outputs: Outputs): void {
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  const { common } = model.protocol
  const traits = new Traits()
  for (const { request, replies } of actions) {
    for (const field of [...request, ...replies.flatMap(({ headers = [] }) => headers)]) traits.add(field)
  }
  for (const { headers } of events) for (const field of headers) traits.add(field)
  for (const field of [...common.event, ...common.response]) traits.add(field)
  const put = (file: string, source: string, code: string): void => {
    outputs.set(`${folder}/${file}.ts`, preamble(source) + code)
  }
  const lines = (name: string, rows: readonly string[]): string =>
    `/** Format: runtime/tables/decode.ts. */\nexport const ${name}: string = \`\n${rows.map((row) => `${templateText(row)}\n`).join('')}\`\n`

  put(
    'actions',
    'spec/actions',
    lines(
      'actions',
      actions.map((action) => actionLine(action, traits)),
    ),
  )
  put(
    'summaries',
    'spec/actions',
    lines(
      'summaries',
      actions.map(({ name, summary }) => `${name}|${summary.replace(/\s*[\r\n]\s*/g, ' ')}`),
    ),
  )
  put(
    'events',
    'spec/events',
    lines(
      'events',
      events.map((event) => eventLine(event, traits)),
    ),
  )
  put(
    'common',
    'spec/protocol.yaml',
    lines('common', [
      `event|${common.event.map((header) => headersText([header], header, traits)).join(',')}`,
      `response|${common.response.map((header) => headersText([header], header, traits)).join(',')}`,
    ]),
  )
  put('sensitive', 'spec', lines('sensitive', sensitiveRows(model)))
  put('traits', 'spec', `import type { HeaderTraits, TypeDescriptor } from '${DESCRIPTOR}'\n\n${traits}`)
  put('releases', 'spec/releases.yaml', releaseTable(model))
  put('renames', 'spec', `${renames('actions', actions)}\n${renames('events', events)}`)
}

function releaseTable(model: Model): string {
  const imports = new Imports()
  const rowsOf = model.releases.map((release) => `  ${literal(release)},\n`).join('')
  const type = imports.type(DESCRIPTOR, 'ReleaseDescriptor')
  return `${imports}\nexport const releases: readonly ${type}[] = [\n${rowsOf}]\n`
}

function renames(name: string, messages: readonly (Action | Event)[]): string {
  const rowsOf = messages.flatMap(({ name: old, replacedBy }) =>
    replacedBy === undefined ? [] : [`  ${keyText(old)}: ${literal(replacedBy.to)},\n`],
  )
  return `export const ${name}: Readonly<Record<string, string>> = {\n${rowsOf.join('')}}\n`
}

/** Text escaped for a template literal. */
function templateText(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&')
}
