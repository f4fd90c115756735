import fs, { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as bindings from '@openami/bindings'
import * as clientPackage from '@openami/client'
import * as generator from '@openami/generator'
import * as live from '@openami/live'
import * as simulatorPackage from '@openami/simulator'
import { simulatorTest } from '@openami/simulator/vitest'
import * as validators from '@openami/validators'
import { transform } from 'esbuild'
import * as openami from 'openami'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workspace } from './compiler.ts'

/** Each example of guides and READMEs is run against a simulator, in a folder with the files that examples read. */
const guides = `${workspace}packages/reference/site/src/content/docs/guides/`
const packages = ['openami', 'client', 'live', 'simulator', 'generator', 'bindings', 'validators', 'transport', 'cli']
const documents = [
  `${workspace}README.md`,
  `${workspace}spec/README.md`,
  ...packages.map((name) => `${workspace}packages/${name}/README.md`),
  ...readdirSync(guides).map((name) => `${guides}${name}`),
]

interface Block {
  readonly name: string
  readonly code: string
}

function blocksOf(path: string): Block[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^```(?:ts|js)\n(.*?)^```/gms)].map(({ index, 1: code = '' }) => {
    const line = text.slice(0, index).split('\n').length
    return { name: `${path.slice(workspace.length)}:${line}`, code }
  })
}

const blocks = documents.flatMap(blocksOf)
const testFiles = blocks.filter(({ code }) => code.includes('@openami/simulator/vitest'))

const folder = mkdtempSync(join(tmpdir(), 'openami-examples-'))
for (const name of ['src', 'docs', 'test/asterisk']) mkdirSync(join(folder, name), { recursive: true })
cpSync(`${workspace}examples/own-spec/ami`, join(folder, 'ami'), { recursive: true })
writeFileSync(join(folder, 'test/asterisk/extensions.conf'), '[default]\nexten => 200,1,Answer()\n')
writeFileSync(
  join(folder, 'pbx-11.recording'),
  [
    'Asterisk Call Manager/1.3',
    ...['# Action: Login', '# ActionID: 1', 'Response: Success', 'ActionID: 1', 'Message: Authentication accepted', ''],
    ...['Event: FullyBooted', 'Privilege: system,all', 'Status: Fully Booted', ''],
    ...[
      '# Action: VoicemailUsersList',
      '# ActionID: 2',
      'Response: Success',
      'ActionID: 2',
      'Message: Will follow',
      '',
    ],
    ...['Event: VoicemailUserEntry', 'ActionID: 2', 'VMContext: default', 'VoiceMailbox: 100', ''],
    ...['Event: VoicemailUserEntryComplete', 'ActionID: 2', '', ''],
  ].join('\n'),
)
const startedIn = process.cwd()
beforeEach(() => process.chdir(folder))
afterEach(() => process.chdir(startedIn))
afterAll(() => rmSync(folder, { recursive: true }))

it('there are many examples', () => expect(blocks.length).toBeGreaterThan(50))

for (const { name, code } of blocks)
  if (!code.includes('@openami/simulator/vitest')) it(`${name} runs`, () => runs(code))

// What such an example declares is a test here.
for (const { name, code } of testFiles)
  describe(name, async () => (await asFunction(code, async () => ({ simulatorTest })))())

async function runs(code: string): Promise<void> {
  const world = await World.start()
  let over = false
  const program = await world.read(code)
  const ended = program().finally(() => {
    over = true
  })
  ended.catch(() => undefined)
  // What waits for something gets calls; what never ends is stopped.
  for (let turn = 0; turn < 6 && !over; turn++) await world.turn()
  const ends = over
  await world.stop()
  for (const error of world.failures) expect(error).toMatchObject({ code: stopped })
  await (ends ? ended : ended.catch((error: Error) => expect(error).toMatchObject({ code: stopped })))
}

/** An example as a function. */
async function asFunction(
  code: string,
  load: (from: string) => unknown,
  given: Record<string, unknown> = {},
): Promise<() => Promise<void>> {
  // What is shown as an error to the compiler is not run, and no file imports an example.
  const shown = code.replace(/^.*\/\/ error\b.*$/gm, '').replace(/^export (?:default \w+)?/gm, '')
  const { code: script } = await transform(shown, {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
  })
  const body = script.replace(
    /^import (\{[^}]*\}|\w+) from "([^"]+)";$/gm,
    (_, names: string, from: string) =>
      `const ${names.replaceAll(' as ', ': ')} = await load(${JSON.stringify(from)});`,
  )
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor
  const run = new AsyncFunction('load', 'console', ...Object.keys(given), body)
  const silent = { log() {}, error() {}, warn() {}, info() {}, debug() {} }
  return () => run(load, silent, ...Object.values(given))
}

/** What examples that use a client of the application may do. */
const risks = ['runs-programs', 'writes-files']

