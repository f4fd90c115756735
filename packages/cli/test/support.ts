import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Simulator, type SimulatorOptions, startSimulator } from '@openami/simulator'
import { onTestFinished } from 'vitest'
import { folder } from './build.ts'
import { type Result, runShared } from './runner.ts'

export interface Running {
  readonly child: ChildProcess
  /** What it has printed so far. */
  out(): string
  err(): string
  /** Resolves once it has printed this to standard output or error. */
  prints(text: string | RegExp): Promise<void>
  readonly result: Promise<Result>
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Standard input; none by default. */
  readonly input?: string
  readonly cwd?: string
}

export interface StartOptions extends RunOptions {
  /** Where the command is, if elsewhere. */
  readonly folder?: string
}

const home = mkdtempSync(join(tmpdir(), 'openami-home-'))
process.on('exit', () => rmSync(home, { recursive: true, force: true }))

/** A home of its own, without the environment of the one who runs the tests. */
const environment = (more: Readonly<Record<string, string>>) => ({ PATH: process.env.PATH, HOME: home, ...more })

/** Starts the built command in a process of its own. */
export function start(
  args: readonly string[],
  { env = {}, input = '', cwd, folder: place = folder }: StartOptions = {},
): Running {
  const child = spawn(process.execPath, [`${place}/main.cjs`, ...args], {
    env: environment(env),
    stdio: 'pipe',
    ...(cwd !== undefined && { cwd }),
  })
  let [out, err] = ['', '']
  const waiting = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    for (const check of waiting) check()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
    for (const check of waiting) check()
  })
  child.stdin.end(input)
  onTestFinished(() => void child.kill('SIGKILL'))
  const result = new Promise<Result>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
  return {
    child,
    out: () => out,
    err: () => err,
    result,
    prints: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          const printed = out + err
          if (typeof text === 'string' ? !printed.includes(text) : !text.test(printed)) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        void result.then(({ code }) => reject(new Error(`it ended with ${code} and printed\n${out}${err}`)))
        check()
      }),
  }
}

/** Runs the built command to its end; `start` is for what needs a process of its own: signals, pipes, the start itself. */
export function openami(args: readonly string[], { env = {}, input = '', cwd }: RunOptions = {}): Promise<Result> {
  return runShared({ args, env: environment(env), input, cwd })
}

/** A simulator until the end of the test, and the environment that names it. */
export async function simulator(
  options: SimulatorOptions = {},
): Promise<{ pbx: Simulator; env: Record<string, string> }> {
  const pbx = await startSimulator({ onUnhandled: 'ignore', ...options })
  onTestFinished(() => pbx.close())
  return { pbx, env: { AMI_URL: `ami://admin@127.0.0.1:${pbx.port}`, AMI_SECRET: 'secret' } }
}

/** A file until the end of the test. */
export function file(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'openami-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, name)
  writeFileSync(path, text, { mode: 0o600 })
  return path
}

/** Each line of a text as JSON; fails where one is not. */
export function jsonLines(text: string): Array<Record<string, unknown>> {
  if (text !== '' && !text.endsWith('\n')) throw new Error(`the last line is cut off: ${text}`)
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
