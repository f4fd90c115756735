import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatFinding, loadSpec } from '../src/index.ts'
import { findings, GOOD, load } from './small-spec.ts'

const FILE = 'events/ParkDone.yaml'
const text = GOOD[FILE] as string

/** What happens to YAML in editors, and the one line that tells of it: `line:column rule message`. */
const CASES: Array<[what: string, change: string | [find: string, put: string], expected: string]> = [
  ['nothing in it', '', '1:1 schema the file is empty'],
  ['only a comment', '# soon\n', '1:1 schema the file is empty'],
  ['a text', 'ParkDone', '1:1 schema must be a map (`key: value`), not text'],
  ['a list', '- event: ParkDone', '1:1 schema must be a map (`key: value`), not a list'],
  ['an open list', ['[call]', '[call'], '7:1 syntax `[` before this place is not closed'],
  ['an open map', ['{ meaning: peer }', '{ meaning: peer'], '9:1 syntax `{` before this place is not closed'],
  ['two open brackets', ['{ meaning: peer }', '{ meaning: [peer'], '9:1 syntax `[` before this place is not closed'],
  ['an open quote', ["'1.0'", "'1.0"], '10:1 syntax a quote before this place is not closed'],
  ['a tab that indents', ['  Status', '\tStatus'], '8:1 syntax a tab; indent with blanks'],
  ['a tab after blanks', ['{ meaning', '\n  \t{ meaning'], '9:3 syntax a tab; indent with blanks'],
  [
    'an indented line',
    ['area:', ' area:'],
    '1:8 syntax a second `: ` in one text: put the text in quotes, or line the keys up',
  ],
  [
    'a colon in a text',
    ['The list has', 'The list: has'],
    '4:10 syntax a second `: ` in one text: put the text in quotes, or line the keys up',
  ],
  ['no blank after a colon', ['area: p', 'area:p'], '2:1 syntax a key without `: `, or lines that do not line up'],
  [
    'a character with a meaning',
    ['The list', '@The list'],
    '4:10 syntax a text cannot begin with this character; put the text in quotes',
  ],
  ['a text that is a comment', ['The list', '#1 list'], '4:10 missing-summary the summary is empty'],
  ['two documents', ['area:', '---\narea:'], '2:1 syntax a second document (`---`); a spec file holds one'],
  ['a tag', ['parking', '!area parking'], '2:7 syntax tags (`!name`) are not used in the spec'],
  ['a key that is a list', ['headers:', '? [a, b]\n: c\nheaders:'], '7:3 syntax a key is plain text'],
  ['a boolean for a text', ['The list has ended.', 'true'], "4:10 schema must be text: write 'true', in quotes"],
  ['a number for a text', ['res_parking', '5'], "3:9 schema must be text: write '5', in quotes"],
  ['nothing for a map', ['{ meaning: peer }', ''], '8:11 schema is empty; must be a map (`key: value`)'],
  ['a text for a map', ['{ meaning: peer }', 'peer'], '8:11 schema must be a map (`key: value`), not text'],
  ['a map for a text', ['res_parking', '{ a: b }'], '3:9 schema must be text, not a map'],
  ['a text for a list', ['[call]', 'call'], '6:13 schema must be a list (`[…]`, or lines with `- `), not text'],
  ['a required key misspelt', ['event:', 'evnt:'], '1:1 schema no key `evnt` here; did you mean event?'],
  ['a control character', ['list', 'li\0st'], '4:16 syntax a control character (0x00) does not belong in a text'],
  ['line ends of old', text.replaceAll('\n', '\r'), '1:16 syntax a control character (0x0d) does not belong in a text'],
]

describe('a mistake in YAML is told in one line at its place', () => {
  it.each(CASES)('%s', (_what, change, expected) => {
    const found = findings({ [FILE]: change })
    expect(found.filter((line) => line.startsWith(`${FILE}:`))).toEqual([`${FILE}:${expected}`])
  })

  it('one line for each line with a mistake', () => {
    expect(findings({ [FILE]: text.replace('parking', '@parking').replace('The', '`The') })).toEqual([
      expect.stringMatching(/^events\/ParkDone.yaml:2:7 syntax /),
      expect.stringMatching(/^events\/ParkDone.yaml:4:10 syntax /),
    ])
  })

  it.each(Object.keys(GOOD).filter((file) => !file.startsWith('actions/') && !file.startsWith('events/')))(
    'and not again wherever %s is used',
    (file) => {
      expect(findings({ [file]: '{' })).toEqual([expect.stringContaining(`${file}:1:2 syntax `)])
      const lines = findings({ [file]: `nonsense: 1\n${GOOD[file]}` })
      expect(lines.filter((line) => !line.startsWith(`${file}:1:`))).toEqual([])
      expect(lines).not.toEqual([])
    },
  )

  it('a name in .yml', () => {
    expect(findings({ 'events/Other.yml': text })).toEqual([
      'events/Other.yml:1:1 syntax the name of a spec file ends with .yaml',
    ])
  })
})

