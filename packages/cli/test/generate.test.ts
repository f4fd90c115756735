import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { project } from './build.ts'
import { openami, start } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-generate-'))
const spec = join(folder, 'ami')
cpSync(join(import.meta.dirname, '../../../examples/own-spec/ami'), spec, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const out = join(folder, 'ami.generated.ts')

test('generate makes the files of the spec files, and lint finds nothing', async () => {
  expect(await openami(['lint', spec], { cwd: project })).toEqual({ code: 0, out: '', err: '' })
  const made = await openami(['generate', '--spec', spec, '--out', out], { cwd: project })
  expect(made).toEqual({ code: 0, out: `wrote ${out}\n`, err: '' })
  expect(readFileSync(out, 'utf8')).toContain('export interface DongleCENDEvent extends')
  expect((await openami(['generate', '--spec', spec, '--out', out], { cwd: project })).out).toBe(`unchanged ${out}\n`)
})

test('mistakes come with their places and exit code 1, and nothing is written', async () => {
  const file = join(spec, 'events/DongleCEND.yaml')
  const right = readFileSync(file, 'utf8')
  writeFileSync(file, right.replace('[call]', '[cal]'))
  const other = join(folder, 'other.ts')
  const made = await openami(['generate', '--spec', spec, '--out', other], { cwd: project })
  expect(made).toMatchObject({ code: 1, out: '' })
  expect(made.err).toMatch(
    /DongleCEND\.yaml:6:14 unknown-privilege .*did you mean call\?\nopenami: 1 mistake in the spec files; nothing was written\n$/,
  )
  expect(existsSync(other)).toBe(false)
  expect(await openami(['lint', spec], { cwd: project })).toMatchObject({
    code: 1,
    err: `openami: 1 mistake in ${spec}\n`,
  })
  writeFileSync(file, right)
})

test('--watch makes the file again after an edit, until Ctrl-C', async () => {
  const running = start(['generate', '--spec', spec, '--out', out, '--watch'], { cwd: project })
  await running.prints('Ctrl-C ends')
  const file = join(spec, 'events/DongleCEND.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('A call over', 'One call over'))
  await running.prints(`wrote ${out}`)
  expect(readFileSync(out, 'utf8')).toContain('One call over a dongle has ended.')
  running.child.kill('SIGINT')
  expect((await running.result).code).toBe(130)
})

test.each([
  [['generate', '--spec', spec], 'there is nothing to make; write --out FILE, as in --out src/ami.generated.ts'],
  [
    ['generate', '--spec', '/none', '--out', out],
    'the spec folder /none is not there; name the folder of your spec files',
  ],
  [['generate', '--out', out, '--watch'], '--watch needs --spec FOLDER, which it watches'],
  [['lint', '/none'], 'the spec folder /none is not there; name the folder of your spec files'],
])('%j is refused in one sentence', async (args, message) => {
  expect(await openami(args, { cwd: project })).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})
