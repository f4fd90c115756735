import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sources } from '../../../packages/generator/test/model/own-spec.ts'
import { runCommand } from '../src/command.ts'
import { emptyMemory } from '../src/run.ts'
import { mistakesIn, runProgram, workspace } from './compiler.ts'

const root = mkdtempSync(join(tmpdir(), 'openami-generate-'))
const spec = join(root, 'spec')
const bindings = 'packages/bindings/src/generated'

/** What was read and made before: the tests of `npm run dev` hold it against runs without. */
const memory = emptyMemory()
// The copy differs from the spec of this repository in two files.
for (const [file, reading] of sources.readings) memory.sources.readings.set(file, reading)

/** Runs the command on a copy of the spec. */
function generate(...args: string[]): { status: number; output: string } {
  let output = ''
  const add = (text: string): void => {
    output += text
  }
  const status = runCommand(['--spec', spec, '--out', root, ...args], { out: add, err: add }, memory)
  return { status, output }
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Runs a script against the copy's sources; answers what it prints as JSON. */
function evaluate(script: string): unknown {
  writeFileSync(join(root, 'script.mts'), script)
  return JSON.parse(runProgram(root, 'script.mts'))
}

beforeAll(() => {
  cpSync(join(workspace, 'spec'), spec, { recursive: true, filter: (path) => !path.includes('node_modules') })
  mkdirSync(join(root, 'node_modules/@openami'), { recursive: true })
  symlinkSync(join(workspace, 'node_modules/@types'), join(root, 'node_modules/@types'))
  for (const name of ['bindings', 'validators', 'transport', 'client', 'live', 'simulator', 'openami']) {
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
    // Made again, not remembered.
    delete memory.last
    expect(generate().output).toMatch(/ 0 written, 0 removed/)
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
      const simulator = await startSimulator({ release: '22', managerConf })
      const client = await connect({ port: simulator.port, username: 'ops', secret: 's3cret' })
      const { response } = await client.listCommands()
      const refused = await client.makeCoffee({}).catch((error) => error.message)
      const called = await client.makeCoffee({ Cups: 2 }).catch((error) => error.message)
      await client.close()
      await simulator.close()
      console.log(JSON.stringify({ listed: response.get('MakeCoffee'), refused, called }))
    `)
    expect(answer).toEqual({
      listed: 'Brews a pot and answers when it is done.  (Priv: system,all)',
      refused: 'MakeCoffee: header Cups is required',
      called: expect.stringContaining('Not simulated: MakeCoffee'),
    })
  })

  it('makes the compiler report mistakes in a call of the action', () => {
    const caller = (request: string): string =>
      `import type { ActionMethods } from './packages/bindings/src/index.ts'\ndeclare const client: ActionMethods\nvoid client.makeCoffee(${request})\n`
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
    for (const [name = '', request = ''] of [
      ['right.ts', '{ Cups: 2 }'],
      ['missing.ts', '{}'],
      ['wrong.ts', "{ Cups: 'two' }"],
    ])
      writeFileSync(join(root, name), caller(request))
    const options = { extends: './tsconfig.base.json', compilerOptions: { types: ['node'] } }
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ ...options, include: ['*.ts'] }))
    expect(mistakesIn(root).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'missing.ts TS2741',
      'wrong.ts TS2322',
    ])
  })
})
