import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { simulatorTest, test } from '../../src/vitest.ts'
import { rawClient } from './support.ts'

describe('the fixture for vitest', () => {
  const ports = new Set<number>()

  test('gives a test a simulator of its own', async ({ pbx }) => {
    ports.add(pbx.port)
    await rawClient(pbx)
    expect(pbx.links.count).toBe(1)
  })

  test('and another one to the next test', ({ pbx }) => {
    expect(pbx.links.count).toBe(0)
    expect(ports.size).toBe(1)
  })

  simulatorTest({ clock: 'virtual', release: '1.4' })('with options', async ({ pbx }) => {
    await pbx.advance('1h')
    expect(pbx.engine.personality.name).toBe('1.4')
  })
})

const helper = join(import.meta.dirname, '../../src/node-test.ts')
const nodeTest = `
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { once } from 'node:events'
import { simulatorFor } from ${JSON.stringify(helper)}

test('passes', async (t) => {
  const pbx = await simulatorFor(t, { clock: 'virtual' })
  assert.equal(pbx.links.count, 0)
})
test('fails where something is not simulated', async (t) => {
  const pbx = await simulatorFor(t)
  pbx.engine.unhandled.add('action', 'Anything')
})
`

describe('the helper for node:test', () => {
  test('ends the simulator with the test, and fails where something is not simulated', () => {
    const folder = mkdtempSync(join(tmpdir(), 'openami-node-test-'))
    try {
      const file = join(folder, 'example.test.ts')
      writeFileSync(file, nodeTest)
      const node = ['--conditions=@openami/source', '--import', 'tsx', '--test', '--test-reporter=tap', file]
      const cwd = join(import.meta.dirname, '../../../..')
      const { stdout } = spawnSync(process.execPath, node, {
        encoding: 'utf8',
        cwd,
        env: { ...process.env, NODE_TEST_CONTEXT: undefined },
      })
      expect(stdout).toMatch(/^ *ok 1 - passes/m)
      expect(stdout).toMatch(/^ *not ok 2 - fails where something is not simulated/m)
      expect(stdout).toContain('not simulated: action Anything')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
