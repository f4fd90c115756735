#!/usr/bin/env node
import { privilegesCommand } from './privileges.ts'

const commands: Readonly<Record<string, (args: readonly string[]) => string>> = { privileges: privilegesCommand }

const usage = `openami COMMAND

  privileges   the manager.conf section that an application needs; see --help
`

const [name = '--help', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
try {
  if (command !== undefined) process.stdout.write(command(args))
  else if (name === '--help' || name === '-h') process.stdout.write(usage)
  else throw new Error(`unknown command ${JSON.stringify(name)}\n\n${usage}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
