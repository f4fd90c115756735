import { spawn } from 'node:child_process'
import { AsteriskUnavailable, codeOf } from './errors.ts'

export interface Finished {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a program to its end. @throws AsteriskUnavailable where there is no such program. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', (error) => {
      reject(codeOf(error) === 'ENOENT' ? new AsteriskUnavailable(`There is no program "${program}" here.`) : error)
    })
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}
