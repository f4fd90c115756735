import { connect as connectSocket } from 'node:net'
import { type Client, connect, LoginError } from '@openami/client'
import type { Command } from 'commander'
import { addConnectionOptions, type ConnectionOptions } from '../connection/options.ts'
import { endpointOf, targetOf } from '../connection/target.ts'
import { type Finding, inspect } from '../doctor/inspect.ts'
import { exitCodes, UsageError } from '../errors.ts'
import { interrupt } from '../interrupt.ts'
import { painter } from '../output/colors.ts'
import { formatOf } from '../output/format.ts'
import { cell, writeJson } from '../output/rows.ts'

const examples = `
Each line says what is in order, or what to change. It only reads. Exit code 1: something is to be changed.

Examples:
  openami doctor ami://admin@pbx.example.com`

export function define(command: Command): void {
  command
    .argument('[url]', 'the server, in place of --url')
    .option('--json', 'one line of JSON for each check; the default on a pipe')
    .addHelpText('after', examples)
    .action(doctor)
  addConnectionOptions(command)
}

async function doctor(
  url: string | undefined,
  options: ConnectionOptions & { readonly json?: boolean },
): Promise<void> {
  if (url !== undefined && options.url !== undefined) throw new UsageError('the url is given twice')
  const target = await targetOf(url === undefined ? options : { ...options, url })
  const report = formatOf(options) === 'json' ? writeJson : printFinding()
  let worst = 0
  const tell = (finding: Finding): void => {
    report(finding)
    if (finding.state === 'bad') worst = exitCodes.refused
  }
  const { host, port, tls } = endpointOf(target)
  const began = performance.now()
  await checkReachable(host, port, tell)
  let client: Client
  let booted = false
  try {
    client = await connect({
      ...target,
      signal: interrupt.signal,
      sync: () => {
        booted = true
      },
    })
  } catch (error) {
    tell({
      check: error instanceof LoginError ? 'login' : 'connection',
      state: 'bad',
      found: (error as Error).message,
      advice: advise(error),
    })
    throw error
  }
  try {
    tell({ check: 'login', state: 'ok', found: `${target.username} in ${Math.round(performance.now() - began)} ms` })
    tell(
      !tls && !/^(?:127\.|localhost$|::1$)/.test(host)
        ? {
            check: 'encryption',
            state: 'warn',
            found: 'none: what is sent can be read on the way',
            advice: 'set tlsenable, tlsbindaddr and tlscertfile in manager.conf, and use amis://',
          }
        : { check: 'encryption', state: 'ok', found: tls ? 'TLS' : 'none, on loopback' },
    )
    await inspect(client, booted, tell)
  } finally {
    await client.close({ signal: AbortSignal.timeout(1_000) })
  }
  process.exitCode = worst
}

async function checkReachable(host: string, port: number, tell: (finding: Finding) => void): Promise<void> {
  const began = performance.now()
  await new Promise<void>((resolve) => {
    const socket = connectSocket({ host, port, timeout: 5_000 })
    const end = (reached: boolean): void => {
      socket.destroy()
      if (reached)
        tell({
          check: 'connection',
          state: 'ok',
          found: `${host}:${port} in ${Math.round(performance.now() - began)} ms`,
        })
      resolve()
    }
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false))
  })
}

function advise(error: unknown): string {
  const { problem } = error as { problem?: string }
  return (
    {
      refused: 'set enabled = yes and bindaddr in [general] of manager.conf; look at the port',
      unreachable: 'look at the address and the firewall',
      'name-not-found': 'look at the name of the host',
      tls: 'look at the certificate; --ca FILE names its authority, ami:// is without TLS',
      closed: 'look at authlimit in manager.conf, and whether the port is that of AMI',
      timeout: 'look at the firewall, and whether the port is that of AMI',
      credentials:
        'compare user and secret with manager.conf, look at deny, permit and acl of the user, and reload the manager',
      'in-use': 'the user may be logged in once; set allowmultiplelogin = yes, or use another user',
    }[problem ?? ''] ?? 'openami explain says what the text means'
  )
}

function printFinding(): (finding: Finding) => void {
  const paint = painter()
  const marks = { ok: paint('green', 'ok    '), warn: paint('yellow', 'notice'), bad: paint('red', 'change') }
  return ({ check, state, found, advice }) => {
    process.stdout.write(
      `${marks[state]} ${check.padEnd(12)} ${cell(found)}${advice === undefined ? '' : `; ${advice}`}\n`,
    )
  }
}
