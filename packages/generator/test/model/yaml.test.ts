import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatFinding, loadSpec, SpecMemory } from '../../src/internal.ts'
import { findings, GOOD, load } from './small-spec.ts'

const FILE = 'events/ParkDone.yaml'
const text = GOOD[FILE] as string

describe('a mistake in YAML', () => {
  it('is reported in one line at its place', () => {
    expect(findings({ [FILE]: text.replace('parking', '@parking').replace('The', '`The') })).toEqual([
      expect.stringMatching(/^events\/ParkDone.yaml:2:7 syntax /),
      expect.stringMatching(/^events\/ParkDone.yaml:4:10 syntax /),
    ])
  })

  it.each(Object.keys(GOOD).filter((file) => !file.startsWith('actions/') && !file.startsWith('events/')))(
    'is reported once, and not again wherever %s is used',
    (file) => {
      expect(findings({ [file]: '{' })).toEqual([expect.stringContaining(`${file}:1:1 syntax `)])
      const lines = findings({ [file]: `nonsense: 1\n${GOOD[file]}` })
      expect(lines.filter((line) => !line.startsWith(`${file}:1:`))).toEqual([])
      expect(lines).not.toEqual([])
    },
  )
})

describe('what editors add to a file', () => {
  it('a byte order mark changes neither the model nor places in the first line', () => {
    const marked = (body: string) => `\uFEFF${body}`
    expect(load({ [FILE]: marked(text) })).toEqual(load())
    expect(findings({ [FILE]: marked(text.replace('ParkDone', 'ParkDon')) })).toEqual([
      `${FILE}:1:8 name-mismatch the file is named for ParkDone; write \`event: ParkDone\`, or rename the file to events/ParkDon.yaml`,
    ])
  })

  it('CRLF changes neither the model nor places', () => {
    const crlf = (body: string) => body.replaceAll('\n', '\r\n')
    const all = Object.fromEntries(Object.entries(GOOD).map(([file, body]) => [file, crlf(body)]))
    expect(load(all)).toEqual(load())
    expect(findings({ [FILE]: crlf(text.replace('peer', 'pear')) })).toEqual(
      findings({ [FILE]: text.replace('peer', 'pear') }),
    )
  })

  it('bytes that are not UTF-8 are reported at the first of them', () => {
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
    const message = 'character the file is not UTF-8 from here on; save it as UTF-8'
    expect(read()).toEqual([`${FILE}:4:20 ${message}`])
    writeFileSync(join(folder, FILE), Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(read()).toContain(`${FILE}:1:1 ${message}`)
    rmSync(folder, { recursive: true })
  })
})

describe('a misspelt name is reported with the closest known name', () => {
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

it('cached files give the same result as files read again', () => {
  const memory = new SpecMemory()
  const changes = [
    {},
    {},
    { [FILE]: '' },
    { [FILE]: '' },
    {},
    { 'types.yaml': null },
    { 'odd.yaml': 'a: 1' },
    {},
    { [FILE]: null },
  ]
  for (const change of changes) expect(load(change, { memory })).toEqual(load(change))
  expect(load({}, { memory })).toBe(load({}, { memory }))
})
