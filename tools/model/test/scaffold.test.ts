import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formatFinding, loadSpec } from '../src/index.ts'
import { newMessage } from '../src/scaffold/command.ts'
import { GOOD } from './small-spec.ts'

let spec: string

beforeEach(() => {
  spec = mkdtempSync(join(tmpdir(), 'openami-new-'))
  for (const [file, text] of Object.entries({
    ...GOOD,
    'headers/other.yaml': 'Other: { summary: O., type: text }\n',
  })) {
    mkdirSync(dirname(join(spec, file)), { recursive: true })
    writeFileSync(join(spec, file), text)
  }
})

afterEach(() => rmSync(spec, { recursive: true, force: true }))

function run(...args: string[]) {
  let [out, err] = ['', '']
  const status = newMessage(args, spec, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { status, out, err }
}

const findings = () => loadSpec(spec).findings.map(formatFinding)

function fill(file: string, ...pairs: Array<[find: string, by: string]>): void {
  let text = readFileSync(join(spec, file), 'utf8')
  for (const [find, by] of pairs) {
    expect(text).toContain(find)
    text = text.replace(find, by)
  }
  writeFileSync(join(spec, file), text)
}

it('makes an action whose findings are what is left to fill in', () => {
  expect(run('action', 'Unpark', '--area', 'parking')).toMatchObject({
    status: 0,
    out: expect.stringContaining('spec/actions/Unpark.yaml is there. Next:'),
  })
  const found = findings()
  expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'actions/Unpark.yaml:4:9 schema',
    'actions/Unpark.yaml:5:10 missing-summary',
    'actions/Unpark.yaml:6:8 schema',
    'actions/Unpark.yaml:7:13 schema',
    'actions/Unpark.yaml:9:16 schema',
  ])
  fill(
    'actions/Unpark.yaml',
    ["module: ''", 'module: res_parking'],
    ["summary: ''", 'summary: Takes a channel back.'],
    ["since: ''", "since: '18'"],
    ["privileges: ''", 'privileges: []'],
    ["kind: ''", 'kind: ack'],
    ['examples: []', "examples: [{ title: Refused, receive: 'Response: Error' }]"],
  )
  expect(findings()).toEqual([])
})

it('makes an event', () => {
  expect(run('event', 'Unparked', '--area', 'parking', '--since', '18.19').status).toBe(0)
  expect(findings()).toHaveLength(3)
  fill(
    'events/Unparked.yaml',
    ["module: ''", 'module: res_parking'],
    ["summary: ''", 'summary: A channel was taken back.'],
    ["privileges: ''", 'privileges: [call]'],
    ['examples: []', "examples: [{ title: Unparked, receive: 'Event: Unparked' }]"],
  )
  expect(findings()).toEqual([])
})

it('refuses a name that is there, and what nobody knows', () => {
  const before = findings()
  expect(run('action', 'Park', '--area', 'parking')).toMatchObject({
    status: 1,
    err: 'spec/actions/Park.yaml describes Park already\n',
  })
  expect(run('action', 'Unpark', '--area', 'parkin').err).toBe('no area parkin; did you mean parking?\n')
  expect(run('action', 'Unpark', '--area', 'parking', '--since', '17').err).toContain('no release 17')
  expect(run('action', '../x', '--area', 'parking').err).toBe('../x is no name of a message\n')
  expect(run('acton', 'Unpark', '--area', 'parking')).toMatchObject({ status: 2 })
  expect(run('action', 'Unpark')).toMatchObject({ status: 2, err: expect.stringContaining('usage:') })
  expect(findings()).toEqual(before)
})

it('names the file by its branch where names differ in case only', () => {
  expect(run('event', 'Parkitem', '--area', 'parking').err).toContain('differs from ParkItem in case only')
  expect(run('event', 'Parkitem', '--area', 'parking', '--since', '18.19').out).toContain('events/Parkitem@18.yaml')
})
