import { execFileSync, fork, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/**
 * `node … src/live/top.ts [CHANNELS] [SECONDS] [CALLS]`: the share of a core that `openami top` takes in a terminal while a
 * server has that many channels, and so many calls of it end and begin each second.
 */
const [channels = '2000', seconds = '20', calls = '0'] = process.argv.slice(2)

const folder = mkdtempSync(join(tmpdir(), 'openami-top-'))
const command = join(folder, 'command')
execFileSync(process.execPath, [fileURLToPath(new URL('../../../../packages/cli/build.mjs', import.meta.url)), command])
const server = fork(new URL('connect-server.ts', import.meta.url), [channels, calls])
const { host, port, username, secret } = await new Promise<Connection>((resolve) => server.once('message', resolve))

// `script` gives it a terminal; the shell becomes the command, so that its number is that of the command.
const started = `stty cols 120 rows 40; echo $$ >'${folder}/pid'; exec '${process.execPath}' '${command}/main.cjs' top`
const terminal = spawn('script', ['-qfec', started, '/dev/null'], {
  env: { ...process.env, TERM: 'xterm', AMI_URL: `ami://${username}@${host}:${port}`, AMI_SECRET: secret },
  stdio: ['pipe', 'pipe', 'inherit'],
})
let [screen, bytes] = ['', 0]
terminal.stdout.setEncoding('latin1').on('data', (text: string) => {
  bytes += text.length
  screen = (screen + text).slice(-20_000)
})
// The beginning, with its lists, is `connect.ts`.
while (!screen.includes(`${channels} channels`)) {
  if (terminal.exitCode !== null) throw new Error(`the command has ended; it printed\n${screen}`)
  await after(100)
}
await after(2_000)

const pid = readFileSync(`${folder}/pid`, 'latin1').trim()
const before = { cpu: cpuOf(pid), wall: performance.now(), bytes }
await after(Number(seconds) * 1_000)
const cpu = cpuOf(pid) - before.cpu
const wall = performance.now() - before.wall
const drawn = screen.slice(screen.lastIndexOf('\x1b[H'))
console.log(drawn.slice(drawn.indexOf(`${host}:`)).split('\x1b')[0])
console.log(
  `openami top: ${((cpu / wall) * 100).toFixed(1)} % of a core over ${(wall / 1_000).toFixed(0)} s, ` +
    `${((bytes - before.bytes) / wall).toFixed(1)} kB/s to the terminal`,
)
terminal.stdin.write('q')
await new Promise((resolve) => terminal.once('close', resolve))
server.disconnect()
rmSync(folder, { recursive: true })

interface Connection {
  readonly host: string
  readonly port: number
  readonly username: string
  readonly secret: string
}

/** Milliseconds that a process has used. */
function cpuOf(pid: string): number {
  // Linux counts in hundredths of a second; the name, in parentheses, may hold spaces.
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
