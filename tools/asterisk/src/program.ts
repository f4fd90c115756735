import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AsteriskUnavailable } from './errors.ts'

/** The unpacked loader and libraries, so that nothing of this machine's own C library is used. */
function commandLine(root: string): [loader: string, ...args: string[]] {
  const libraries = join(root, 'usr/lib/x86_64-linux-gnu')
  const loader = existsSync(libraries)
    ? readdirSync(libraries).find((name) => /^ld-(2\.\d+|linux-x86-64)\.so(\.2)?$/.test(name))
    : undefined
  if (loader === undefined) throw new AsteriskUnavailable(`No loader below ${libraries}.`)
  // Debian 11 has libasteriskpj outside the multi-arch folder.
  const path = [libraries, join(root, 'usr/lib')].join(':')
  return [join(libraries, loader), '--library-path', path, join(root, 'usr/sbin/asterisk')]
}

/**
 * Ends Asterisk when its input closes, so that no Asterisk remains even if this process was killed outright,
 * and takes the run's folder away afterwards.
 */
const supervisor = `
folder=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & asterisk=$!
( cat <&3 >/dev/null
  "$@" -rx 'core stop now' </dev/null >/dev/null 2>&1 &
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do kill -0 $asterisk 2>/dev/null || exit 0; sleep 0.2; done
  kill -9 $asterisk 2>/dev/null ) & watch=$!
exec 3<&-
wait $asterisk; code=$?
kill $watch 2>/dev/null
rm -rf "$folder"
exit $code
`

export interface Program {
  readonly process: ChildProcess
  /** What it printed so far. */
  output(): string
  /** Resolves when it has ended and its folder is gone. */
  stop(): Promise<void>
  /** Ends Asterisk itself without a chance to say anything, as a crash does. Resolves as `stop` does. */
  kill(): Promise<void>
}

/** Starts Asterisk in the foreground of a process group of its own: a Ctrl-C in the terminal does not reach it. */
export function runAsterisk(root: string, folder: string): Program {
  const [loader, ...args] = commandLine(root)
  const configured = [...args, '-f', '-C', join(folder, 'etc/asterisk.conf')]
  const child = spawn('sh', ['-c', supervisor, 'asterisk', folder, loader, ...configured], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-16_384)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    process: child,
    output: () => output,
    stop() {
      child.stdin.end()
      return ended
    },
    kill() {
      process.kill(Number(readFileSync(join(folder, 'run/asterisk.pid'), 'utf8')), 'SIGKILL')
      return ended
    },
  }
}
