import { didYouMean } from '@openami/bindings/suggest'
import { UsageError } from './errors.ts'
import type { Subcommand } from './subcommands.ts'

/** Finds the subcommand, loads it and runs it. */
export async function runSubcommand(args: readonly string[], subcommands: readonly Subcommand[]): Promise<void> {
  const [name = '', ...rest] = args
  if (name === '--version' || name === '-V') {
    const { version } = await import('./version.ts')
    process.stdout.write(`${version}\n`)
    return
  }
  if (name === '__complete') {
    const { candidates } = await import('./completion/candidates.ts')
    const found = await candidates(rest, subcommands)
    process.stdout.write(found.map(({ text, summary = '' }) => `${text}\t${summary}\n`).join(''))
    return
  }
  if (name === 'help') return runSubcommand([...rest, '--help'], subcommands)
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
    const { code, message } = error as { code?: unknown; message: string }
    if (code === 'commander.helpDisplayed') return
    if (typeof code === 'string' && code.startsWith('commander.') && !message.includes('Did you mean'))
      (error as Error).message = `${message}; openami ${name} --help shows what it takes`
    throw error
  }
}
