import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { command } from './support.ts'

const folder = join(import.meta.dirname, '../../../../examples/python')

// Without python3 it fails: nothing else shows that another language gets everything.
test('the example in Python tests its application against the command', async () => {
  const { stderr } = await promisify(execFile)('python3', ['-m', 'unittest', '-v'], {
    cwd: folder,
    env: { ...process.env, OPENAMI_SIMULATOR: command.join(' '), PYTHONDONTWRITEBYTECODE: '1' },
  })
  expect(stderr).toMatch(/Ran 6 tests.*\n\nOK/s)
}, 120_000)
