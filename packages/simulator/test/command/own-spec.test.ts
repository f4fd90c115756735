import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { connect } from '@openami/client'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { installPackages } from '../../../../vitest.program.ts'
import { command, runCommandIn } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-own-spec-'))
afterAll(() => rmSync(folder, { recursive: true }))
cpSync(join(import.meta.dirname, '../../../../examples/own-spec/ami'), join(folder, 'ami'), { recursive: true })

/** A project that has the generator. */
const project = join(import.meta.dirname, '../../../../node_modules/.cache/openami/simulator-project')
beforeAll(() => installPackages(project, ['spec', 'packages/generator']))

function write(yaml: string): string {
  const file = join(folder, 'pbx.yaml')
  writeFileSync(file, yaml)
  return file
}

test.each([
  ['spec of the configuration', () => ['--config', write('port: 0\nspec: ami\n')]],
  ['--spec', () => ['--config', write('port: 0\n'), '--spec', join(folder, 'ami')]],
])(
  '%s: the simulator has the actions and events of the spec files',
  async (_, args) => {
    const [program = '', ...before] = command
    const child = spawn(program, [...before, ...args(), '--json', '--control', '0'], { cwd: project })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [line] = await once(createInterface(child.stdout), 'line')
    const { port, controlPort } = JSON.parse(line)
    await using client = await connect({ port, username: 'admin', secret: 'secret' })
    expect(JSON.stringify((await client.listCommands()).response)).toContain('QuectelSendSMS')
    expect(await client.send('DongleReset', { Device: 'dongle0' })).toMatchObject({
      response: { name: 'Success' },
    })
    const name: string = 'DongleCEND'
    const next = client.once(name)
    await fetch(`http://127.0.0.1:${controlPort}/events`, {
      method: 'POST',
      body: JSON.stringify({ event: name, headers: { Device: 'dongle0' } }),
    })
    expect(JSON.stringify(await next)).toContain('"Privilege":"call,all"')
  },
  60_000,
)

test('a folder of spec files that is not there is named with file and line', async () => {
  const file = write('port: 0\nspec: amy\n')
  expect(await runCommandIn(project, '--config', file)).toEqual({
    code: 1,
    stdout: '',
    stderr: `${file}:2: spec: there is no folder that can be read: ${join(folder, 'amy')}\n`,
  })
}, 60_000)

test('each mistake in the spec files is named with file and line', async () => {
  cpSync(join(folder, 'ami'), join(folder, 'wrong'), { recursive: true })
  const file = join(folder, 'wrong/events/DongleCEND.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('[call]', '[cal]'))
  const { code, stdout, stderr } = await runCommandIn(project, '--config', write('port: 0\nspec: wrong\n'))
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(
    'wrong/events/DongleCEND.yaml:6:14 unknown-privilege privileges.yaml has no cal; did you mean call?\n',
  )
}, 60_000)

test('says what to install where the project has no generator', async () => {
  expect(await runCommandIn(folder, '--config', write('port: 0\nspec: ami\n'))).toEqual({
    code: 1,
    stdout: '',
    stderr: 'spec files need @openami/generator, which is not installed here; npm install -D @openami/generator\n',
  })
}, 60_000)
