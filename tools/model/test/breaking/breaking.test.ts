import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SpecMemory } from '@openami/generator/internal'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GOOD } from '../../../../packages/generator/test/model/small-spec.ts'
import { checkBreaking } from '../../src/breaking/command.ts'

let root: string
/** A repository with one commit; each test works on a copy. */
let template: string
let head: string

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-C', root, ...args], { stdio: 'pipe' })

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

function change(file: string, find: string, by: string): void {
  const text = readFileSync(join(root, 'spec', file), 'utf8')
  if (!text.includes(find)) throw new Error(`${file} does not hold ${find}`)
  put(
    `spec/${file}`,
    text.replace(find, () => by),
  )
}

beforeAll(() => {
  root = template = mkdtempSync(join(tmpdir(), 'openami-breaking-'))
  for (const [file, text] of Object.entries(GOOD)) put(`spec/${file}`, text)
  // Examples that say more would refuse what these tests change.
  for (const [file, example] of [
    ['actions/Park.yaml', 'Response: Error'],
    ['events/ParkItem.yaml', 'Event: ParkItem'],
    ['events/ParkDone.yaml', 'Event: ParkDone'],
  ] as const) {
    const examples = `examples: [{ title: T, receive: '${example}' }]\n`
    put(`spec/${file}`, (GOOD[file] as string).replace(/^examples:[\s\S]*/m, examples))
  }
  put('spec/headers/other.yaml', 'Other: { summary: Other., type: text }\n')
  put('packages/bindings/package.json', '{ "version": "1.2.0" }')
  put('.changeset/config.json', '{ "fixed": [["openami", "@openami/bindings"]] }')
  // Without the hooks that git would copy, each of which every test would copy again.
  git('init', '-q', '--template=')
  git('add', '-A')
  git('commit', '-qm', 'one')
  head = String(git('rev-parse', 'HEAD'))
})

afterAll(() => rmSync(template, { recursive: true, force: true }))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openami-breaking-'))
  cpSync(template, root, { recursive: true })
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Files that a test before has read: each test changes one or two of them. */
const memory = new SpecMemory()

function run(...args: string[]) {
  let [out, err] = ['', '']
  const output = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  const status = checkBreaking(args, root, output, memory)
  return { status, out, err }
}

describe('spec:breaking without a tag', () => {
  it('compares with the commit where the branch left main, including uncommitted changes', () => {
    git('branch', '-M', 'main')
    git('checkout', '-qb', 'topic')
    change('events/ParkDone.yaml', '{ meaning: peer }', '{ meaning: peer, optional: true }')
    const expected = { status: 1, out: expect.stringMatching(/narrowed event ParkDone: .*\n/) }
    expect(run()).toMatchObject(expected)
    git('commit', '-qam', 'two')
    const { err } = run()
    expect(run()).toMatchObject(expected)
    expect(err).toMatch(/^1 breaking change since main \([0-9a-f]{9}\), and no changeset/)
  })

  it('includes files that are not yet in git', () => {
    git('branch', '-M', 'main')
    put('spec/headers/more.yaml', 'Flag2: { summary: F., type: text }\n')
    expect(run()).toMatchObject({ status: 1, err: expect.stringContaining('no message uses Flag2') })
  })

  it.each([
    ['the spec is that of main', () => git('branch', '-M', 'main')],
    ['there is no main', () => git('branch', '-M', 'other')],
    ['there is no git repository', () => rmSync(join(root, '.git'), { recursive: true })],
  ])('exits with code 2 and says what to write when %s', (_what, prepare) => {
    prepare()
    expect(run()).toEqual({
      status: 2,
      out: '',
      err: 'this clone has no tag, and its spec is that of its main branch or it has none; write --against COMMIT, or fetch the tags\n',
    })
  })
})

it.each([
  [['--against', 'v9'], 'there is no commit v9 in this clone; fetch it, or write another after --against'],
  [['--aginst', 'v9'], 'there is no option --aginst; did you mean --against?'],
  [['--against'], '--against needs a value; write --against VALUE, or --against=VALUE where it begins with a hyphen'],
  [['v9'], 'v9 is not an option; write --against v9'],
])('refuses %j and says what to write instead', (args, err) => {
  expect(run(...args)).toEqual({ status: 2, out: '', err: `${err}\n` })
})

