import { execFileSync } from 'node:child_process'
import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { formatFinding, loadSpec, UnreadableSpec } from '../../src/internal.ts'
import { GOOD } from './small-spec.ts'

/** The user who runs the tests may be root and read any file, so an unreadable file is simulated. */
const forbidden = new Set<string>()
const { readFileSync } = fs
beforeAll(() => {
  fs.readFileSync = ((path: string, encoding: 'utf8') => {
    if (forbidden.has(path)) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
    return readFileSync(path, encoding)
  }) as typeof readFileSync
  syncBuiltinESMExports()
})
afterAll(() => {
  fs.readFileSync = readFileSync
  syncBuiltinESMExports()
})

let root: string
let spec: string
const path = (file: string) => join(spec, file)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openami-files-'))
  spec = join(root, 'spec')
  const files = { ...GOOD, 'headers/other.yaml': 'Other: { summary: O., type: text }\n' }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(path(file)), { recursive: true })
    writeFileSync(path(file), text)
  }
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const findings = () => loadSpec(spec).findings.map(formatFinding)

it('ignores hidden files such as lock and swap files of editors', () => {
  symlinkSync('user@host.4711:1795375469', path('events/.#ParkDone.yaml'))
  writeFileSync(path('events/.ParkDone.yaml.swp'), Buffer.of(0, 1, 2))
  writeFileSync(path('events/.hidden.yaml'), 'a: [')
  writeFileSync(path('events/ParkDone.yaml~'), 'a: [')
  writeFileSync(path('events/#ParkDone.yaml#'), 'a: [')
  expect(findings()).toEqual([])
})

it('says what to do about a link to nothing, to itself, to a folder and out of the spec', () => {
  writeFileSync(join(root, 'Outside.yaml'), 'event: Outside\n')
  mkdirSync(join(root, 'more'))
  symlinkSync('Nothing.yaml', path('events/Gone.yaml'))
  symlinkSync('Loop.yaml', path('events/Loop.yaml'))
  symlinkSync('../../Outside.yaml', path('events/Outside.yaml'))
  symlinkSync('/etc/passwd', path('events/Passwd.yaml'))
  symlinkSync(join(root, 'more'), path('more'))
  symlinkSync('.', path('events/again'))
  symlinkSync('../groups', path('events/Groups.yaml'))
  expect(findings()).toEqual([
    'events/Gone.yaml:1:1 file this link leads to nothing; remove it, or put a file in its place',
    'events/Groups.yaml:1:1 file this link leads to a folder; put the files themselves in its place',
    'events/Loop.yaml:1:1 file this link leads back to itself; remove it, or put a file in its place',
    'events/Outside.yaml:1:1 file this link leads out of the spec folder; put a copy of the file in its place',
    'events/Passwd.yaml:1:1 file this link leads out of the spec folder; put a copy of the file in its place',
    'events/again:1:1 file this link leads to a folder; put the files themselves in its place',
    'more:1:1 file this link leads to a folder; put the files themselves in its place',
  ])
})

it('follows a link to a file of the spec, and a link to the spec', () => {
  rmSync(path('groups/snapshot.yaml'))
  writeFileSync(path('snapshot.txt'), GOOD['groups/snapshot.yaml'] as string)
  symlinkSync('../snapshot.txt', path('groups/snapshot.yaml'))
  symlinkSync(spec, join(root, 'linked'))
  expect(loadSpec(join(root, 'linked')).findings).toEqual([])
})

it('does not block on a pipe, and does not read a folder as a file', () => {
  execFileSync('mkfifo', [path('events/Pipe.yaml')])
  mkdirSync(path('actions/Folder.yaml'))
  expect(findings()).toEqual([
    'actions/Folder.yaml:1:1 file this is a folder with the name of a spec file; rename it without .yaml, or remove it',
    'events/Pipe.yaml:1:1 file this is a pipe, socket or device; put a plain file in its place, or remove it',
  ])
})

it('reports an unreadable file, and no consequential errors', () => {
  forbidden.add(path('events/ParkDone.yaml'))
  expect(findings()).toEqual([
    'events/ParkDone.yaml:1:1 file the file may not be used by this user; check who may read it',
  ])
  forbidden.clear()
  expect(findings()).toEqual([])
})

it('refuses a file that is too long without reading it', () => {
  const keys = Array.from({ length: 200_000 }, (_, i) => `Header${i}: { summary: S., type: text }\n`).join('')
  writeFileSync(path('headers/many.yaml'), keys)
  forbidden.add(path('headers/many.yaml'))
  expect(findings()).toEqual([
    `headers/many.yaml:1:1 file the file has ${keys.length} bytes, and 262144 bytes and 10000 lines are the most that a spec file may have; split it`,
  ])
  forbidden.clear()
})

it('reads as many keys as a file may have in linear time, valid or not', () => {
  const right = Array.from({ length: 6000 }, (_, i) => `H${i}: { summary: S., type: text }\n`).join('')
  writeFileSync(path('headers/many.yaml'), right)
  expect(findings()).toHaveLength(6000)
  writeFileSync(path('headers/many.yaml'), 'a: 1\n'.repeat(9999))
  expect(findings()).toHaveLength(9998 + 1)
  writeFileSync(path('headers/many.yaml'), Array.from({ length: 9999 }, (_, i) => `k${i}: 1\n`).join(''))
  expect(findings()).toHaveLength(9999)
})

it('names a folder that cannot be read', () => {
  const name = 'name the folder that holds releases.yaml'
  for (const [folder, why] of [
    [join(root, 'nothing'), 'is not there'],
    [path('types.yaml'), 'is not a folder'],
    [join(path('types.yaml'), 'below'), 'is not a folder'],
  ] as const) {
    expect(() => loadSpec(folder)).toThrow(new UnreadableSpec(`the spec folder ${folder} ${why}; ${name}`))
  }
})
