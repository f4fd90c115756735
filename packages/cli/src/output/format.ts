import type { Command } from 'commander'
import { UsageError } from '../errors.ts'

export type Format = 'text' | 'json' | 'csv'

export interface FormatOptions {
  readonly json?: boolean
  readonly csv?: boolean
}

export function addFormatOptions(command: Command, withCsv = true): Command {
  command.option('--json', 'one line of JSON for each row; the default on a pipe')
  return withCsv ? command.option('--csv', 'comma-separated values with a line of names') : command
}

/** People read a terminal, programs a pipe. */
export function formatOf({ json, csv }: FormatOptions): Format {
  if (json && csv) throw new UsageError('--json and --csv exclude each other')
  return csv ? 'csv' : json || !process.stdout.isTTY ? 'json' : 'text'
}
