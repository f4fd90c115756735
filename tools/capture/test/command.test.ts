import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../src/command.ts'
import { greeting, message, queueStatus } from './session.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openami-capture-'))
  writeFileSync(join(folder, 'good.raw'), greeting + queueStatus('q'))
  writeFileSync(join(folder, 'good.raw.gz'), gzipSync(greeting + queueStatus('q')))
  writeFileSync(join(folder, 'bad.raw'), greeting + message('Event: Sneeze', 'Loud: yes'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]) {
  let out = ''
  let err = ''
  const code = runCommand(
    args.map((arg) => arg.replace('@', `${folder}/`)),
    {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
    },
  )
  return { code, out, err }
}

describe('check-capture', () => {
  it.each(['@good.raw', '@good.raw.gz'])('%s is clean', (file) => {
    expect(run(file, '--release', '22')).toMatchObject({ code: 0, err: '' })
    const { code, out } = run(file, '--release', '22.10.1', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      messages: 4,
      events: 3,
      unknownEvents: {},
      unknownHeaders: {},
      outOfType: {},
      brokenLists: {},
    })
  })

  it('ends with 1 where something is found', () => {
    const { code, out } = run('@bad.raw', '--release', '22', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ messages: 1, events: 1, unknownEvents: { Sneeze: 1 } })
  })

  it.each([
    [['@none.raw', '--release', '22'], 'cannot be read'],
    [['@good.raw', '--release', '22.99.0'], 'unknown release 22.99.0; known: 1.0 (1.0'],
    [['@good.raw'], 'usage: npm run -s check-capture'],
    [['--release', '22'], 'usage: '],
    [['@good.raw', '@bad.raw', '--release', '22'], 'usage: '],
    [['@good.raw', '--release', '22', '--odd'], 'usage: '],
  ])('%j ends with 2', (args, text) => {
    const { code, out, err } = run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(text)
  })
})
