import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { debianMirrors } from '../src/sources.ts'

let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function withSources(files: Record<string, string>): string[] {
  folder = mkdtempSync(join(tmpdir(), 'sources-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return debianMirrors(folder)
}

test('reads mirrors from one-line sources', () => {
  const text = `# deb http://commented.test/debian bookworm main
deb [arch=amd64 signed-by=/k.gpg] http://one.test/debian/ bookworm main contrib # and more
deb-src http://source.test/debian bookworm main
deb cdrom:[Debian]/ bookworm main
`
  expect(withSources({ 'sources.list': text, 'sources.list.d/two.list': 'deb http://two.test/d sid main' })).toEqual([
    'http://one.test/debian',
    'http://two.test/d',
  ])
})

test('reads mirrors from deb822 sources with folded fields, comments and a disabled stanza', () => {
  const text = `Types: deb deb-src
# where from
URIs: http://one.test/debian
 http://two.test/debian
Suites: bookworm bookworm-updates
Components: main

Types: deb
URIs: http://off.test/debian
Suites: bookworm
Components: main
Enabled: no
`
  expect(withSources({ 'sources.list.d/debian.sources': text })).toEqual([
    'http://one.test/debian',
    'http://two.test/debian',
  ])
})

test("ignores archives other than Debian's, and the security archive", () => {
  const text = `deb http://deb.test/node nodistro main
deb http://sec.test/debian-security bookworm-security main
deb http://ubuntu.test/ubuntu noble main
`
  expect(withSources({ 'sources.list': text })).toEqual([])
})

test('accepts an archive with another suite name if the Debian keyring signs it', () => {
  const text = 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://snap.test/d 12-frozen main\n'
  expect(withSources({ 'sources.list': text })).toEqual(['http://snap.test/d'])
})

test('finds no mirror on a machine without apt', () => {
  expect(debianMirrors('/nonexistent')).toEqual([])
})
