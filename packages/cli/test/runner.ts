import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { folder } from './build.ts'

/** What a run of the command printed, and its exit code. */
export interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Run {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Standard input. */
  readonly input: string
  readonly cwd?: string | undefined
}

/** A process, and what the run in it has printed so far. */
interface Process {
  readonly child: ChildProcess
  out: string
  err: string
  ended: (result: Result) => void
}

/** Processes that wait for a run. */
const idle: Process[] = []
const end = /\0(\d+)\0$/

/**
 * Runs the built command to its end in a process that earlier runs used, and that ends with the tests: the start of a process
 * takes several times as long as most runs.
 */
export function runShared(run: Run): Promise<Result> {
  const one = idle.pop() ?? startProcess()
  // One that waits has nothing to lose: what hangs ends with its test.
  onTestFinished(() => {
    if (!idle.includes(one)) one.child.kill('SIGKILL')
  })
  Object.assign(one, { out: '', err: '' })
  return new Promise((resolve) => {
    one.ended = resolve
    one.child.send(run)
  })
}

function startProcess(): Process {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'runner-process.mjs'), `${folder}/main.cjs`], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const started: Process = { child, out: '', err: '', ended: () => {} }
  for (const name of ['out', 'err'] as const)
    child[`std${name}`]?.setEncoding('utf8').on('data', (text: string) => {
      started[name] += text
      const { out, err } = started
      const code = end.exec(err)?.[1]
      if (code === undefined || !end.test(out)) return
      idle.push(started)
      started.ended({ code: Number(code), out: out.replace(end, ''), err: err.replace(end, '') })
    })
  // By process.exit, or by an error that was not caught.
  child.once('close', (code) => started.ended({ code, out: started.out, err: started.err }))
  return started
}