const CASES: Array<[what: string, file: string, find: string, by: string, expected: string]> = [
  [
    'a parameter removed',
    'actions/Park.yaml',
    '  Flag: { optional: true }\n  Var-000000: { pattern: numbered }\nconditions: [{ exclusive: [Timeout, Flag] }]\n',
    '  Var-000000: { pattern: numbered }\n',
    'spec/actions/Park.yaml:10:3 removed action Park: parameter Flag is removed (as of v1)',
  ],
  [
    'a header renamed',
    'events/ParkItem.yaml',
    'Other(<channel>)',
    'Other(<Channel>)',
    'spec/events/ParkItem.yaml:10:3 renamed event ParkItem: header Other(<channel>) is renamed to Other(<Channel>)',
  ],
  [
    'a parameter now required',
    'actions/Park.yaml',
    'Flag: { optional: true }',
    'Flag: { required: true }',
    'spec/actions/Park.yaml:10:3 narrowed action Park: parameter Flag is required, was optional',
  ],
  [
    'a header that may be missing',
    'events/ParkDone.yaml',
    '{ meaning: peer }',
    '{ meaning: peer, optional: true }',
    'spec/events/ParkDone.yaml:8:3 narrowed event ParkDone: header Status may be missing, was in every one',
  ],
  [
    'another kind of type',
    'headers/all.yaml',
    'Of a peer., type: text',
    'Of a peer., type: seconds',
    'spec/events/ParkDone.yaml:8:3 narrowed event ParkDone: header Status is of kind integer, was string',
  ],
  [
    'a spelling gone',
    'types.yaml',
    "true: ['yes']",
    "true: ['on']",
    'narrowed action Park: parameter Flag no longer reads yes as true',
  ],
  [
    'less availability',
    'events/ParkItem.yaml',
    "since: '1.4'",
    "since: '18'",
    'spec/events/ParkItem.yaml:1:1 narrowed event ParkItem: no longer exists in 1.4',
  ],
  [
    'privileges raised',
    'events/ParkDone.yaml',
    '[call]',
    '[call, system]',
    'spec/events/ParkDone.yaml:6:1 narrowed event ParkDone: asks for call and system from 1.0 on, asked for call',
  ],
  [
    'a method renamed',
    'actions/Park.yaml',
    'area: parking',
    'method: parkIt\narea: parking',
    'spec/actions/Park.yaml:2:1 renamed action Park: method park is renamed to parkIt',
  ],
  [
    'another end of a list',
    'actions/Park.yaml',
    '[ParkItem], ends: ParkDone',
    '[ParkDone], ends: ParkItem',
    'narrowed action Park: list ends with ParkItem, was ParkDone',
  ],
  [
    'a condition',
    'actions/Park.yaml',
    'conditions: [',
    'conditions: [{ exclusive: [Channel, Flag] }, ',
    'spec/actions/Park.yaml:12:14 narrowed action Park: has a new condition, exclusive Channel, Flag',
  ],
]

describe('spec:breaking with a tag', () => {
  beforeEach(() => put('.git/refs/tags/v1', head))

  it.each(CASES)('reports: %s', (_what, file, find, by, expected) => {
    change(file, find, by)
    const { status, out, err } = run()
    expect([out, err]).toEqual([expect.stringContaining(expected), expect.stringContaining('no changeset')])
    expect(status).toBe(1)
  })

  it('reports a message that was removed or renamed', () => {
    change('actions/Park.yaml', 'ends: ParkDone }\noutcome: ParkDone', 'ends: ParksDone }')
    rmSync(join(root, 'spec/events/ParkDone.yaml'))
    put('spec/events/ParksDone.yaml', (GOOD['events/ParkDone.yaml'] as string).replaceAll('ParkDone', 'ParksDone'))
    const { status, out } = run()
    expect(status).toBe(1)
    expect(out).toContain('spec/events/ParksDone.yaml:1:1 renamed event ParkDone is renamed to ParksDone')
  })

  it('ignores additions and changed texts', () => {
    change('events/ParkDone.yaml', 'The list has ended.', 'It has ended.')
    change('events/ParkDone.yaml', 'headers:\n', 'headers:\n  Flag: { optional: true }\n')
    change('types.yaml', "true: ['yes']", "true: ['yes', 'on']")
    expect(run()).toMatchObject({ status: 0, out: 'Nothing breaks what was written against v1.\n' })
  })

  it('accepts a change that a changeset declares', () => {
    change('actions/Park.yaml', 'Flag: { optional: true }', 'Flag: { required: true }')
    put('.changeset/soft.md', "---\n'openami': minor\n---\n\nMore.\n")
    expect(run().status).toBe(1)
    put('packages/bindings/package.json', '{ "version": "0.2.0" }')
    expect(run()).toMatchObject({ status: 0, out: expect.stringContaining('declared by .changeset/soft.md') })
    put('packages/bindings/package.json', '{ "version": "1.2.0" }')
    put('.changeset/hard.md', "---\n'@openami/bindings': major\n---\n\nLess.\n")
    expect(run()).toMatchObject({ status: 0, out: expect.stringContaining('declared by .changeset/hard.md') })
  })

  it("compares with a spec that today's rules refuse", () => {
    change('events/ParkDone.yaml', 'summary: The list has ended.\n', '')
    git('commit', '-qam', 'two')
    git('tag', 'v2')
    put('spec/events/ParkDone.yaml', GOOD['events/ParkDone.yaml'] as string)
    change('actions/Park.yaml', 'Flag: { optional: true }', 'Flag: { required: true }')
    const { status, err } = run('--against', 'v2')
    expect(status).toBe(1)
    expect(err).toContain('not compared, for the rules of today refuse them: events/ParkDone.yaml')
  })
})
