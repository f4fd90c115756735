import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { releases } from '@openami/bindings'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '../src/command/config.ts'
import { natsAccounts, natsPermissions } from '../src/command/permissions.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-bridge-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'bridge.yaml')
const read = (text: string) => {
  writeFileSync(file, text)
  return readConfig(file)
}
const mistakes = async (text: string): Promise<string> => {
  try {
    await read(text)
  } catch (error) {
    expect(error).toMatchObject({ name: 'BridgeError', code: 'BRIDGE_CONFIG' })
    return (error as Error).message.replaceAll(folder, '')
  }
  return 'none'
}
const nats = 'nats: { servers: [nats://127.0.0.1] }\n'

describe('the configuration', () => {
  it('has nodes, roles, and secrets from files next to it', async () => {
    writeFileSync(join(folder, 'secret'), 'wonderland\nsecond line\n')
    const { options, http } = await read(`${nats}
nodes:
  berlin: { url: ami://bridge@10.0.0.1, secretFile: secret, state: false }
roles:
  reader: { actions: [QueueStatus], nodes: [berlin] }
http: { port: 9700 }
`)
    expect(http).toEqual({ port: 9700 })
    expect(options.nodes).toEqual({ berlin: { url: 'ami://bridge@10.0.0.1', secret: 'wonderland', state: false } })
    expect(options.roles).toEqual({ reader: { actions: ['QueueStatus'], nodes: ['berlin'] } })
  })

  it.each<[string, string, string]>([
    ['a key that is missing', nats, '/bridge.yaml:1: nodes is missing'],
    [
      'a key that is unknown',
      `${nats}nodes:\n  berlin:\n    url: ami://u:p@x\n    secrte: x\n`,
      '/bridge.yaml:5: nodes.berlin.secrte is not known; known here: url, secretFile, events, release, tls, state',
    ],
    [
      'the name of a node that no subject can have',
      `${nats}nodes:\n  a.b: { url: ami://u:p@x }\n`,
      '/bridge.yaml:3: "a.b" cannot be a name here: write letters, digits, "-" and "_"',
    ],
    [
      'a number that is too small',
      `${nats}nodes: { a: { url: ami://u:p@x } }\nleaseDuration: 5\n`,
      '/bridge.yaml:3: leaseDuration must be >= 200',
    ],
    [
      'a word that is not one of a list',
      `${nats}nodes: { a: { url: ami://u:p@x } }\nroles:\n  r: { actions: [], allowRisks: [all] }\n`,
      '/bridge.yaml:4: roles.r.allowRisks.0 must be one of runs-programs, reads-files, writes-files, stops-server',
    ],
    [
      'a node of a role that is not there',
      `${nats}nodes: { a: { url: ami://u:p@x } }\nroles:\n  r: { actions: [], nodes: [b] }\n`,
      '/bridge.yaml:4: roles.r.nodes: there is no node "b"; there are: a',
    ],
    [
      'an action and an event of a role that are nearly ones that exist',
      `${nats}nodes: { a: { url: ami://u:p@x } }\nroles:\n  r:\n    actions: [queuestatus, BrewCoffee, Orignate]\n    events: [Hangup, CoffeeReady, Hangups]\n`,
      '/bridge.yaml:5: roles.r.actions: there is no action Orignate; did you mean Originate?\n' +
        '/bridge.yaml:6: roles.r.events: there is no event Hangups; did you mean Hangup?',
    ],
    [
      'what connect would refuse of a node, without the secret',
      `${nats}nodes:\n  a: { url: ami://u@x }\n  b: { url: "http://u:s3cret@x:y" }\n  c:\n    url: ami://u:p@x\n    release: banana\n  d: { url: ami://u:p@x, events: calls }\n`,
      [
        '/bridge.yaml:3: nodes.a: secret is required; write secretFile',
        '/bridge.yaml:4: nodes.b: url must have the form ami://user:secret@host:port, amis://… or http(s)://…/rawman; a / ? # or @ in the user or the secret must be percent-encoded, as encodeURIComponent does',
        `/bridge.yaml:7: nodes.c: release must be a release of Asterisk such as '22' or '18.19.0'; the spec describes ${releases.map(({ branch }) => branch).join(', ')}`,
        `/bridge.yaml:8: nodes.d: events must be 'on', 'off' or privilege classes separated by commas, and "calls" is not one of them; did you mean call?`,
      ].join('\n'),
    ],
    [
      'a file that is not there',
      `${nats}nodes:\n  a: { url: ami://u:p@x, secretFile: none }\n`,
      '/bridge.yaml:3: nodes.a.secretFile: there is no file /none',
    ],
    [
      'an address of NATS with a password, which is not shown',
      'nats: { servers: ["nats://127.0.0.1", "nats://anna:s3cret@127.0.0.1"] }\nnodes: { a: { url: ami://u:p@x } }\n',
      '/bridge.yaml:1: nats.servers.1: write nats://HOST:PORT or tls://HOST:PORT, and user and password as user and passwordFile',
    ],
    [
      'invalid YAML',
      'nats: [\n',
      '/bridge.yaml:2: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ])('names file and line of %s', async (_, text, message) => {
    expect(await mistakes(text)).toBe(message)
  })

  it('that is not there is one sentence', async () => {
    await expect(readConfig(join(folder, 'none.yaml'))).rejects.toThrow(/none\.yaml: there is no file/)
  })
})

it('gives each role a user of NATS that may publish only its own subjects', () => {
  const text = natsPermissions(
    { reader: { actions: ['QueueStatus'], nodes: ['berlin'] }, all: { actions: ['*'] } },
    new Map([['reader', '$2a$11$hash']]),
  )
  expect(text).toContain('user: "reader"')
  expect(text).toContain('password: "$2a$11$hash"')
  expect(text).toContain('"ami.berlin.action.QueueStatus.reader"')
  expect(text).toContain('"ami.*.action.*.all"')
  expect(text).not.toContain('event')
})

it('gives each role an account that imports its own subjects, each request once', () => {
  const text = natsAccounts({ reader: { actions: ['QueueStatus'] }, all: { actions: ['*', 'Ping'] } })
  expect(text).toContain(
    'service: "ami.*.action.QueueStatus.reader", response_type: stream, accounts: ["OPENAMI_reader"]',
  )
  expect(text).toContain(
    'service: "$JS.API.STREAM.NAMES", response_type: stream, accounts: ["OPENAMI_reader","OPENAMI_all"]',
  )
  expect(text).toContain('service: { account: OPENAMI, subject: "ami.*.action.*.all" }')
  expect(text).not.toContain('action.Ping.all')
  expect(text).not.toContain('STREAM.INFO.KV_')
})