describe('what editors add', () => {
  it('a byte order mark changes nothing, nor the places in the first line', () => {
    const marked = (body: string) => `\uFEFF${body}`
    expect(load({ [FILE]: marked(text) })).toEqual(load())
    expect(findings({ [FILE]: marked(text.replace('ParkDone', 'ParkDon')) })).toEqual([
      `${FILE}:1:8 name-mismatch ParkDon must stand in a file of its name`,
    ])
  })

  it('CRLF changes nothing, nor the places', () => {
    const crlf = (body: string) => body.replaceAll('\n', '\r\n')
    const all = Object.fromEntries(Object.entries(GOOD).map(([file, body]) => [file, crlf(body)]))
    expect(load(all)).toEqual(load())
    expect(findings({ [FILE]: crlf(text.replace('peer', 'pear')) })).toEqual(
      findings({ [FILE]: text.replace('peer', 'pear') }),
    )
  })

  it('bytes that are no UTF-8 are told at the first of them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'openami-yaml-'))
    for (const [file, body] of Object.entries({
      ...GOOD,
      'headers/other.yaml': 'Other: { summary: O., type: text }\n',
    })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), body)
    }
    const read = () => loadSpec(folder).findings.map(formatFinding)
    expect(read()).toEqual([])
    writeFileSync(join(folder, FILE), Buffer.from(text.replace('has', 'h\u00e4s'), 'latin1'))
    const message = 'syntax no UTF-8 from here on; save the file as UTF-8'
    expect(read()).toEqual([`${FILE}:4:20 ${message}`])
    writeFileSync(join(folder, FILE), Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(read()).toContain(`${FILE}:1:1 ${message}`)
    rmSync(folder, { recursive: true })
  })
})

describe('a name that is misspelt gets the one that was meant', () => {
  const hints: Array<[what: string, file: string, find: string, put: string, meant: string]> = [
    ['a type', 'headers/all.yaml', 'type: seconds }\nStatus', 'type: second }\nStatus', 'seconds'],
    ['the type of a list', 'types.yaml', 'items: text', 'items: txt', 'text'],
    ['a group', 'events/ParkItem.yaml', '[{ group: snapshot }', '[{ group: snapshots }', 'snapshot'],
    ['a header', 'actions/Park.yaml', '  Flag:', '  Flags:', 'Flag'],
    ['a meaning', FILE, 'peer', 'pear', 'peer'],
    ['an area', FILE, 'parking', 'parkin', 'parking'],
    ['a privilege', FILE, '[call]', '[cal]', 'call'],
    ['a release', FILE, "'1.0'", "'1.00'", '1.0'],
    ['a key', FILE, 'headers:', 'header:', 'headers'],
    ['a key within', FILE, 'meaning:', 'meening:', 'meaning'],
    ['a kind', 'actions/Park.yaml', 'kind: list', 'kind: lst', 'list'],
    ['an item of a list', 'actions/Park.yaml', '[ParkItem]', '[ParkItme]', 'ParkItem'],
    ['the end of a list', 'actions/Park.yaml', 'ends: ParkDone', 'ends: ParkDon', 'ParkDone'],
    ['an outcome', 'actions/Park.yaml', 'outcome: ParkDone', 'outcome: ParkDoen', 'ParkDone'],
    ['a replacement', FILE, 'headers:', "replacedBy: { to: ParkItems, since: '20' }\nheaders:", 'ParkItem'],
    ['a parameter of a condition', 'actions/Park.yaml', '[Timeout, Flag]', '[Timeout, Flagg]', 'Flag'],
    ['a parameter that an example sends', 'actions/Park.yaml', 'SIP/1,', 'SIP/1, Chanel: 2,', 'Channel'],
    ['a header that an example receives', 'actions/Park.yaml', 'Message: will', 'Massage: will', 'Message'],
    ['an event that an example receives', 'actions/Park.yaml', 'Event: ParkItem', 'Event: ParkItems', 'ParkItem'],
    ['an action of the old document', 'protocol.yaml', 'action: Park }', 'action: Parc }', 'Park'],
  ]
  it.each(hints)('%s', (_what, file, find, put, meant) => {
    expect(findings({ [file]: [find, put] }).join('\n')).toContain(`did you mean ${meant}?`)
  })
})

it('what was read before is read the same again', () => {
  const memory = new Map()
  const changes = [{}, { [FILE]: '' }, {}, { 'types.yaml': null }, { 'odd.yaml': 'a: 1' }, {}, { [FILE]: null }]
  for (const change of changes) expect(load(change, { memory })).toEqual(load(change))
})
