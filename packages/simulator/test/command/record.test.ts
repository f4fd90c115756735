import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { connect } from '@openami/client'
import { expect, test } from 'vitest'
import { startSimulator } from '../../src/index.ts'
import { command, runCommand } from './support.ts'

/** Runs the command while `work` uses its port. */
async function during(args: readonly string[], work: (port: number) => Promise<void>): Promise<void> {
  const [program = '', ...before] = command
  const child = spawn(program, [...before, ...args, '--port', '0', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [line] = await once(createInterface(child.stdout), 'line')
    await work(JSON.parse(line).port)
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
  } finally {
    child.kill('SIGKILL')
  }
}

test('--record makes a recording of a server, and --replay serves it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openami-record-'))
  try {
    const file = join(folder, 'pbx.recording')
    await using pbx = await startSimulator({ queues: [{ name: 'recorded' }] })
    const ask = async (port: number): Promise<void> => {
      await using ami = await connect({ ...pbx.connection, port, keepalive: false })
      expect((await ami.queueSummary()).items.map(({ Queue }) => Queue)).toEqual(['recorded'])
    }
    await during(['--record', `127.0.0.1:${pbx.port}`, '--into', file], ask)
    expect(readFileSync(file, 'latin1')).toContain('# Action: QueueSummary')
    await during(['--replay', file, '--speed', '10'], ask)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

test('--record says what it needs', async () => {
  expect((await runCommand('--record', '127.0.0.1:1')).stderr).toBe(
    '--record needs --into FILE, where the recording is written\n',
  )
  expect((await runCommand('--record', 'pbx', '--into', 'x')).stderr).toBe(
    "--record needs HOST:PORT of a server, not 'pbx'\n",
  )
}, 30_000)
