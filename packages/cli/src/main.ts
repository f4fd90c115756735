import { overview } from './overview.ts'
import { subcommands } from './subcommands.ts'

/**
 * Runs the command `openami` with these arguments; what becomes of it is the exit code of the process. The list of commands is
 * printed without loading anything else.
 */
export async function main(args: readonly string[]): Promise<void> {
  const [name = '--help'] = args
  if (name === '--help' || name === '-h' || (name === 'help' && args.length === 1)) {
    process.stdout.write(overview(subcommands))
    return
  }
  const { run } = await import('./run.ts')
  await run(args, subcommands)
}
