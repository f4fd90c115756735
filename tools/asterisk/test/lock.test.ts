import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { underLock } from '../src/lock.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  file = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('runs the work under one lock one after the other', async () => {
  const story: string[] = []
  const work = (name: string) => async () => {
    story.push(`${name} begins`)
    await sleep(50)
    story.push(`${name} ends`)
  }
  const waits: number[] = []
  await Promise.all(['a', 'b'].map((name) => underLock(file, (owner) => waits.push(owner), work(name))))
  expect(story).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(waits).toEqual([process.pid])
  expect(existsSync(file)).toBe(false)
})

test('takes over the lock of a process that no longer exists', async () => {
  writeFileSync(file, '999999999')
  expect(
    await underLock(
      file,
      () => {},
      async () => 'done',
    ),
  ).toBe('done')
})

test('releases the lock when the work fails', async () => {
  await expect(
    underLock(
      file,
      () => {},
      () => Promise.reject(new Error('no')),
    ),
  ).rejects.toThrow('no')
  expect(existsSync(file)).toBe(false)
})
