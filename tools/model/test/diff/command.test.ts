import type { Loaded } from '@openami/generator/internal'
import { expect, it } from 'vitest'
import { loaded } from '../../../../packages/generator/test/model/own-spec.ts'
import { compareReleases } from '../../src/diff/command.ts'

function run(args: readonly string[], load?: () => Loaded) {
  let [out, err] = ['', '']
  const output = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  const status = compareReleases(args, output, load)
  return { status, out, err }
}

it('prints the difference of two releases', () => {
  expect(run(['16', '22'])).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Must change') })
  expect(run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('usage:') })
})

it.each([
  [['16'], 'two releases are compared, not 1; write them, as in spec:diff -- 16 22'],
  [['16', '18', '22'], 'two releases are compared, not 3; write them, as in spec:diff -- 16 22'],
  [['16', '22', '--format', 'txt'], 'there is no format txt; did you mean text?'],
  [['16', '22', '--fromat', 'md'], 'there is no option --fromat; did you mean --format?'],
  [['v16', '22'], 'there is no release v16; a release is digits and dots, so write 16'],
  [['9', '22'], 'there is no release 9; 1.8 and 10 are next to it, so write one of these'],
])('refuses %j and says what to write instead', (args, err) => {
  expect(run(args, () => loaded)).toEqual({ status: 2, out: '', err: `${err}\n` })
})
