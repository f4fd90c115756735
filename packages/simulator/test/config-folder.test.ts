import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@openami/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../src/index.ts'
import { ConfigFolder } from '../src/node/config-folder.ts'
import { type Client, server } from './support.ts'

let base: string
let folder: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'openami-folder-'))
  folder = join(base, 'etc')
  mkdirSync(folder)
  writeFileSync(join(base, 'outside.conf'), '[outside]\nsecret=1\n')
})
afterEach(() => rmSync(base, { recursive: true }))

const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text)
const read = (name: string): string => readFileSync(join(folder, name), 'latin1')

function client(): Client {
  return server('22', { configStore: new ConfigFolder(folder) }).login('admin', 'off')
}

const change = (file: string, value: string): string =>
  `Action: UpdateConfig\nSrcFilename: ${file}\nDstFilename: ${file}\nAction-000000: update\nCat-000000: general\n` +
  `Var-000000: a\nValue-000000: ${value}`

/** A file without the comment that a server begins it with when it saves. */
const body = (text: string | undefined): string | undefined => text?.replace(/^(?:;!.*\n)+/, '')

describe('configuration files in a folder', () => {
  test('are read there each time, changed there, and made there', () => {
    write('sample.conf', '; comment\n[general]\na = 1\n#include "more/*.conf"\n')
    mkdirSync(join(folder, 'more'))
    write('more/one.conf', '[one]\nb = 1\n')
    const session = client()
    expect(session.send('Action: GetConfig\nFilename: sample.conf')).toContain('Category-000001: one\n')
    expect(session.send(change('sample.conf', '2'))).toContain('Success')
    expect(body(read('sample.conf'))).toBe('; comment\n[general]\na = 2\n#include "more/*.conf"\n')
    expect(body(read('more/one.conf'))).toBe('[one]\nb = 1\n')
    write('sample.conf', '[general]\na = 3\n')
    expect(session.send('Action: GetConfig\nFilename: /etc/asterisk/sample.conf')).toContain('a=3')
    expect(session.send('Action: CreateConfig\nFilename: more/new.conf')).toContain('created successfully')
    expect(session.send('Action: CreateConfig\nFilename: more/new.conf')).toContain('File exists')
    expect(session.send('Action: CreateConfig\nFilename: nowhere/new.conf')).toContain('No such file or directory')
    expect(read('more/new.conf')).toBe('')
    expect(session.send('Action: ListCategories\nFilename: more/one.conf')).toContain('Category-000000: one')
  })

  test('bytes that are not UTF-8 stay as they are', () => {
    const text = '[general]\na = 1\nname = J\xfcrgen \xe2\x82\xac\n'
    write('sample.conf', Buffer.from(text, 'latin1'))
    expect(client().send(change('sample.conf', '2'))).toContain('Success')
    expect(body(read('sample.conf'))).toBe(text.replace('a = 1', 'a = 2'))
  })

  test('a Reload reads the dialplan and the users again', async () => {
    write('extensions.conf', '[default]\nexten => 1,1,NoOp()\n')
    write('manager.conf', '[general]\nenabled = yes\n#include manager.d/*.conf\n')
    mkdirSync(join(folder, 'manager.d'))
    write('manager.d/anna.conf', '[anna]\nsecret = old\nread = all\nwrite = all\n')
    await using pbx = await startSimulator({ folder })
    expect(pbx.connection).toMatchObject({ username: 'anna', secret: 'old' })
    await using ami = await connect({ ...pbx.connection, allowRisks: ['writes-files'] })
    write('extensions.conf', '[default]\nexten => 2,1,NoOp()\n')
    write('manager.d/anna.conf', '[anna]\nsecret = new\nread = all\nwrite = all\n')
    await ami.reload()
    expect(pbx.connection.secret).toBe('new')
    expect(pbx.engine.pbx.dialplan.context('default')?.steps('2')).toHaveLength(1)
    expect(pbx.engine.pbx.dialplan.context('default')?.steps('1')).toHaveLength(0)
  })

  test('what an option has stays in memory', async () => {
    write('extensions.conf', '[folder]\n')
    const options = { folder, extensions: '[option]\n', files: { 'memory.conf': '[general]\na = 1\n' } }
    await using pbx = await startSimulator(options)
    await using ami = await connect({ ...pbx.connection, allowRisks: ['writes-files'] })
    for (const file of ['memory.conf', 'manager.conf', 'extensions.conf'])
      await ami.updateConfig({
        SrcFilename: file,
        DstFilename: file,
        steps: [{ Action: 'NewCat', Cat: 'changed' }],
      })
    expect(read('extensions.conf')).toBe('[folder]\n')
    expect(existsSync(join(folder, 'memory.conf'))).toBe(false)
    expect(existsSync(join(folder, 'manager.conf'))).toBe(false)
    expect(pbx.engine.pbx.files.text('memory.conf')).toContain('[changed]')
  })

  test('are as the clients left them after a restart, and as they were before after restore', async () => {
    write('sample.conf', '[general]\na = 1\n')
    write('user.conf', '[general]\n')
    await using pbx = await startSimulator({ folder })
    const before = pbx.snapshot()
    await changeAndCreate(pbx)
    await pbx.restart()
    expect(body(read('sample.conf'))).toBe('[general]\na = 2\n')
    expect(body(pbx.engine.pbx.files.text('sample.conf'))).toBe('[general]\na = 2\n')
    write('by-hand.conf', '')
    pbx.restore(before)
    expect(read('sample.conf')).toBe('[general]\na = 1\n')
    expect(existsSync(join(folder, 'new.conf'))).toBe(false)
    // Only what clients made is deleted.
    expect(existsSync(join(folder, 'by-hand.conf'))).toBe(true)
  })

  test('a user who is added is there after a restart', async () => {
    await using pbx = await startSimulator()
    {
      await using ami = await connect({ ...pbx.connection, allowRisks: ['writes-files'] })
      await ami.updateConfig({
        SrcFilename: 'manager.conf',
        DstFilename: 'manager.conf',
        steps: [
          { Action: 'NewCat', Cat: 'late' },
          { Action: 'Append', Cat: 'late', Var: 'secret', Value: 'x' },
        ],
      })
    }
    await pbx.restart()
    expect([...pbx.engine.config.users.keys()]).toEqual(['admin', 'late'])
  })

  test('a folder that is not there is named', async () => {
    await expect(startSimulator({ folder: join(base, 'none') })).rejects.toThrow(
      `folder: there is no folder that can be read: ${join(base, 'none')}`,
    )
  })
})

