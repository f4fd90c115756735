import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installAsterisk, type RunningAsterisk, startAsterisk } from '@openami/asterisk-tool'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../src/reconcile/command.ts'

describe.each(['16', '22'] as const)('the spec and real Asterisk %s', (version) => {
  let asterisk: RunningAsterisk
  let documentation: string
  let folder: string

  beforeAll(async () => {
    const say = (line: string) => console.error(line)
    documentation = join(await installAsterisk(version, say), 'usr/share/asterisk/documentation/core-en_US.xml')
    asterisk = await startAsterisk(version, { say })
    folder = mkdtempSync(join(tmpdir(), 'openami-reconcile-'))
  })

  afterAll(async () => {
    await asterisk?.stop()
    if (folder !== undefined) rmSync(folder, { recursive: true })
  })

  it('agree on its installed documentation', async () => {
    expect(await run('xml', documentation, '--release', asterisk.release)).toEqual({ open: [], stale: [], code: 0 })
  })

  it('agree on what a running server reports', async () => {
    const { name, secret } = asterisk.users.admin
    const url = `ami://${name}:${secret}@${asterisk.host}:${asterisk.port}`
    expect(await run('live', '--url', url)).toEqual({ open: [], stale: [], code: 0 })
  })

  it('agree on what a session received', async () => {
    const file = join(folder, 'session.raw')
    writeFileSync(file, await record(asterisk))
    expect(await run('capture', file, '--release', asterisk.release)).toEqual({ open: [], stale: [], code: 0 })
  })
})

async function run(...args: string[]): Promise<{ open: unknown; stale: unknown; code: number }> {
  let text = ''
  const out = (part: string) => {
    text += part
  }
  const code = await runCommand([...args, '--json'], { out, err: out }, {})
  const { differences, stale, actions, events } = JSON.parse(text)
  // Agreeing about nothing would be no news.
  expect(actions + events).toBeGreaterThan(10)
  return { open: differences, stale, code }
}

/** What a client receives that makes one call and asks for lists, up to Goodbye. */
function record({ host, port, users }: RunningAsterisk): Promise<Buffer> {
  const actions = [
    `Login\r\nUsername: ${users.admin.name}\r\nSecret: ${users.admin.secret}`,
    'Originate\r\nChannel: Local/s@default\r\nApplication: Wait\r\nData: 1',
    'CoreShowChannels',
    'QueueStatus',
    'QueueSummary',
    'BridgeList',
    'DeviceStateList',
    'Parkinglots',
    'PJSIPShowEndpoints',
    'Logoff',
  ]
  return new Promise((resolve, reject) => {
    const received: Buffer[] = []
    const socket = createConnection({ host, port }, () => {
      for (const action of actions) socket.write(`Action: ${action}\r\n\r\n`)
    })
    socket.on('data', (chunk) => received.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(received)))
  })
}
