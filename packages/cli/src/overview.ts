import type { Subcommand } from './subcommands.ts'

const footer = `
Server: AMI_URL=ami://user@host, --url, or --server NAME of the configuration file; "openami send --help" says more.
On a pipe, what has rows is one line of JSON for each.
Exit codes: 0 done; 1 refused, or not in order; 2 wrong usage; 3 no connection or login; 4 sent, outcome unknown;
130 interrupted.
`

/** What `openami --help` prints. */
export function overview(subcommands: readonly Subcommand[]): string {
  const width = Math.max(...subcommands.map(({ name }) => name.length)) + 2
  const lines = subcommands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`)
  return `openami COMMAND [options]: the Asterisk Manager Interface from a terminal\n\n${lines.join('\n')}\n\n  COMMAND --help  options and examples of a command\n${footer}`
}
