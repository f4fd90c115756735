import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { RULES } from '@openami/generator/internal'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { GOOD } from '../../../packages/generator/test/model/small-spec.ts'
import { runCommand } from '../src/command.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openami-model-'))
  for (const [file, text] of Object.entries({
    ...GOOD,
    'headers/other.yaml': 'Other: { summary: O., type: text }\n',
  })) {
    mkdirSync(dirname(join(folder, 'good', file)), { recursive: true })
    writeFileSync(join(folder, 'good', file), text)
  }
  mkdirSync(join(folder, 'bad'))
  writeFileSync(join(folder, 'bad/types.yaml'), 'text: { kind: strin, summary: T. }\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]) {
  let [out, err] = ['', '']
  const status = runCommand(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { status, out, err }
}

const good = () => join(folder, 'good')
const bad = () => join(folder, 'bad')

it('prints the resolved model', () => {
  const { status, out, err } = run('--spec', good())
  expect([status, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toMatchObject({ version: 1, actions: { Park: { method: 'park' } } })
})

it('prints the model of one release', () => {
  const { status, out } = run('--spec', good(), '--release', '1.4.44')
  expect(status).toBe(0)
  const edition = JSON.parse(out)
  expect(Object.keys(edition)).toEqual(['release', 'ami', 'actions', 'events', 'headers'])
  expect(edition.actions.Park.request[1]).toMatchObject({ name: 'Channel', required: true, type: 'text' })
})

it('prints nothing when a check finds nothing', () => {
  expect(run('--check', '--spec', good())).toEqual({ status: 0, out: '', err: '' })
})

it('prints mistakes on stderr and no model', () => {
  for (const args of [[], ['--check'], ['--release', '1.4']]) {
    const { status, out, err } = run('--spec', bad(), ...args)
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('bad/types.yaml:1:15 schema `strin` is not known here; did you mean string?')
    expect(err).toMatch(/\d+ mistakes\n$/)
  }
})

it('shows only the mistakes of the given files', () => {
  const { status, err } = run('--spec', bad(), '--check', 'types.yaml')
  expect(status).toBe(1)
  expect(err).toMatch(/\n1 mistake\n$/)
  expect(run('--spec', bad(), '--check', 'events/').status).toBe(0)
})

it('prints the rules', () => {
  const { status, out } = run('--rules')
  expect(status).toBe(0)
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(Object.keys(RULES))
})

it('prints its usage', () => {
  expect(run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('usage:') })
})

it.each([
  [['--relase', '1.4'], 'there is no option --relase; did you mean --release?'],
  [['--frob'], 'there is no option --frob; write --release, --spec, --check, --rules or --help'],
  [['--release'], '--release needs a value; write --release VALUE, or --release=VALUE where it begins with a hyphen'],
  [['--check=yes'], '--check takes no value; write --check alone'],
  [['events/Hangup.yaml'], 'events/Hangup.yaml is for --check; write --check before it, or leave it out'],
  [['--check', '--release', '18'], '--check is for all releases; leave --release out, or --check'],
  [['--release', '17'], 'there is no release 17; 1.4 and 18 are next to it, so write one of these'],
  [['--release', '18.99'], 'there is no release 18.99; 18 ends with 18.26.4, so write 18.26.4 or 18'],
  [['--release', '30'], 'there is no release 30; the newest that is known is 21, so write 21'],
  [['--release', 'v18'], 'there is no release v18; a release is digits and dots, so write 18'],
  [['--release', 'newest'], 'there is no release newest; the releases are 1.0 to 21.12.3, so write one of these'],
])('refuses %j and says what to write instead', (args, err) => {
  expect(run('--spec', good(), ...args)).toEqual({
    status: 2,
    out: '',
    err: `${err}\n`,
  })
})

it('reports a folder that cannot be read', () => {
  const none = join(folder, 'none')
  expect(run('--spec', none)).toEqual({
    status: 2,
    out: '',
    err: `the spec folder ${none} is not there; name the folder that holds releases.yaml\n`,
  })
})
