import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GOOD } from '../../../packages/generator/test/model/small-spec.ts'
import { emptyMemory, type Made, make } from '../src/run.ts'
import { workspace } from './compiler.ts'
import { edit, smallWorkspace } from './small-workspace.ts'

/** Every generated file below `root`. */
function generated(root: string): Record<string, string> {
  const files = readdirSync(join(root, 'packages'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.sort().map((file) => [file.slice(root.length), readFileSync(file, 'utf8')]))
}

describe('generation with the results of earlier runs', () => {
  const [root, fresh] = [smallWorkspace(), smallWorkspace()]
  const memory = emptyMemory()
  afterAll(() => {
    for (const folder of [root, fresh]) rmSync(folder, { recursive: true })
  })

  it.each<[what: string, file: string, find: string, put: string]>([
    ['nothing', 'types.yaml', 'seconds', 'seconds'],
    ['a summary', 'events/ParkItem.yaml', 'One parked channel.', 'One channel that is parked.'],
    ['a header of a group', 'groups/snapshot.yaml', '  Channel: {}', '  Channel: { optional: true }'],
    ['the type of a header', 'headers/all.yaml', 'summary: How long., type: seconds', 'summary: How long., type: text'],
    ['an area', 'events/ParkDone.yaml', 'area: parking', 'area: lots'],
    ['a release', 'releases.yaml', '18.26.4', '18.26.5'],
    ['a method', 'actions/Park.yaml', 'area: parking', 'method: parkIt\narea: parking'],
    ['everything back', 'events/ParkItem.yaml', 'One channel that is parked.', 'One parked channel.'],
  ])('gives the same files as a new process after an edit of %s', (_what, file, find, put) => {
    for (const folder of [root, fresh]) edit(folder, file, find, put)
    expect(make(join(root, 'spec'), root, memory)).toHaveProperty('files')
    rmSync(join(fresh, 'packages'), { recursive: true, force: true })
    make(join(fresh, 'spec'), fresh)
    expect(generated(root)).toEqual(generated(fresh))
  })

  it('writes nothing for an invalid spec, and continues once it is corrected', () => {
    const before = generated(root)
    edit(root, 'events/ParkDone.yaml', '[call]', '[cal]')
    expect(make(join(root, 'spec'), root, memory)).toEqual({
      findings: [expect.objectContaining({ rule: 'unknown-privilege', line: 6 })],
    })
    expect(generated(root)).toEqual(before)
    edit(root, 'events/ParkDone.yaml', '[cal]', '[call]')
    expect((make(join(root, 'spec'), root, memory) as Made).changes).toEqual([])
  })

  it('restores a generated file that was edited by hand', () => {
    const file = join(root, 'packages/bindings/src/generated/maps.ts')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, 'mine')
    expect((make(join(root, 'spec'), root, memory) as Made).changes.map(({ state }) => state)).toEqual(['stale'])
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})

describe('npm run dev', { timeout: 60_000 }, () => {
  let root: string
  let child: ChildProcess
  let output = ''
  let read = 0

  /** What is printed from the last call on, up to and with the line that matches. */
  async function until(end: RegExp): Promise<string> {
    for (;;) {
      const match = end.exec(output.slice(read))
      if (match !== null) {
        const text = output.slice(read, read + match.index + match[0].length)
        read += text.length
        return text
      }
      if (child.exitCode !== null) throw new Error(`it ended: ${output}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const summary = /\d+ written, \d+ removed, \d+\.\d\d s\n/

  beforeAll(async () => {
    root = smallWorkspace()
    child = spawn(
      process.execPath,
      [
        join(workspace, 'node_modules/tsx/dist/cli.mjs'),
        '--conditions=@openami/source',
        join(workspace, 'tools/generate/src/dev/main.ts'),
        '--spec',
        join(root, 'spec'),
        '--out',
        root,
      ],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)))
    expect(await until(/Ctrl-C ends\.\n/)).toMatch(/^\d+ files: [1-9]\d* written, 0 removed, /)
  })
  afterAll(async () => {
    const ended = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    rmSync(root, { recursive: true })
  })

  it('writes what an edit affects, and reports it with the time taken', async () => {
    edit(root, 'events/ParkItem.yaml', 'One parked channel.', 'One channel.')
    const said = await until(summary)
    expect(said).toContain('  + packages/bindings/src/generated/events/parking.ts\n')
    expect(said).toContain('  + packages/reference/content/events/ParkItem.md\n')
    expect(said).not.toContain('ParkDone')
    expect(readFileSync(join(root, 'packages/reference/content/events/ParkItem.md'), 'utf8')).toContain('One channel.')
  })

  it('reports every mistake with its place, writes nothing, and continues once it is corrected', async () => {
    const before = generated(root)
    edit(root, 'events/ParkItem.yaml', 'One channel.', 'A channel.')
    await until(summary)
    const after = generated(root)
    expect(after).not.toEqual(before)
    edit(root, 'events/ParkItem.yaml', "'1.4'\n", "'1.4\n")
    expect(await until(/nothing was written\.\n/)).toContain(
      "/ParkItem.yaml:5:8 syntax the `'` that opens here is not closed",
    )
    expect(generated(root)).toEqual(after)
    edit(root, 'events/ParkItem.yaml', "'1.4\n", "'1.4'\n")
    expect(await until(summary)).toMatch(/^The spec is right again\.\n0 written, 0 removed, /)
  })

  it('notices files that are added, replaced and removed, and folders', async () => {
    const file = join(root, 'spec/events/ParkLate.yaml')
    const page = join(root, 'packages/reference/content/events/ParkLate.md')
    const text = (GOOD['events/ParkDone.yaml'] as string)
      .replaceAll('ParkDone', 'ParkLate')
      .replace('byItself: true\n', '')
    writeFileSync(`${file}~`, text)
    renameSync(`${file}~`, file)
    expect(await until(summary)).toContain('validators/src/generated/events/ParkLate.ts')
    expect(existsSync(page)).toBe(true)
    rmSync(file)
    expect(await until(summary)).toMatch(/ written, [1-9]\d* removed,/)
    expect(existsSync(page)).toBe(false)
    renameSync(join(root, 'spec/groups'), join(root, 'groups'))
    expect(await until(/nothing was written\.\n/)).toContain(' unknown-group ')
    renameSync(join(root, 'groups'), join(root, 'spec/groups'))
    expect(await until(summary)).toContain('The spec is right again.')
    edit(root, 'groups/snapshot.yaml', '  Channel: {}', '  Channel: { optional: true }')
    expect(await until(summary)).toMatch(/[1-9]\d* written/)
  })
})
