import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const source = join(import.meta.dirname, '../..')

/** The command, from its source. */
export const command = [
  process.execPath,
  '--conditions=@openami/source',
  '--import',
  'tsx',
  join(source, 'src/node/cli.ts'),
]

export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command until it ends by itself. */
export async function runCommand(...args: string[]): Promise<CommandResult> {
  const [program = '', ...before] = command
  const child = spawn(program, [...before, ...args])
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}
