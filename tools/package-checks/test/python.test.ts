import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '@openami/generator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from '../src/run.ts'
import { root } from '../src/workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-mypy-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  if ((await run('mypy', ['--version'], folder).catch(() => undefined)) === undefined)
    throw new Error('this test needs mypy: apt-get install mypy')
  const spec = `${root}examples/own-spec/ami`
  expect(await generate({ spec, out: [join(folder, 'ami.py')] })).toMatchObject({ mistakes: [] })
})

/** What mypy finds, without its last line. */
async function findings(...args: string[]): Promise<string[]> {
  const { stdout } = await run('mypy', ['--no-color-output', ...args], folder)
  return stdout.trimEnd().split('\n').slice(0, -1)
}

it('mypy --strict has no finding in the Python module of all actions and events', async () => {
  expect(await findings('--strict', '--python-version', '3.10', 'ami.py')).toEqual([])
})

it('mypy has no finding in the example, which uses it', async () => {
  for (const file of ['python/simulator.py', 'own-spec/python/test_typed.py'])
    cpSync(`${root}examples/${file}`, join(folder, file.replace(/^.*\//, '')))
  expect(await findings('test_typed.py')).toEqual([])
})

it('mypy reports a parameter that is misspelt or missing, a value of another type, and a header that no event has', async () => {
  const program = [
    'from ami import HangupEvent, OriginateAction, QueuePauseAction',
    'QueuePauseAction(interface="PJSIP/anna", paused=True)',
    'QueuePauseAction(interface="PJSIP/anna", pausd=True)',
    'QueuePauseAction(interface="PJSIP/anna", paused=[])',
    'OriginateAction(application="Wait")',
    'def cause(event: HangupEvent) -> None:',
    '    print(event.cause, event.colour)',
  ]
  writeFileSync(join(folder, 'program.py'), `${program.join('\n')}\n`)
  const found = (await findings('--strict', 'program.py')).filter((line) => line.includes(': error: '))
  expect(new Set(found.map((line) => /^program\.py:(\d+)/.exec(line)?.[1]))).toEqual(new Set(['3', '4', '5', '7']))
})
