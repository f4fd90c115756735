import { execFile } from 'node:child_process'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end; rejects only where it cannot be started. */
export function run(file: string, args: readonly string[], cwd: string): Promise<Outcome> {
  // What npm and the test runner set for their own children would change what a consumer sees.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(npm_|NODE_OPTIONS$|NODE_ENV$|VITEST)/i.test(key)),
  )
  return new Promise((resolve, reject) => {
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' && file === 'npm' }
    execFile(file, [...args], options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error)
      else resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

/** Resolves to the standard output; an exit code other than 0 is an error with all that was written. */
export async function mustRun(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(file, args, cwd)
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`)
  return stdout
}
