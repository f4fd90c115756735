import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeConfiguration } from '../src/config/index.ts'
import { AsteriskUnavailable } from '../src/errors.ts'
import { tcpPorts } from '../src/ports.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'configuration-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(version: '16' | '22'): (name: string) => string {
  const root = join(folder, 'root')
  const modules = join(root, 'usr/lib/asterisk/modules')
  mkdirSync(modules, { recursive: true })
  for (const name of ['chan_sip.so', 'chan_oss.so', 'cdr_csv.so', 'cdr_manager.so'])
    writeFileSync(join(modules, name), '')
  writeConfiguration(version, root, join(folder, 'run'), {
    plain: 1001,
    tls: 1002,
    http: 1006,
    sip: 1003,
    iax: 1004,
    pjsip: 1005,
  })
  return (name) => readFileSync(join(folder, 'run/etc', name), 'utf8')
}

test('listens on the loopback address only', () => {
  const read = write('16')
  for (const name of readdirSync(join(folder, 'run/etc')))
    for (const [, address] of read(name).matchAll(/^\w*bind(?:addr)?\s*=>?\s*([\d.]+)/gim))
      expect(address, name).toBe('127.0.0.1')
  expect(read('http.conf')).toContain('bindaddr = 127.0.0.1\nbindport = 1006\n')
})

test('loads only the modules that are needed', () => {
  const read = write('16')
  expect(read('modules.conf')).toBe('[modules]\nautoload = yes\nnoload = cdr_csv.so\nnoload = chan_oss.so\n')
})

test('configures chan_sip where the release has it', () => {
  write('16')
  expect(readdirSync(join(folder, 'run/etc'))).toContain('sip.conf')
  rmSync(join(folder, 'run'), { recursive: true })
  write('22')
  expect(readdirSync(join(folder, 'run/etc'))).not.toContain('sip.conf')
})

test('names a port that is in use', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await expect(tcpPorts(port, 1)).rejects.toThrow(AsteriskUnavailable)
  await expect(tcpPorts(port, 1)).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`)
  server.close()
})

test('finds ports in a row below those that outgoing connections get', async () => {
  const [first = 0, ...rest] = await tcpPorts(0, 3)
  expect(rest).toEqual([first + 1, first + 2])
  expect(first).toBeGreaterThanOrEqual(1_024)
  expect(first + 2).toBeLessThan(32_768)
})
