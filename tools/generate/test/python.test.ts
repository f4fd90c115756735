import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { generate } from '@openami/generator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildProgram } from '../../../vitest.program.ts'
import { workspace } from './compiler.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-python-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  for (const file of ['python/simulator.py', 'python/pbx.yaml', 'own-spec/python/test_typed.py'])
    cpSync(join(workspace, 'examples', file), join(folder, file.replace(/^.*\//, '')))
  const spec = join(workspace, 'examples/own-spec/ami')
  expect(await generate({ spec, out: [join(folder, 'ami.py')] })).toMatchObject({ mistakes: [] })
})

it('Python reads and writes the messages of the generated module', async () => {
  const simulator = [process.execPath, await buildProgram(join(workspace, 'packages/simulator/src/node/cli.ts'))]
  const { stderr } = await promisify(execFile)('python3', ['-m', 'unittest', '-v'], {
    cwd: folder,
    env: { ...process.env, OPENAMI_SIMULATOR: simulator.join(' '), PYTHONDONTWRITEBYTECODE: '1' },
  })
  expect(stderr).toMatch(/Ran 4 tests.*\n\nOK/s)
}, 240_000)
