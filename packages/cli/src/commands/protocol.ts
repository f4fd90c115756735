import { atRelease } from '@openami/generator/internal'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { addFormatOptions, type FormatOptions, formatOf } from '../output/format.ts'
import { RowWriter } from '../output/rows.ts'
import { readModel } from '../reference/reference.ts'
import { checkRelease } from '../reference/releases.ts'

interface ProtocolOptions extends FormatOptions {
  readonly release?: string
  readonly actions?: boolean
  readonly events?: boolean
}

const examples = `
Examples:
  openami protocol --release 16 --actions
  openami protocol --release 22.1.0 --json | jq -r 'select(.kind == "event") | .name'`

export function define(command: Command): void {
  command
    .option('--release <release>', 'the server: 22, or exactly, 16.28.0')
    .option('--actions', 'only actions')
    .option('--events', 'only events')
    .addHelpText('after', examples)
    .action(protocol)
  addFormatOptions(command)
}

function protocol(options: ProtocolOptions): void {
  const { release, actions, events } = options
  if (release === undefined) throw new UsageError('--release is required, as in --release 22')
  const model = readModel()
  const edition = atRelease(model, checkRelease(model, release))
  const format = formatOf(options)
  const rows = new RowWriter(format)
  const both = !actions && !events
  // A table has no room for lists of headers.
  const headers = (list: readonly { readonly name: string }[]): object =>
    format === 'text' ? {} : { headers: list.map(({ name }) => name) }
  if (actions || both)
    for (const [name, { summary, privileges, request, reply }] of Object.entries(edition.actions))
      rows.add({
        kind: 'action',
        name,
        privileges: privileges.join('|'),
        answer: reply?.kind ?? '',
        ...headers(request),
        summary,
      })
  if (events || both)
    for (const [name, { summary, privileges, headers: own }] of Object.entries(edition.events))
      rows.add({ kind: 'event', name, privileges: privileges.join('&'), ...headers(own), summary })
  rows.end()
}
