import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesOf, makeUnlessFresh } from '../../setup/src/fresh.mjs'

const workspace = fileURLToPath(new URL('../../..', import.meta.url))

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openami-fresh-'))
  mkdirSync(join(root, 'in'))
  put('turbo.json', '{ "tasks": { "//#copy": { "inputs": ["in/**", "lock"], "outputs": ["out/**"] } } }')
  put('in/a', 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (path: string, text: string): void => writeFileSync(join(root, path), text)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Copies in/ to out/ unless that is done; whether it was to be done. */
async function copies(failing = false): Promise<boolean> {
  let made = false
  const code = await makeUnlessFresh(
    root,
    'copy',
    join(root, 'cache/stamp.json'),
    () => {
      made = true
      if (failing) return 1
      rmSync(join(root, 'out'), { recursive: true, force: true })
      mkdirSync(join(root, 'out'))
      for (const name of readdirSync(join(root, 'in'))) put(`out/${name}`, read(`in/${name}`))
      return 0
    },
    () => undefined,
  )
  expect(code).toBe(failing ? 1 : 0)
  return made
}

describe('a cached task', () => {
  it('runs once', async () => {
    expect([await copies(), await copies(), await copies()]).toEqual([true, false, false])
  })

  it('runs again when an input was edited, added or removed', async () => {
    await copies()
    put('in/a', 'two')
    expect([await copies(), read('out/a'), await copies()]).toEqual([true, 'two', false])
    put('in/b', '')
    expect([await copies(), await copies()]).toEqual([true, false])
    rmSync(join(root, 'in/b'))
    expect([await copies(), await copies()]).toEqual([true, false])
    put('lock', '')
    expect([await copies(), await copies()]).toEqual([true, false])
  })

  it('notices an edit of the same length with an older modification time', async () => {
    const old = new Date(Date.now() - 100_000)
    utimesSync(join(root, 'in/a'), old, old)
    await copies()
    put('in/a', 'two')
    utimesSync(join(root, 'in/a'), old, old)
    expect([await copies(), read('out/a')]).toEqual([true, 'two'])
  })

  it('runs again when an output was edited, removed or added', async () => {
    await copies()
    put('out/a', 'edited')
    expect([await copies(), read('out/a')]).toEqual([true, 'one'])
    put('out/extra', '')
    expect([await copies(), readdirSync(join(root, 'out'))]).toEqual([true, ['a']])
    rmSync(join(root, 'out'), { recursive: true })
    expect([await copies(), read('out/a')]).toEqual([true, 'one'])
  })

  it('does not run again when a file was rewritten with the same text', async () => {
    await copies()
    rmSync(join(root, 'in/a'))
    put('in/a', 'one')
    put('out/a', 'one')
    expect(await copies()).toBe(false)
  })

  it('runs again after a failure, and when its stamp is unreadable', async () => {
    await copies()
    put('in/a', 'two')
    expect([await copies(true), await copies(), await copies()]).toEqual([true, true, false])
    put('cache/stamp.json', '{')
    expect([await copies(), await copies()]).toEqual([true, false])
  })
})

it('turbo.json names every module that the generator loads', { timeout: 60_000 }, () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=@openami/source', 'tools/generate/src/cli.ts', '--help'],
    { cwd: workspace, encoding: 'utf8', env: { ...process.env, NODE_V8_COVERAGE: root } },
  )
  expect([status, stderr]).toEqual([0, ''])
  const urls = readdirSync(root)
    .filter((name) => name.startsWith('coverage-'))
    .flatMap((name) => (JSON.parse(read(name)) as { result: Array<{ url: string }> }).result.map(({ url }) => url))
  const loaded = urls
    .filter((url) => url.startsWith('file:') && !url.includes('/node_modules/'))
    .map((url) => relative(workspace, fileURLToPath(url.replace(/\?.*$/, ''))).replaceAll('\\', '/'))
  expect(loaded).toContain('packages/generator/src/model/resolve.ts')
  const { inputs } = filesOf(workspace, 'generate')
  const named = (path: string): boolean =>
    inputs.some((glob) => glob === path || (glob.endsWith('/**') && path.startsWith(glob.slice(0, -2))))
  expect(loaded.filter((path) => !named(path))).toEqual([])
})
