import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../src/command.ts'
import { emptyMemory } from '../src/run.ts'

const workspace = fileURLToPath(new URL('../../..', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'openami-generate-'))
const spec = join(root, 'spec')
const bindings = 'packages/bindings/src/generated'

/** What one run has read and made, for the next: the tests of `npm run dev` hold it against runs without. */
const memory = emptyMemory()

/** Runs the command on a copy of the spec. */
function generate(...args: string[]): { status: number; output: string } {
  let output = ''
  const add = (text: string): void => {
    output += text
  }
  const status = runCommand(['--spec', spec, '--out', root, ...args], { out: add, err: add }, memory)
  return { status, output }
}

/** The same as `npm run generate` does it. */
function spawnGenerate(...args: string[]): { status: number | null; output: string } {
  const tsx = join(workspace, 'node_modules/.bin/tsx')
  const cli = join(workspace, 'tools/generate/src/cli.ts')
  const run = spawnSync(tsx, ['--conditions=@openami/source', cli, '--spec', spec, '--out', root, ...args], {
    encoding: 'utf8',
    cwd: workspace,
  })
  return { status: run.status, output: run.stdout + run.stderr }
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Runs a script against the copy's sources; answers what it prints as JSON. */
function evaluate(script: string): unknown {
  writeFileSync(join(root, 'script.mts'), script)
  const run = spawnSync(join(workspace, 'node_modules/.bin/tsx'), ['--conditions=@openami/source', 'script.mts'], {
    encoding: 'utf8',
    cwd: root,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

beforeAll(() => {
  cpSync(join(workspace, 'spec'), spec, { recursive: true, filter: (path) => !path.includes('node_modules') })
  mkdirSync(join(root, 'node_modules/@openami'), { recursive: true })
  symlinkSync(join(workspace, 'node_modules/@types'), join(root, 'node_modules/@types'))
  for (const name of ['bindings', 'validators', 'transport', 'client', 'simulator', 'openami']) {
    const from = join(workspace, 'packages', name)
    cpSync(join(from, 'src'), join(root, 'packages', name, 'src'), {
      recursive: true,
      filter: (path) => !path.endsWith('generated'),
    })
    cpSync(join(from, 'package.json'), join(root, 'packages', name, 'package.json'))
    const link = name === 'openami' ? name : `@openami/${name}`
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules', link))
  }
  cpSync(join(workspace, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('npm run generate', { timeout: 240_000 }, () => {
  it('writes everything once, and nothing the second time', () => {
    expect(generate()).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^\d+ actions, \d+ events: \d+ files, [1-9]\d* written/),
    })
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

  it('is the function behind the command', () => {
    expect(spawnGenerate('--help')).toEqual({
      status: 0,
      output: expect.stringContaining('npm run generate -- [--check]'),
    })
    expect(spawnGenerate('--chek')).toEqual({ status: 2, output: expect.stringContaining('did you mean --check?') })
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

  it('adds an action from one YAML file: types, method, descriptor, validator, page and schema', () => {
    writeFileSync(
      join(spec, 'actions/MakeCoffee.yaml'),
      [
        'action: MakeCoffee',
        'area: system',
        'module: res_coffee',
        'summary: Brews a pot and answers when it is done.',
        "since: '22'",
        'privileges: [system]',
        'request:',
        "  Cups: { type: integer, required: true, summary: 'How many cups, 1 to 12.' }",
        'reply: { kind: ack }',
        'examples:',
        '  - title: Two cups',
        '    send: { Cups: 2 }',
        '    receive: |',
        '      Response: Success',
        '',
      ].join('\n'),
    )
    appendFileSync(join(spec, 'headers/system.yaml'), '\nCups: { summary: Cups of coffee., type: integer }\n')
    expect(generate()).toMatchObject({ status: 0 })
    expect(read(`${bindings}/actions/system.ts`)).toMatch(
      /export interface MakeCoffeeRequest \{[^}]*\n {2}Cups: number\n\}/,
    )
    expect(read(`${bindings}/methods.ts`)).toContain(
      'makeCoffee(request: actions.MakeCoffeeRequest, options?: CallOptions): Promise<actions.MakeCoffeeReply>',
    )
    expect(read(`${bindings}/maps.ts`)).toContain(
      'MakeCoffee: { request: actions.MakeCoffeeRequest; reply: actions.MakeCoffeeReply }',
    )
    expect(read('packages/reference/content/actions/MakeCoffee.md')).toContain('Brews a pot')
    expect(read('packages/reference/content/headers/cups.md')).toContain('MakeCoffee')
    expect(JSON.parse(read('packages/reference/content/schemas/actions/MakeCoffee.json'))).toMatchObject({
      required: ['Cups'],
    })

    const answer = evaluate(`
      import { actionDescriptor, methods, writeAction } from './packages/bindings/src/index.ts'
      import { validateAction } from './packages/validators/src/index.ts'
      const { summary, privileges } = actionDescriptor('makecoffee')
      const issues = await validateAction('MakeCoffee', { Cups: 'two' })
      console.log(JSON.stringify({ summary, privileges, method: methods.makeCoffee, lines: writeAction('MakeCoffee', { Cups: 2 }), issues }))
    `)
    expect(answer).toEqual({
      summary: 'Brews a pot and answers when it is done.',
      privileges: [{ from: '22', privileges: ['system'] }],
      method: 'MakeCoffee',
      lines: [
        ['Action', 'MakeCoffee'],
        ['Cups', '2'],
      ],
      issues: [{ header: 'Cups', message: 'must be integer' }],
    })
  })

  it("adds the client's method, and the simulator lists the action", () => {
    const answer = evaluate(`
      import { connect } from 'openami'
      import { startSimulator } from '@openami/simulator'
      const managerConf = '[general]\\nenabled = yes\\n[ops]\\nsecret = s3cret\\nread = all\\nwrite = all\\n'
      const simulator = await startSimulator({ personality: '22', managerConf })
      const client = await connect({ port: simulator.port, username: 'ops', secret: 's3cret' })
      const { response } = await client.listCommands()
      const refused = await client.makeCoffee({}).catch((error) => error.message)
      const called = await client.makeCoffee({ Cups: 2 }).catch((error) => error.name)
      await client.close()
      await simulator.close()
      console.log(JSON.stringify({ listed: response.get('MakeCoffee'), refused, called }))
    `)
    expect(answer).toEqual({
      listed: 'Brews a pot and answers when it is done.  (Priv: system,all)',
      refused: 'MakeCoffee: header Cups is required',
      called: 'UnknownActionError',
    })
  })

  it('makes the compiler report mistakes in a call of the action', () => {
    const caller = (request: string): string =>
      `import type { ActionMethods } from './packages/bindings/src/index.ts'\ndeclare const client: ActionMethods\nvoid client.makeCoffee(${request})\n`
    writeFileSync(join(root, 'right.ts'), caller('{ Cups: 2 }'))
    writeFileSync(join(root, 'missing.ts'), caller('{}'))
    writeFileSync(join(root, 'wrong.ts'), caller("{ Cups: 'two' }"))
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      join(root, 'tsconfig.json'),
      '{ "extends": "./tsconfig.base.json", "compilerOptions": { "types": ["node"] }, "files": ["right.ts", "missing.ts", "wrong.ts"] }',
    )
    const { stdout } = spawnSync(join(workspace, 'node_modules/.bin/tsc'), ['--noEmit', '-p', root], {
      encoding: 'utf8',
      cwd: root,
    })
    const failed = [...stdout.matchAll(/^(\S+)\(.*error (TS\d+)/gm)].map(([, file, code]) => `${file} ${code}`)
    expect(failed.sort()).toEqual(['missing.ts TS2345', 'wrong.ts TS2322'])
  })

  it('removes an action with its file', () => {
    rmSync(join(spec, 'actions/MakeCoffee.yaml'))
    cpSync(join(workspace, 'spec/headers/system.yaml'), join(spec, 'headers/system.yaml'))
    expect(generate().output).toMatch(/ [1-9]\d* removed/)
    expect(existsSync(join(root, 'packages/reference/content/actions/MakeCoffee.md'))).toBe(false)
    expect(existsSync(join(root, 'packages/validators/src/generated/actions/MakeCoffee.ts'))).toBe(false)
  })
})
