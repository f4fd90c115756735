import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { formatFinding, loadSpec } from '@openami/generator/internal'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { GOOD } from '../../../packages/generator/test/model/small-spec.ts'
import { newMessage } from '../src/scaffold/command.ts'

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

it('creates an action whose remaining findings are what is to be filled in', () => {
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

it('creates an event', () => {
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

it.each([
  ['action Park --area parking', 'spec/actions/Park.yaml describes Park already; edit that file'],
  ['action Unpark --area parkin', 'there is no area parkin; did you mean parking?'],
  ['action Unpark --area kitchen', 'there is no area kitchen; write one of parking'],
  [
    'action Unpark --area parking --since 17',
    'there is no release 17; 1.4 and 18 are next to it, so write one of these',
  ],
  [
    'action Unpark --area parking --since 18.99',
    'there is no release 18.99; 18 ends with 18.26.4, so write 18.26.4 or 18',
  ],
  [
    'action ../x --area parking',
    '../x is not a name of a message; write letters, digits, _ and -, beginning with a letter',
  ],
  ['acton Unpark --area parking', 'there is no kind acton; did you mean action?'],
  ['', 'no kind is given; write action or event, as in spec:new -- event Brewed --area system'],
  ['event', 'no name is given; write it after event, as in spec:new -- event Brewed --area system'],
  ['action Unpark', 'no area is given; write --area, as in spec:new -- event Brewed --area system'],
  ['action A B --area parking', 'one message is written at a time; leave B out'],
  ['action Unpark --aera parking', 'there is no option --aera; did you mean --area?'],
  [
    'event Parkitem --area parking',
    'Parkitem differs from ParkItem in case only, so its file bears its branch; write --since',
  ],
])('refuses %j, says what to write instead, and writes nothing', (args, err) => {
  const before = findings()
  expect(run(...args.split(' ').filter(Boolean))).toEqual({ status: 2, out: '', err: `${err}\n` })
  expect(findings()).toEqual(before)
})

it('adds the branch to the file name when names differ only in case', () => {
  expect(run('event', 'Parkitem', '--area', 'parking', '--since', '18.19').out).toContain('events/Parkitem@18.yaml')
})
