import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, test } from 'vitest'
import { CommandConfigError, readCommandConfig } from '../../src/node/command/config-file.ts'
import { formatTraffic } from '../../src/node/command/traffic-log.ts'
import { checkSchema } from '../../src/schema/check.ts'
import { configSchema } from '../../src/schema/config-schema.ts'
import { command, runCommand } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(yaml: string): string {
  const file = join(folder, 'pbx.yaml')
  writeFileSync(file, yaml)
  return file
}

function mistakesIn(yaml: string): string {
  const file = write(yaml)
  try {
    readCommandConfig(file)
  } catch (error) {
    if (error instanceof CommandConfigError) return error.message.replaceAll(`${file}:`, '')
    throw error
  }
  return ''
}

describe('the configuration of the command', () => {
  test('becomes options of the simulator', () => {
    mkdirSync(join(folder, 'etc'), { recursive: true })
    writeFileSync(join(folder, 'key.pem'), 'KEY')
    const file = write(`release: '1.4'
port: 0
folder: etc
files: { extensions.conf: '[default]' }
tls: { key: key.pem, cert: key.pem }
latency: 10ms
phones:
  - { device: PJSIP/anna, ringTime: 3s }
control: {}
`)
    expect(readCommandConfig(file)).toEqual({
      options: {
        release: '1.4',
        port: 0,
        folder: join(folder, 'etc'),
        files: { 'extensions.conf': '[default]' },
        tls: { key: 'KEY', cert: 'KEY' },
        latency: 10,
        phones: [{ device: 'PJSIP/anna', ringTime: 3_000 }],
      },
      control: {},
    })
  })

  test.each([
    ['phonse: []', '1: phonse: phonse is not known here; did you mean phones?'],
    ['port: 5038\nrelease: 22', '2: release: must be text, not 22'],
    ["release: '99'", "1: release: '99' does not have the form"],
    ['phones:\n  - behaviour: busy', '2: phones[0]: device is missing: Technology and name, such as PJSIP/anna.'],
    [
      'phones:\n  - device: PJSIP/anna\n    behaviour: bussy',
      "3: phones[0].behaviour: 'bussy' is not one of answers, busy, rings, congestion, rejects, unreachable; did you mean busy?",
    ],
    ['queues:\n  - name: a\n    strategy: ringal', "3: queues[0].strategy: 'ringal' is not one of"],
    ['queues:\n  - name: a\n    timeout: soon', "3: queues[0].timeout: must be an integer, not 'soon'"],
    ['boot: soon', "1: boot: must be a number or text, not 'soon'; How long the start takes"],
    ['users:\n  - name: a b\n    secret: x', "2: users[0].name: 'a b' does not have the form"],
    ['port: 70000', '1: port: must be at most 65535, not 70000'],
    ['port: [1', '1: Flow sequence in block collection'],
    ['a: 1\na: 2', '2: Map keys must be unique'],
    ['tls:\n  cert: none.pem\n  key: none.pem', `3: tls.key: there is no file ${join(folder, 'none.pem')}`],
    ['folder: nowhere', `1: folder: there is no folder that can be read: ${join(folder, 'nowhere')}`],
  ])('%j: the mistake has its line and says what to write', (yaml, message) => {
    expect(mistakesIn(yaml)).toContain(message)
  })

  test('the schema is one that other programs understand, and they find the same mistakes', () => {
    const validate = new Ajv({ strict: false }).compile(configSchema)
    const values = [
      {},
      {
        port: 1,
        phones: [{ device: 'PJSIP/1', ringTime: '3s' }],
        queues: [{ name: 'a', members: [{ interface: 'x' }] }],
      },
      { port: 1.5 },
      { port: '1' },
      { phones: [{}] },
      { phones: {} },
      { phones: [{ device: 'PJSIP/1', ringTime: '3 s' }] },
      { unknown: 1 },
      { sounds: 'none' },
      { sounds: 'some' },
      { sounds: { a: 1 } },
      { sounds: { a: -1 } },
      { files: { a: 1 } },
      { clock: 'virtual', boot: 3, release: '22' },
      { clock: null },
    ]
    for (const value of values)
      expect([value, checkSchema(configSchema, value).length === 0]).toEqual([value, validate(value)])
  })
})

describe('openami-simulator', () => {
  test('prints its ports as JSON, and logs the traffic without secrets', async () => {
    const file = write("release: '22'\nusers: [{ name: dialler, secret: s3cret }]\nhttp: {}\ncontrol: {}\n")
    const log = join(folder, 'traffic.log')
    const [program = '', ...before] = command
    const child = spawn(program, [...before, '--config', file, '--port', '0', '--json', '--log', log])
    try {
      const [line] = await once(createInterface(child.stdout), 'line')
      const ports = JSON.parse(line)
      expect(ports).toEqual({
        release: '22',
        host: '127.0.0.1',
        port: expect.any(Number),
        httpPort: expect.any(Number),
        controlPort: expect.any(Number),
      })
      const status = await fetch(`http://127.0.0.1:${ports.controlPort}/status`).then((answer) => answer.json())
      expect(status).toMatchObject({ release: '22', port: ports.port, connections: 0, unhandled: [] })
      const socket = connect(ports.port, '127.0.0.1')
      socket.write('Action: Login\r\nUsername: dialler\r\nSecret: s3cret\r\n\r\n')
      let text = ''
      for await (const chunk of socket) {
        text += chunk
        if (text.includes('FullyBooted')) break
      }
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      expect(await exit).toEqual([0, null])
      const logged = readFileSync(log, 'utf8')
      expect(logged).toMatch(/^\S+Z 0x\w+ - < Action: Login$/m)
      expect(logged).toMatch(/^\S+Z 0x\w+ - < Secret: \*\*\*$/m)
      expect(logged).toMatch(/^\S+Z 0x\w+ dialler > Event: FullyBooted$/m)
      expect(logged).not.toContain('s3cret')
    } finally {
      child.kill('SIGKILL')
    }
  }, 30_000)

  test('ends with a message that names file and line where the configuration has a mistake', async () => {
    const file = write('port: 0\nphonse: []\n')
    const result = await runCommand('--config', file)
    expect(result).toEqual({
      code: 1,
      stdout: '',
      stderr: `${file}:2: phonse: phonse is not known here; did you mean phones?\n`,
    })
  }, 30_000)

  test('prints the schema of its configuration', async () => {
    const { stdout } = await runCommand('--schema')
    expect(JSON.parse(stdout)).toEqual(configSchema)
  }, 30_000)
})

test('a line of the log shows nothing that a terminal would act on', () => {
  const traffic = {
    direction: 'sent',
    session: '0x1',
    user: undefined,
    at: 0,
    text: 'Event: A\r\nX: \x1b[2J\r\n\r\n',
  } as const
  expect(formatTraffic(traffic)).toBe(
    '1970-01-01T00:00:00.000Z 0x1 - > Event: A\n1970-01-01T00:00:00.000Z 0x1 - > X: ?[2J\n',
  )
})
