import { exitCodes, explainError } from './errors.ts'
import { interrupt } from './interrupt.ts'
import { run } from './program.ts'

/** Runs the command `openami` with these arguments; what becomes of it is the exit code of the process. */
export async function main(args: readonly string[]): Promise<void> {
  const listening = interrupt.listen()
  // The reader of a pipe is gone: no one will read the rest.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
    process.exit(code === 'EPIPE' ? 0 : exitCodes.refused),
  )
  try {
    await run(args)
  } catch (error) {
    const { exitCode, message } = explainError(error)
    if (message !== '' && !interrupt.signal.aborted) process.stderr.write(`openami: ${message}\n`)
    process.exitCode = exitCode
  }
  if (interrupt.signal.aborted) process.exitCode = exitCodes.interrupted
  listening.stop()
}
