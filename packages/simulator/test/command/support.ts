import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { buildProgram } from '../../../../vitest.program.ts'

/** The command, made from its source. */
export const command = [process.execPath, await buildProgram(join(import.meta.dirname, '../../src/node/cli.ts'))]

export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command until it ends by itself. */
export function runCommand(...args: string[]): Promise<CommandResult> {
  return runCommandIn(process.cwd(), ...args)
}

/** The same, in another folder. */
export async function runCommandIn(cwd: string, ...args: string[]): Promise<CommandResult> {
  const [program = '', ...before] = command
  const child = spawn(program, [...before, ...args], { cwd })
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
