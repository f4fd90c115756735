import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../../vitest.program.ts'
import { runCommand } from '../src/command.ts'
import { emptyMemory } from '../src/run.ts'
import { workspace } from './compiler.ts'
import { smallWorkspace } from './small-workspace.ts'

const root = smallWorkspace()
const spec = join(root, 'spec')
const bindings = 'packages/bindings/src/generated'

/** What one run has read and made, for the next: the tests of `npm run dev` hold it against runs without. */
const memory = emptyMemory()

/** Runs the command on the small spec. */
function generate(...args: string[]): { status: number; output: string } {
  let output = ''
  const add = (text: string): void => {
    output += text
  }
  const status = runCommand(['--spec', spec, '--out', root, ...args], { out: add, err: add }, memory)
  return { status, output }
}

/** The same in a process of its own. */
async function spawnGenerate(...args: string[]): Promise<{ status: number | null; output: string }> {
  const cli = await buildProgram(join(workspace, 'tools/generate/src/cli.ts'))
  const run = spawnSync(process.execPath, [cli, '--spec', spec, '--out', root, ...args], {
    encoding: 'utf8',
    cwd: workspace,
  })
  return { status: run.status, output: run.stdout + run.stderr }
}
afterAll(() => rmSync(root, { recursive: true }))

describe('npm run generate', { timeout: 240_000 }, () => {
  it('writes everything once, and nothing the second time', () => {
    expect(generate()).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^\d+ actions, \d+ events: \d+ files, [1-9]\d* written/),
    })
    // Made again, not remembered.
    delete memory.last
    expect(generate().output).toMatch(/ 0 written, 0 removed/)
    expect(generate('--check')).toEqual({ status: 0, output: '' })
  })

  it('--check names each stale, missing and extra file, and writes nothing', () => {
    appendFileSync(join(root, bindings, 'maps.ts'), '// edited\n')
    rmSync(join(root, bindings, 'methods.ts'))
    writeFileSync(join(root, bindings, 'old.ts'), '')
    const { status, output } = generate('--check')
    expect(status).toBe(1)
    for (const line of ['maps.ts: stale', 'methods.ts: missing', 'old.ts: extra'])
      expect(output).toContain(`${bindings}/${line}\n`)
    expect(output.split('\n').filter((line) => line.startsWith(bindings))).toHaveLength(3)
    expect(existsSync(join(root, bindings, 'methods.ts'))).toBe(false)
    expect(generate().output).toMatch(/ 2 written, 1 removed/)
  })

  it('writes nothing and reports the mistake when the spec is invalid', () => {
    const file = join(spec, 'actions/Broken.yaml')
    writeFileSync(file, 'action: Broken\nsummary: [\n')
    const { status, output } = generate()
    rmSync(file)
    expect(status).toBe(1)
    expect(output).toMatch(/actions\/Broken\.yaml:\d+:\d+ syntax /m)
    expect(output).toContain('nothing was written')
  })

  it('is the function that the command runs', async () => {
    expect(await spawnGenerate('--help')).toEqual({
      status: 0,
      output: expect.stringContaining('npm run generate -- [--check]'),
    })
    expect(await spawnGenerate('--chek')).toEqual({
      status: 2,
      output: expect.stringContaining('did you mean --check?'),
    })
  })

  it.each([
    [['--chek'], 'there is no option --chek; did you mean --check?'],
    [['--out'], '--out needs a value; write --out VALUE, or --out=VALUE where it begins with a hyphen'],
    [['spec'], 'spec is not an option; write --spec DIR or --out DIR'],
    [['--spec', '/nosuch'], 'the spec folder /nosuch is not there; name the folder that holds releases.yaml'],
    [['--out', '/dev/null'], 'the folder /dev/null is not a folder; name one that can be written to after --out'],
  ])('refuses %j and says what to write instead', (args, message) => {
    expect(generate(...args)).toEqual({ status: 2, output: `${message}\n` })
  })

  it('removes what it made for an action whose file is gone', () => {
    const file = join(spec, 'actions/MakeCoffee.yaml')
    const made = ['reference/content/actions/MakeCoffee.md', 'validators/src/generated/actions/MakeCoffee.ts']
    const there = (): boolean[] => made.map((path) => existsSync(join(root, 'packages', path)))
    writeFileSync(
      file,
      [
        'action: MakeCoffee',
        'area: parking',
        'module: res_coffee',
        'summary: Brews a pot and answers when it is done.',
        "since: '18'",
        'privileges: [system]',
        'request:',
        '  Timeout: { required: true }',
        'reply: { kind: ack }',
        'examples:',
        '  - title: A pot',
        '    send: { Timeout: 2 }',
        '    receive: |',
        '      Response: Success',
        '',
      ].join('\n'),
    )
    expect(generate()).toMatchObject({ status: 0 })
    expect(there()).toEqual([true, true])
    rmSync(file)
    expect(generate().output).toMatch(/ [1-9]\d* removed/)
    expect(there()).toEqual([false, false])
  })
})
