import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Job, Report, Round } from './job.ts'

export interface Measured {
  readonly rounds: readonly Round[]
  /** Bytes; undefined where the process did not come to its end. */
  readonly peakRss: number | undefined
  /** What went wrong; undefined where all went well. */
  readonly failure: string | undefined
}

export interface Server {
  readonly port: number
  stop(): void
}

/** Milliseconds without any progress after which a client counts as hung. */
const patience = 10_000
/** Milliseconds that one process may take; what it has done by then is what is shown. */
const limit = 40_000

function script(name: string): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return fileURLToPath(new URL(`../${name}.${extension}`, import.meta.url))
}

/** `path`: file with the stream. */
export function startServer(path: string | undefined): Promise<Server> {
  return new Promise((resolve, reject) => {
    const child = fork(script('server/server'), path === undefined ? [] : [path])
    child.once('message', (message: { port: number }) => resolve({ port: message.port, stop: () => child.kill() }))
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
}

/** One client in a process of its own; `node`: further options of Node, such as `--cpu-prof`. */
export function measure(job: Job, node: readonly string[] = []): Promise<Measured> {
  return new Promise((resolve) => {
    const rounds: Round[] = []
    let progress = { count: -1, seconds: 0, cpuSeconds: 0 }
    let printed = ''
    let peakRss: number | undefined
    const child = fork(script('measure/client'), [JSON.stringify(job)], {
      execArgv: [...process.execArgv, ...node],
      silent: true,
    })
    const done = (failure: string | undefined): void => {
      clearTimeout(silence)
      clearTimeout(end)
      child.removeAllListeners()
      if (failure !== undefined) child.kill('SIGKILL')
      resolve({ rounds, peakRss, failure })
    }
    const where = (): string =>
      progress.count < 0 ? 'before it had logged in' : `at ${progress.count} of round ${rounds.length + 1}`
    const hung = (): void =>
      done(`hung ${where()}${printed === '' ? '' : `; it printed: ${printed.trim().slice(0, 80)}`}`)
    let silence = setTimeout(hung, patience)
    const end = setTimeout(() => {
      // Too slow for a whole round: its rate is known all the same.
      if (rounds.length === 0 && progress.count > 0) rounds.push({ ...progress, read: 0, cut: true })
      done(`stopped after ${limit / 1000} s ${where()}`)
    }, limit)
    collect(child, (text) => {
      printed = (printed + text).slice(0, 200)
    })
    child.on('message', (report: Report) => {
      // A repeated count is not progress.
      if (report.type === 'progress' && report.count === progress.count) return
      clearTimeout(silence)
      silence = setTimeout(hung, patience)
      if (report.type === 'progress') progress = report
      else if (report.type === 'round') rounds.push(report.round)
      else if (report.type === 'failed') done(`failed: ${report.reason}`)
      else peakRss = report.peakRss
    })
    // Later than its last report: a profile is written in between.
    child.once('exit', (code, signal) => done(peakRss === undefined ? `ended with ${code ?? signal}` : undefined))
  })
}

function collect(child: ChildProcess, onText: (text: string) => void): void {
  child.stdout?.on('data', (chunk: Buffer) => onText(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => onText(chunk.toString()))
}
