import { describe, expect, test } from 'vitest'
import { type Client, server } from './support.ts'

const sample = `; head comment
[general]
a = 1
b => 2 ; trailing
[tmpl](!)
x = one
y = two
[base](tmpl)
z = three
x = changed
[dup]
k = 1
[dup]
k = 2
[dup](+)
j = 3
[empty]
`

function configured(files: Readonly<Record<string, string>> = { 'sample.conf': sample }): Client {
  return server('22', { pbx: { files } }).login('admin', 'off')
}

/** The headers of the answer without the first, joined. */
const rest = (answer: string): string => answer.trim().split('\n').slice(1).join(' | ')

describe('GetConfig', () => {
  test('gives categories with what they inherit, and no templates', () => {
    expect(rest(configured().send('Action: GetConfig\nFilename: sample.conf'))).toBe(
      'Category-000000: general | Line-000000-000000: a=1 | Line-000000-000001: b=2 | Category-000001: base | ' +
        'Templates-000001: tmpl | Line-000001-000000: x=one | Line-000001-000001: y=two | ' +
        'Line-000001-000002: z=three | Line-000001-000003: x=changed | Category-000002: dup | ' +
        'Line-000002-000000: k=1 | Line-000002-000001: j=3 | Category-000003: dup | Line-000003-000000: k=2 | ' +
        'Category-000004: empty',
    )
  })

  test.each([
    ['Category: BASE', 'Category-000000: base'],
    ['Category: none', 'No categories found'],
    ['Filter: k=1', 'Category-000000: dup | Line-000000-000000: k=1'],
    ['Filter: TEMPLATES=restrict', 'Category-000000: tmpl | IsTemplate-000000: 1'],
  ])('with %s gives what fits', (filter, answer) => {
    expect(rest(configured().send(`Action: GetConfig\nFilename: sample.conf\n${filter}`))).toContain(answer)
  })

  test.each([
    ['none.conf', 'Config file not found'],
    ['../none.conf', 'Config file not found'],
    ['../../../etc/passwd', 'File requires escalated privileges'],
    ['/etc/passwd', 'File requires escalated privileges'],
    ['bad.conf', 'Config file has invalid format'],
  ])('of %s is refused', (name, message) => {
    const client = configured({ 'bad.conf': 'bad line\n[x]\n' })
    expect(rest(client.send(`Action: GetConfig\nFilename: ${name}`))).toBe(`Message: ${message}`)
  })
})

test('GetConfigJSON gives the file as one line, and calls a missing file privileged', () => {
  const client = configured()
  expect(rest(client.send('Action: GetConfigJSON\nFilename: sample.conf'))).toBe(
    'JSON: {"general":{"a":"1","b":"2"},"base":{"templates":"tmpl","x":"one","y":"two","z":"three","x":"changed"},"dup":{"k":"1","j":"3"},"dup":{"k":"2"},"empty":{}}',
  )
  expect(rest(client.send('Action: GetConfigJSON\nFilename: none.conf'))).toBe(
    'Message: File requires escalated privileges',
  )
})

test('CreateConfig makes an empty file once, and only in the folder of the configuration', () => {
  const client = configured()
  const create = (name: string): string => rest(client.send(`Action: CreateConfig\nFilename: ${name}`))
  expect(create('new.conf')).toBe('Message: New configuration file created successfully')
  expect(create('new.conf')).toBe('Message: File exists')
  expect(create('../x.conf')).toBe('Message: File requires escalated privileges')
  expect(create('nodir/x.conf')).toBe('Message: No such file or directory')
  expect(rest(client.send('Action: ListCategories\nFilename: new.conf'))).toBe('Error: no categories found')
})

describe('UpdateConfig', () => {
  const update = (client: Client, steps: string, more = ''): string =>
    client.send(`Action: UpdateConfig\nSrcFilename: sample.conf\nDstFilename: sample.conf\n${steps}${more}`)

  test('changes a file and keeps its comments', () => {
    const { engine, login } = server('22', { pbx: { files: { 'sample.conf': sample } } })
    const client = login('admin', 'off')
    const steps = [
      'Action-000000: newcat\nCat-000000: fresh\nMatch-000000: tmpl',
      'Action-000001: append\nCat-000001: fresh\nVar-000001: v\nValue-000001: >1',
      'Action-000002: update\nCat-000002: general\nVar-000002: a\nValue-000002: 9\nMatch-000002: 1',
      'Action-000003: insert\nCat-000003: general\nVar-000003: first\nValue-000003: 0\nLine-000003: 0',
      'Action-000004: delete\nCat-000004: dup\nVar-000004: j',
      'Action-000005: renamecat\nCat-000005: empty\nValue-000005: full',
      'Action-000006: newcat\nCat-000006: kid\nOptions-000006: inherit="tmpl"',
    ]
    expect(update(client, steps.join('\n'))).toBe('Response: Success\n\n')
    const header = [
      ...[';!', ';! Automatically generated configuration file'],
      ';! Filename: sample.conf (/etc/asterisk/sample.conf)',
      ...[';! Generator: Manager', ';! Creation Date: Thu Jan  1 00:00:00 2026', ';!', ''],
    ]
    expect(engine.pbx.files.text('sample.conf')).toBe(
      `${header.join('\n')}; head comment\n[general]\nfirst = 0\na = 9\nb => 2 ; trailing\n[fresh]\nv => 1\n[tmpl](!)\nx = one\ny = two\n` +
        '[base](tmpl)\nz = three\nx = changed\n[dup]\nk = 1\n[dup]\nk = 2\n[full]\n[kid](tmpl)\n',
    )
    // The header is written again, not once more.
    update(client, 'Action-000000: newcat\nCat-000000: last')
    expect(engine.pbx.files.text('sample.conf')?.match(/^;! Generator/gm)).toHaveLength(1)
  })

  test.each([
    ['Action-000000: newcat\nCat-000000: general', 'Create category did not complete successfully'],
    ['Action-000000: update\nCat-000000: none\nVar-000000: a', 'Given category does not exist'],
    ['Action-000000: update\nCat-000000: general\nVar-000000: q', 'Update did not complete successfully'],
    ['Action-000000: append\nCat-000000: general', 'Problem with category, value, or line (if required)'],
    ['Action-000000: nonsense\nCat-000000: general', 'Unknown action command'],
    ['Action-000000: newcat', 'Category not specified'],
    ['Action-000000: newcat\nCat-000000: k\nOptions-000000: inherit=none', 'Template category not found'],
  ])('refuses %j and changes nothing', (steps, message) => {
    const { engine, login } = server('22', { pbx: { files: { 'sample.conf': sample } } })
    expect(rest(update(login('admin', 'off'), steps))).toBe(`Message: ${message}`)
    expect(engine.pbx.files.text('sample.conf')).toBe(sample)
  })

  test('makes a user of manager.conf known when the manager is reloaded with it', () => {
    const client = server().login('admin', 'off')
    const steps =
      'Action-000000: newcat\nCat-000000: late\nAction-000001: append\nCat-000001: late\nVar-000001: secret\nValue-000001: late-secret'
    client.send(`Action: UpdateConfig\nSrcFilename: manager.conf\nDstFilename: manager.conf\nReload: manager\n${steps}`)
    const other = client.engine.accept(client)
    expect(other).toBeDefined()
    expect(client.engine.config.users.get('late')?.secret).toBe('late-secret')
  })
})

test('names of users match without regard to case', () => {
  const { connect } = server()
  const client = connect()
  client.take()
  expect(client.send('Action: Login\nUsername: ADMIN\nSecret: admin-secret\nEvents: off')).toContain(
    'Authentication accepted',
  )
})
