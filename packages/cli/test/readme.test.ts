import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readServerEntry } from '../src/connection/config-file.ts'
import { splitWords } from '../src/request/words.ts'
import { project } from './build.ts'
import { file, openami, simulator, start } from './support.ts'

const root = join(import.meta.dirname, '../../..')
const guides = 'packages/reference/site/src/content/docs/guides'
const documents = [
  'README.md',
  ...['packages', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/README.md`),
  ),
  ...readdirSync(join(root, guides)).map((name) => `${guides}/${name}`),
]

/** Arguments of each `npx openami` in the shell blocks of READMEs and guides, without what a comment says. */
const lines = documents.flatMap((path) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) =>
    [...block.matchAll(/^(?:[A-Z_]+=\S+ )*npx openami (.*)$/gm)].map(([, line = '']) =>
      line.replace(/\s+#.*/, '').trim(),
    ),
  ),
)

const folder = mkdtempSync(join(project, 'readme-'))
afterAll(() => rmSync(folder, { recursive: true }))
cpSync(join(root, 'examples/own-spec/ami'), join(folder, 'ami'), { recursive: true })
for (const name of ['src', 'app', 'python']) mkdirSync(join(folder, name))
writeFileSync(join(folder, 'src/dialler.ts'), "await ami.originate(request)\nami.on('Hangup', log)\n")
writeFileSync(join(folder, 'uses.json'), '{ "actions": ["Originate"], "events": ["Hangup"], "applications": [] }')
writeFileSync(
  join(folder, 'bridge.yaml'),
  'nats: { servers: [nats://127.0.0.1] }\nnodes: { berlin: { url: ami://bridge:wonderland@10.0.0.1 } }\n',
)
const session = ['# Action: Ping', 'Response: Success', 'Ping: Pong', 'Timestamp: 1.000000', '', '']
writeFileSync(join(folder, 'pbx.recording'), `Asterisk Call Manager/11.0.0\r\n${session.join('\r\n')}`)

/** What commands print that last until Ctrl-C, once they do what they are for. */
const lasting: Readonly<Record<string, RegExp>> = {
  listen: /"Event":/,
  record: /recording 127\.0\.0\.1/,
  simulate: /is simulated at/,
}

test('the documents show many commands', () => {
  expect(new Set(lines).size).toBeGreaterThan(20)
})

test.each([...new Set(lines)])('openami %s, of a README or a guide, works', async (line) => {
  const { env, pbx } = await simulator({
    phones: [{ device: 'PJSIP/100' }],
    queues: [{ name: 'support', members: [{ interface: 'PJSIP/100' }] }],
    extensions: '[default]\nexten => 200,1,Answer()\n same => n,Hangup()\n',
  })
  const [name = '', ...words] = splitWords(line)
  const args = [name, ...words.map((word) => (word.startsWith('ami://') ? (env.AMI_URL ?? '') : word))]
  // Another server may have the usual port.
  if (name === 'simulate') args.push('--port', '0')
  const printed = lasting[name]
  if (printed === undefined) {
    const { code, err } = await openami(args, { env, cwd: folder })
    if (name === 'top') expect(err).toContain('top needs a terminal')
    else expect({ code, err }).toMatchObject({ code: 0 })
    return
  }
  const running = start(args, { env, cwd: folder })
  const calls = setInterval(() => pbx.incoming({ from: '5550100', to: '200' }), 200)
  await running.prints(printed)
  clearInterval(calls)
  running.child.kill('SIGINT')
  expect((await running.result).code).toBe(name === 'simulate' ? 0 : 130)
})

test('the configuration file of the README names its servers', async () => {
  const [, text = ''] = /^```yaml\n(.*?)^```/ms.exec(readFileSync(join(root, 'packages/cli/README.md'), 'utf8')) ?? []
  const config = file('config.yaml', text)
  expect(await readServerEntry(config, undefined)).toEqual({
    url: 'amis://dialer@berlin.example.com',
    ca: '/etc/ssl/berlin.pem',
  })
  expect(await readServerEntry(config, 'paris')).toEqual({ url: 'ami://dialer@paris.example.com' })
})
