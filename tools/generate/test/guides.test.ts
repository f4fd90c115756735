import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { documents } from './guides.ts'

it('every JavaScript example runs on Node 20: without types and without await using', () => {
  const blocks = documents.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^```js\n(.*?)^```/gms)])
  expect(blocks.length).toBeGreaterThan(0)
  const folder = mkdtempSync(join(tmpdir(), 'openami-guides-'))
  try {
    const file = join(folder, 'example.mjs')
    for (const [, code = ''] of blocks) {
      writeFileSync(file, code)
      expect(() => execFileSync(process.execPath, ['--check', file], { stdio: 'pipe' })).not.toThrow()
      expect(code).not.toMatch(/\busing\b/)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
