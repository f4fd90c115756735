import { describe, expect, test } from 'vitest'
import { server } from './support.ts'

const files = { 'notes.txt': 'one\ntwo\nthree\n', 'dos.txt': 'a\r\nb\r\n', 'sub/deep.conf': 'x' }

/** Runs one expression in the dialplan, and gives what it comes to. */
async function evaluate(steps: readonly string[]): Promise<string[]> {
  const lines = steps.map((step, at) => (step.startsWith('=') ? `Set(${step.slice(1)})` : `Set(R${at}=\${${step}})`))
  const extensions = `[default]\nexten => go,1,${lines.join('\n same => n,')}\n`
  const { login, clock } = server('22', { pbx: { files, extensions } })
  const client = login()
  client.send('Action: Originate\nChannel: Local/go@default\nApplication: Wait\nData: 1\nAsync: true')
  await clock.advance(500)
  const text = client.take()
  return steps.flatMap((step, at) =>
    step.startsWith('=') ? [] : [new RegExp(`Variable: R${at}\nValue: ([^]*?)\n\n`).exec(text)?.[1] ?? 'unset'],
  )
}

describe('a file of the configuration', () => {
  test.each([
    ['FILE(notes.txt,0,3)', 'one'],
    ['FILE(/etc/asterisk/notes.txt,4,3)', 'two'],
    ['FILE(notes.txt,-6,5)', 'three'],
    ['FILE(notes.txt,0,-11)', 'one'],
    ['FILE(notes.txt,1,1,l)', 'two\\n'],
    ['FILE(notes.txt,-1,1,l)', 'three\\n'],
    ['FILE(notes.txt,5,1,l)', ''],
    ['FILE_COUNT_LINE(notes.txt)', '3'],
    ['FILE_COUNT_LINE(dos.txt)', '2'],
    ['FILE_COUNT_LINE(dos.txt,u)', '2'],
    ['FILE_FORMAT(notes.txt)', 'u'],
    ['FILE_FORMAT(dos.txt)', 'd'],
    ['FILE_FORMAT(sub/deep.conf)', 'x'],
    ['STAT(e,notes.txt)', '1'],
    ['STAT(s,notes.txt)', '14'],
    ['STAT(f,notes.txt)', '1'],
    ['STAT(d,notes.txt)', '0'],
    ['STAT(m,notes.txt)', '100644'],
    ['STAT(d,sub)', '1'],
    ['STAT(d,/etc/asterisk)', '1'],
  ])('%s is %j', async (name, value) => {
    expect(await evaluate([name])).toEqual([value])
  })

  test.each([
    ['/etc/passwd', 'outside'],
    ['../passwd', 'outside'],
    ['/etc/asterisk/../hostname', 'outside'],
    ['none.txt', 'missing'],
    ['', 'missing'],
  ])('"%s" is %s: there is nothing to read', async (name) => {
    const read = [
      `FILE(${name})`,
      `FILE_COUNT_LINE(${name})`,
      `FILE_FORMAT(${name})`,
      `STAT(e,${name})`,
      `STAT(f,${name})`,
    ]
    expect(await evaluate(read)).toEqual(['', '-1', 'x', '0', '0'])
  })

  test('is written, appended to, and changed in its middle', async () => {
    expect(
      await evaluate([
        '=FILE(new.txt)=first',
        'FILE(new.txt)',
        '=FILE(new.txt,,,a)= second',
        'FILE(new.txt)',
        '=FILE(new.txt,0,5)=1st',
        'FILE(new.txt)',
        '=FILE(notes.txt,1,1,l)=2',
        'FILE(notes.txt)',
        '=FILE(notes.txt,,,al)=four',
        'FILE(notes.txt,-1,1,l)',
        '=FILE(/etc/passwd)=no',
        'FILE(/etc/passwd)',
      ]),
    ).toEqual(['first', 'first second', '1st second', 'one\\n2\\nthree\\n', 'four\\n', ''])
  })
})
