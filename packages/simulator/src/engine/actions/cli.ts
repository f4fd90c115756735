import { runCommand } from '../cli/commands.ts'
import type { Handler } from '../request.ts'

export const cliActions: Readonly<Record<string, Handler>> = {
  /** R22, R33. */
  Command(request) {
    const command = request.get('Command')
    if (command === '') return request.error('No command provided')
    const words = command
      .trim()
      .split(/\s+/)
      .map((word) => word.toLowerCase())
    if (blocked.some((first) => first.every((word, index) => words[index] === word))) {
      return request.error('Command blacklisted')
    }
    const { lines, success } = runCommand(request.engine, command)
    request.personality.answers.command(request, lines, success)
  },
}

const blocked = [
  ['module', 'load'],
  ['module', 'unload'],
  ['restart', 'gracefully'],
]
