import { overview } from './overview.ts'
import { subcommands } from './subcommands.ts'

/**
 * The command `openami`: runs it with the arguments of the process, and what becomes of it is the exit code. Nothing but
 * this is loaded for the list of subcommands.
 */
async function main(args: readonly string[]): Promise<void> {
  const [name = '--help'] = args
  if (name === '--help' || name === '-h' || (name === 'help' && args.length === 1)) {
    process.stdout.write(overview(subcommands))
    return
  }
  const { run } = await import('./run.ts')
  await run(args, subcommands)
}

void main(process.argv.slice(2))