/** Codes of what is thrown where a client is closed while something waits. */
const stopped = expect.stringMatching(
  /^(?:ABORT_ERR|AMI_NOT_SENT|AMI_CONNECTION_LOST|AMI_OUTCOME_UNKNOWN|AMI_CONNECT_FAILED|AMI_AGI_ENDED)$/,
)

type Address = Record<string, unknown>

class World {
  /** What listeners of the example have thrown. */
  readonly failures: unknown[] = []
  readonly #pbx: simulatorPackage.Simulator
  readonly #opened: AsyncDisposable[] = []
  readonly #opening = new Set<Promise<unknown>>()

  private constructor(pbx: simulatorPackage.Simulator) {
    this.#pbx = pbx
  }

  static async start(): Promise<World> {
    const pbx = await simulatorPackage.startSimulator({
      clock: 'virtual',
      phones: [{ device: 'PJSIP/100' }, { device: 'PJSIP/200' }, { device: 'PJSIP/anna' }],
      queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna' }, { interface: 'PJSIP/100' }] }],
      extensions: '[default]\nexten => 200,1,Answer()\n same => n,Wait(30)\nexten => 300,1,Queue(support)\n',
      files: { 'queues.conf': '[general]\nautofill=no\nmonitor-type=MixMonitor\n' },
    })
    // Of modules that the spec does not know.
    for (const name of ['BrandNewAction', 'QueueForecast'])
      pbx.override(name, ({ reply }) => reply.success(), { custom: true })
    return new World(pbx)
  }

  /** Some time, and a call. */
  async turn(): Promise<void> {
    // A connection takes as long as it takes.
    while (this.#opening.size > 0) await Promise.allSettled(this.#opening)
    const call = this.#pbx.incoming({ from: '5550100', to: '300' })
    await this.#pbx.advance('10s')
    call.hangUp()
    await this.#pbx.advance('10s')
    await new Promise(setImmediate)
  }

  async stop(): Promise<void> {
    await Promise.all(this.#opened.map((one) => one[Symbol.asyncDispose]()))
    await this.#pbx.close()
  }

  async read(code: string): Promise<() => Promise<void>> {
    return asFunction(code, (from) => this.#load(from), await this.#given(code))
  }

  /** What an example uses and does not declare. */
  async #given(code: string): Promise<Record<string, unknown>> {
    const declared = (name: string): boolean => new RegExp(`(?:const|using|import .*) ${name}\\b`).test(code)
    const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code) && !declared(name)
    const given: Record<string, unknown> = { secret: 'secret' }
    for (const name of ['ami', 'client']) if (uses(name)) given[name] = await this.#connect({ allowRisks: risks })
    if (uses('pbx')) given.pbx = await openami.follow((given.ami ?? (await this.#connect())) as openami.Client)
    if (!declared('connect')) given.connect = (options: Address) => this.#connect(options)
    return Object.fromEntries(Object.entries(given).filter(([name]) => !declared(name)))
  }

  #load(from: string): unknown {
    const connecting = {
      connect: (options: Address) => this.#connect(options),
      connectServers: (addresses: Record<string, string | Address>, common?: Address) =>
        this.#connectServers(addresses, common),
    }
    const known: Record<string, object> = {
      openami: { ...openami, ...connecting },
      '@openami/client': { ...clientPackage, ...connecting },
      '@openami/generator': generator,
      '@openami/live': live,
      '@openami/bindings': bindings,
      '@openami/simulator': simulatorPackage,
      '@openami/validators': validators,
      // An example writes no file here.
      'node:fs': { ...fs, writeFileSync() {} },
      'node:fs/promises': { ...fs.promises, async writeFile() {} },
    }
    return known[from] ?? this.#open(import(from))
  }

  /** Whatever address an example has: the simulator, unless the example has started a server. */
  #address(options: Address = {}): Address {
    if (options.host === '127.0.0.1' || (options.port ?? 5038) !== 5038) return options
    const { url: _url, tls: _tls, ...others } = options
    return { ...others, ...this.#pbx.connection }
  }

  async #open<T>(opening: Promise<T>): Promise<T> {
    this.#opening.add(opening)
    return opening.finally(() => this.#opening.delete(opening))
  }

  async #connect(options?: Address): Promise<openami.Client> {
    const client = await this.#open(openami.connect(this.#address(options) as unknown as openami.ConnectOptions))
    this.#opened.push({ [Symbol.asyncDispose]: () => client.close() })
    client.lifecycle.on('diagnostic', (diagnostic) => {
      if (diagnostic.kind === 'listener-failed') this.failures.push(diagnostic.error)
    })
    return client
  }

  async #connectServers(addresses: Record<string, string | Address>, common: Address = {}): Promise<openami.Servers> {
    const all = Object.entries(addresses).map(([name, address]) => [
      name,
      this.#address(typeof address === 'string' ? {} : address),
    ])
    const servers = await this.#open(openami.connectServers(Object.fromEntries(all), common as openami.ServersOptions))
    this.#opened.push({ [Symbol.asyncDispose]: () => servers.close() })
    return servers
  }
}
