import { didYouMean } from '@openami/bindings/suggest'
import { UsageError } from './errors.ts'
import { subcommands } from './subcommands.ts'

const footer = `
Server: AMI_URL=ami://user@host, --url, or --server NAME of the configuration file; "openami send --help" says more.
On a pipe, what has rows is one line of JSON for each.
Exit codes: 0 done; 1 refused, or not in order; 2 wrong usage; 3 no connection or login; 4 sent, outcome unknown;
130 interrupted.
`

/** Finds the subcommand, loads it and runs it. */
export async function run(args: readonly string[]): Promise<void> {
  const [name = '--help', ...rest] = args
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    process.stdout.write(overview())
    return
  }
  if (name === '--version' || name === '-V') {
    const { version } = await import('./version.ts')
    process.stdout.write(`${version}\n`)
    return
  }
  if (name === '__complete') {
    const { candidates } = await import('./completion/candidates.ts')
    const found = await candidates(rest)
    process.stdout.write(found.map(({ text, summary = '' }) => `${text}\t${summary}\n`).join(''))
    return
  }
  if (name === 'help') return run([...rest, '--help'])
  const subcommand = subcommands.find((one) => one.name === name)
  if (subcommand === undefined) {
    const hint = didYouMean(name, [...subcommands.map((one) => one.name), '--help', '--version'])
    throw new UsageError(`there is no command ${JSON.stringify(name)}${hint || '; openami --help lists them'}`)
  }
  const { Command } = await import('commander')
  const command = new Command(`openami ${name}`)
  // Errors are thrown, and shown by `main`; help is written as usual.
  command.exitOverride().configureOutput({ writeErr: () => {}, outputError: () => {} })
  command.description(subcommand.summary)
  const { define } = await subcommand.load()
  define(command)
  try {
    await command.parseAsync([...rest], { from: 'user' })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'commander.helpDisplayed') throw error
  }
}

function overview(): string {
  const width = Math.max(...subcommands.map(({ name }) => name.length)) + 2
  const lines = subcommands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`)
  return `openami COMMAND [options]: the Asterisk Manager Interface from a terminal\n\n${lines.join('\n')}\n\n  COMMAND --help  options and examples of a command\n${footer}`
}
