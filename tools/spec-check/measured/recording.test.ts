import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { GREETING, HELD, LOGIN, wire } from '../test/capture/support.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const MIB = 1024 * 1024
const SIZE = 100 * MIB
/** MiB that a run may take beyond one that reads next to nothing; it unpacks 500. */
const MORE = 160

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openami-memory-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Each part is a gzip member of its own, so that one which comes often is packed once. */
function packed(name: string, parts: Iterable<string>): string {
  const file = join(folder, `${name}.raw.gz`)
  const members = new Map<string, Buffer>()
  const descriptor = openSync(file, 'w')
  for (const part of parts) {
    const member = members.get(part) ?? gzipSync(part)
    members.set(part, member)
    writeSync(descriptor, member)
  }
  closeSync(descriptor)
  return file
}

function run(file: string) {
  const cli = ['--import', 'tsx', '--conditions=@openami/source', 'tools/spec-check/measured/check-capture.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...cli, file, '--release', '22', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  const { kilobytes } = JSON.parse(stderr.trimEnd().split('\n').at(-1) as string) as { kilobytes: number }
  return { status, found: JSON.parse(stdout) as Record<string, Record<string, number>>, mebibytes: kilobytes / 1024 }
}

const x = 'x'.repeat(MIB)

function* repeated(part: string): Generator<string> {
  for (let size = 0; size < SIZE; size += part.length) yield part
}

function* large(): Generator<string> {
  yield GREETING + LOGIN
  yield Array.from({ length: 20_000 }, (_, i) => wire(`Event: Brewed${i}`)).join('')
  yield* repeated(wire('Event: UserEvent', 'UserEvent: a', `Big: ${x}`))
  yield* repeated(`${x}\r\n\r\n`)
  yield 'Event: Brewed\r\n'
  yield* repeated(`${x}\r\n`)
  yield '\r\nResponse: Follows\r\n'
  yield* repeated(`${x}\n\n`)
  yield `--END COMMAND--\r\n\r\n${HELD}`
  // A line without end.
  yield* repeated(x)
}

it('reads a gzip recording of 500 MiB in bounded memory, whatever its lines, messages and names', () => {
  const least = run(packed('small', [GREETING, LOGIN, HELD])).mebibytes
  const file = packed('large', large())
  expect(statSync(file).size).toBeLessThan(8 * MIB)
  const { status, found, mebibytes } = run(file)
  expect(status).toBe(1)
  expect(found).toMatchObject({
    messages: 20_000 + 100 + 2,
    strayBlocks: { 'begins with no header': 100, 'message of more than 16777216 bytes': 3 },
  })
  expect(Object.keys(found.unknownEvents as object)).toHaveLength(1001)
  expect(found.unknownEvents).toMatchObject({ '(other names)': 19_000 })
  expect(mebibytes - least).toBeLessThan(MORE)
}, 300_000)
