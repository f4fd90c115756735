import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeCertificate } from './certificate.ts'
import { type Files, type Ports, type Site, writeConfiguration } from './config/index.ts'
import { users } from './config/manager.ts'
import type { AsteriskVersion } from './distribution.ts'
import { AsteriskUnavailable } from './errors.ts'
import { install } from './install.ts'
import { freeUdpPort, tcpPorts } from './ports.ts'
import { type Program, runAsterisk } from './program.ts'

export interface StartOptions {
  /** Port of plain AMI; TLS gets the next one, HTTP the one after it. Default: any three free ones. */
  port?: number
  /** How long Asterisk may take until every module is loaded, in ms. Default 60,000. */
  timeout?: number
  /** Sections of manager.conf for users in addition to {@link users}. */
  managerUsers?: string
  /** Called with each line of output. */
  say?: (line: string) => void
  /** More than the tests' PBX: given the files of etc/ that would be written, returns those to write besides or instead. */
  configure?: (site: Site) => Files
}

export interface RunningAsterisk {
  readonly host: '127.0.0.1'
  readonly port: number
  readonly tlsPort: number
  /** AMI over HTTP: `/rawman` and the like. */
  readonly httpPort: number
  /** Certificate of the TLS port, PEM: the authority to trust. */
  readonly ca: string
  readonly users: typeof users
  /** UDP ports of the channel drivers that listen. */
  readonly phones: Pick<Ports, 'sip' | 'iax' | 'pjsip'>
  /** What `core show version` calls it: `16.28.0`, `22.10.1`. */
  readonly release: string
  /** What Asterisk logged so far (notices, warnings, errors). */
  log(): string
  /** Resolves when the process has ended and its folder is gone. */
  stop(): Promise<void>
  /** Ends the process as a crash does. Resolves as `stop` does. */
  kill(): Promise<void>
}

/**
 * Gets (once), configures and starts a real Asterisk that listens on the loopback address only, and resolves when it is
 * fully booted. Each run has a folder of its own, so several may run side by side.
 *
 * @throws AsteriskUnavailable where it cannot be had or does not start; the message says why.
 */
export async function startAsterisk(version: AsteriskVersion, options: StartOptions = {}): Promise<RunningAsterisk> {
  const { port: wanted = 0, timeout = 60_000, say = () => {}, managerUsers, configure } = options
  const [plain, tls, http] = (await tcpPorts(wanted, 3)) as [number, number, number]
  const root = await install(version, say)
  // Short: the path of the control socket has at most 107 bytes.
  const folder = mkdtempSync(join(tmpdir(), `asterisk-${version}-`))
  let program: Program | undefined
  try {
    const ca = await makeCertificate(join(folder, 'tls'))
    const [sip, iax, pjsip] = await Promise.all([freeUdpPort(), freeUdpPort(), freeUdpPort()])
    const extras = { users: managerUsers, configure }
    writeConfiguration(version, root, folder, { plain, tls, http, sip, iax, pjsip }, extras)
    program = runAsterisk(root, folder)
    const { stop, kill } = program
    const release = await booted(program, plain, Date.now() + timeout)
    const log = () => textOf(join(folder, 'log/messages.log'))
    const phones = { sip, iax, pjsip }
    return { host: '127.0.0.1', port: plain, tlsPort: tls, httpPort: http, ca, users, phones, release, log, stop, kill }
  } catch (error) {
    const log = textOf(join(folder, 'log/messages.log'))
    await program?.stop()
    rmSync(folder, { recursive: true, force: true })
    if (error instanceof AsteriskUnavailable && log !== '') error.message += `\n${log.slice(-2_000)}`
    throw error
  }
}

/** Logs in until Asterisk says that it is fully booted (R30), then asks which release it is. */
async function booted(program: Program, port: number, deadline: number): Promise<string> {
  while (Date.now() < deadline) {
    if (program.process.exitCode !== null)
      throw new AsteriskUnavailable(`Asterisk ended while it started.\n${program.output()}`)
    const release = await askRelease(port, deadline).catch(() => undefined)
    if (release !== undefined) return release
    await sleep(100)
  }
  throw new AsteriskUnavailable('Asterisk did not finish to start in time.')
}

function askRelease(port: number, deadline: number): Promise<string> {
  const { admin } = users
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    const timer = setTimeout(() => socket.destroy(new Error('too late')), Math.max(0, deadline - Date.now()))
    let text = ''
    let asked = false
    socket.setEncoding('latin1')
    socket.write(`Action: Login\r\nUsername: ${admin.name}\r\nSecret: ${admin.secret}\r\n\r\n`)
    socket.on('data', (chunk: string) => {
      text += chunk
      const found = /^AsteriskVersion: ([\d.]+)/m.exec(text)
      if (found?.[1] !== undefined) {
        socket.end('Action: Logoff\r\n\r\n')
        resolve(found[1])
      } else if (!asked && /^Event: FullyBooted\r$/m.test(text)) {
        asked = true
        socket.write('Action: CoreSettings\r\n\r\n')
      }
    })
    socket.on('error', reject)
    socket.on('close', () => {
      clearTimeout(timer)
      reject(new Error('closed'))
    })
  })
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
