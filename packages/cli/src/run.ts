import { exitCodes, explainError } from './errors.ts'
import { interrupt } from './interrupt.ts'
import { runSubcommand } from './program.ts'
import type { Subcommand } from './subcommands.ts'

/** Runs a subcommand: reacts to Ctrl-C, and says what went wrong in one sentence and by the exit code. */
export async function run(args: readonly string[], subcommands: readonly Subcommand[]): Promise<void> {
  const listening = interrupt.listen()
  // The reader of a pipe is gone: no one will read the rest.
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0)
    process.stderr.write(
      `openami: standard output cannot be written${code === 'ENOSPC' ? ': the disk is full' : ` (${code})`}\n`,
    )
    process.exit(exitCodes.refused)
  })
  try {
    await runSubcommand(args, subcommands)
  } catch (error) {
    const { exitCode, message } = explainError(error)
    if (message !== '' && !interrupt.signal.aborted) process.stderr.write(`openami: ${message}\n`)
    process.exitCode = exitCode
  }
  if (interrupt.signal.aborted) process.exitCode = exitCodes.interrupted
  listening.stop()
}
