import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { apply, compare, type Outputs } from '../src/outputs.ts'

const folder = { path: 'out/generated', committed: true }
const outputs: Outputs = new Map([
  ['out/generated/a.ts', 'a\n'],
  ['out/generated/deep/b.ts', 'b\n'],
  ['elsewhere/c.ts', 'c\n'],
])
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openami-'))
  apply(root, outputs, compare(root, folder, outputs))
})
afterEach(() => rmSync(root, { recursive: true }))

it('reports nothing when all files are up to date', () => {
  expect(compare(root, folder, outputs)).toEqual([])
  expect(existsSync(join(root, 'elsewhere/c.ts'))).toBe(false)
})

it('reports missing, stale and extra files, and corrects them', () => {
  writeFileSync(join(root, 'out/generated/a.ts'), 'edited\n')
  rmSync(join(root, 'out/generated/deep/b.ts'))
  writeFileSync(join(root, 'out/generated/deep/old.ts'), 'old\n')
  const found = compare(root, folder, outputs)
  expect(found).toEqual([
    { path: 'out/generated/a.ts', state: 'stale' },
    { path: 'out/generated/deep/b.ts', state: 'missing' },
    { path: 'out/generated/deep/old.ts', state: 'extra' },
  ])
  apply(root, outputs, found)
  expect(compare(root, folder, outputs)).toEqual([])
  expect(readFileSync(join(root, 'out/generated/a.ts'), 'utf8')).toBe('a\n')
})

it('does not touch files that are up to date, and leaves no empty folder', () => {
  const before = statSync(join(root, 'out/generated/a.ts')).mtimeMs
  const fewer: Outputs = new Map([['out/generated/a.ts', 'a\n']])
  apply(root, fewer, compare(root, folder, fewer))
  expect(statSync(join(root, 'out/generated/a.ts')).mtimeMs).toBe(before)
  expect(existsSync(join(root, 'out/generated/deep'))).toBe(false)
})

it('compares an output folder within another one by itself', () => {
  const outer = { ...folder, apart: 'out/generated/deep' }
  const inner = { path: outer.apart, committed: false }
  writeFileSync(join(root, 'out/generated/a.ts'), 'edited\n')
  writeFileSync(join(root, 'out/generated/deep/b.ts'), 'edited\n')
  expect(compare(root, outer, outputs)).toEqual([{ path: 'out/generated/a.ts', state: 'stale' }])
  expect(compare(root, inner, outputs)).toEqual([{ path: 'out/generated/deep/b.ts', state: 'stale' }])
})
