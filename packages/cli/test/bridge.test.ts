import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folder, project } from './build.ts'
import { file, openami, start } from './support.ts'

const nodes = 'nodes:\n  berlin: { url: ami://bridge:wonderland@10.0.0.1 }\n'
/** In a process of its own, which it ends by process.exit. */
const bridge = (...args: string[]) => start(['bridge', ...args], { cwd: project }).result
const nats = 'nats: { servers: [nats://127.0.0.1] }\n'

test('bridge --check reads the configuration, and --permissions and --schema print', async () => {
  const config = file('bridge.yaml', `${nats}${nodes}roles:\n  reader: { actions: [QueueStatus] }\n`)
  expect(await bridge('--config', config, '--check')).toEqual({
    code: 0,
    out: `${config}: 1 node, no mistakes\n`,
    err: '',
  })
  expect((await bridge('--config', config, '--permissions')).out).toContain('user: "reader"')
  expect((await bridge('--config', config, '--accounts')).out).toContain('OPENAMI_reader {')
  expect(JSON.parse((await bridge('--schema')).out)).toMatchObject({ type: 'object' })
})

test('bridge names file and line of a mistake in its configuration', async () => {
  const config = file('bridge.yaml', `${nats}nodes:\n  berlin: { ulr: x }\n`)
  const { code, err } = await bridge('--config', config, '--check')
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringContaining(`${config}:3: nodes.berlin.ulr is not known`),
  })
})

test('bridge says in one sentence which package is missing, and its help needs none', async () => {
  const alone = mkdtempSync(join(tmpdir(), 'openami-alone-'))
  onTestFinished(() => rmSync(alone, { recursive: true }))
  cpSync(folder, alone, { recursive: true })
  const run = (...args: string[]) => start(['bridge', ...args], { cwd: alone, folder: alone }).result
  expect(await run('--schema')).toEqual({
    code: 2,
    out: '',
    err: 'openami: @openami/bridge is not installed here; npm install @openami/bridge\n',
  })
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  for (const text of ['--config', '--check', '--permissions', '--accounts', '--schema', '@openami/bridge'])
    expect(out).toContain(text)
})

test.each([
  [['bridge'], '--config FILE is missing: nodes, NATS and roles; --schema prints what it can have'],
  [['bridge', '--confg', 'x'], "unknown option '--confg'; did you mean --config?"],
])('%j is refused in one sentence', async (args, message) => {
  expect(await openami(args, { cwd: project })).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})

test('completion knows the options of bridge', async () => {
  const { out } = await openami(['__complete', 'bridge', '--'])
  expect(out.split('\n').map((line) => line.split('\t')[0])).toEqual([
    '--config',
    '--check',
    '--permissions',
    '--accounts',
    '--schema',
    '--help',
    '',
  ])
})