describe('nothing outside the folder', () => {
  test.each([
    '../outside.conf',
    'x/../../outside.conf',
    '/etc/asterisk/../../outside.conf',
    './/..//outside.conf',
    '..\\outside.conf',
    '.',
    '..',
    '/',
    ' ',
    '/etc/passwd',
    'long'.repeat(2_000),
  ])('is read or written by the name %.30j', (name) => {
    const session = client()
    for (const action of ['GetConfig', 'GetConfigJSON', 'ListCategories', 'CreateConfig'])
      expect(session.send(`Action: ${action}\nFilename: ${name}`)).toContain('Response: Error')
    expect(session.send(change(name, '2'))).toContain('Response: Error')
    expect(readFileSync(join(base, 'outside.conf'), 'latin1')).toBe('[outside]\nsecret=1\n')
  })

  test('is read or written by a link', () => {
    symlinkSync(join(base, 'outside.conf'), join(folder, 'link.conf'))
    symlinkSync(base, join(folder, 'up'))
    symlinkSync(join(base, 'made.conf'), join(folder, 'dangling.conf'))
    const session = client()
    for (const name of ['link.conf', 'up/outside.conf']) {
      for (const action of ['GetConfig', 'ListCategories'])
        expect(session.send(`Action: ${action}\nFilename: ${name}`)).toContain('File requires escalated privileges')
      expect(session.send(change(name, '2'))).toContain('Response: Error')
    }
    expect(session.send('Action: CreateConfig\nFilename: up/made.conf')).toContain('Permission denied')
    expect(session.send('Action: CreateConfig\nFilename: dangling.conf')).toContain('File exists')
    expect(session.send('Action: CreateConfig\nFilename: link.conf')).toContain('File exists')
    expect(readFileSync(join(base, 'outside.conf'), 'latin1')).toBe('[outside]\nsecret=1\n')
    expect(existsSync(join(base, 'made.conf'))).toBe(false)
    expect(new ConfigFolder(folder).create('a\0b.conf')).toBe('No such file or directory')
    // What is no file is not opened: a pipe would wait for ever.
    execFileSync('mkfifo', [join(folder, 'pipe.conf')])
    expect(session.send('Action: GetConfig\nFilename: pipe.conf')).toContain('Response: Error')
  })

  test.each(['../outside.conf', '/etc/passwd', 'link.conf', 'up/outside.conf'])('is read by #include %s', (name) => {
    symlinkSync(join(base, 'outside.conf'), join(folder, 'link.conf'))
    symlinkSync(base, join(folder, 'up'))
    write('extensions.conf', `[general]\na = 1\n#include ${name}\n[default]\nexten => 1,1,NoOp()\n`)
    const session = client()
    const { pbx } = session.engine
    expect(pbx.warnings).toEqual([
      `extensions.conf:3: #include ${name}: is outside the folder of the configuration and not read; copy it into the folder`,
    ])
    expect(pbx.dialplan.context('default')?.steps('1')).toHaveLength(1)
    expect(session.send('Action: GetConfig\nFilename: extensions.conf')).not.toContain('outside')
    // Changed, the file keeps the line.
    expect(session.send(change('extensions.conf', '2'))).toContain('Success')
    expect(read('extensions.conf')).toContain(`#include ${name}\n`)
  })

  test('a link inside the folder is followed, to read and to write', () => {
    write('real.conf', '[general]\na = 1\n')
    symlinkSync(join(folder, 'real.conf'), join(folder, 'link.conf'))
    expect(client().send(change('link.conf', '2'))).toContain('Success')
    expect(body(read('real.conf'))).toBe('[general]\na = 2\n')
  })

  test.each(['[', '[z-a]', '***[', '*'.repeat(200), '{a,b}*', '(?=*)'])('#include %s does no harm', (pattern) => {
    write('sample.conf', `[general]\n#tryinclude ${pattern}\na = 1\n`)
    expect(client().send('Action: GetConfig\nFilename: sample.conf')).toMatch(/^Response: /)
  })

  test('a file of many megabytes is not read, and the warning says so', () => {
    write('large.conf', Buffer.alloc(2 ** 24 + 1, ';'))
    const session = client()
    expect(session.send('Action: GetConfig\nFilename: large.conf')).toContain('Config file not found')
    expect(session.engine.pbx.warnings).toEqual([
      `${join(folder, 'large.conf')}: has 16777217 bytes; at most 16777216 are read`,
    ])
  })
})

async function changeAndCreate(pbx: Simulator): Promise<void> {
  await using ami = await connect({ ...pbx.connection, allowRisks: ['writes-files'] })
  await ami.updateConfig({
    SrcFilename: 'sample.conf',
    DstFilename: 'sample.conf',
    steps: [{ Action: 'Update', Cat: 'general', Var: 'a', Value: '2' }],
  })
  await ami.createConfig({ Filename: 'new.conf' })
}
