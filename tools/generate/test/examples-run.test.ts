import fs, { readdirSync, readFileSync } from 'node:fs'
import * as bindings from '@openami/bindings'
import * as clientPackage from '@openami/client'
import * as live from '@openami/live'
import * as simulatorPackage from '@openami/simulator'
import * as validators from '@openami/validators'
import { transform } from 'esbuild'
import * as openami from 'openami'
import { expect, it } from 'vitest'
import { workspace } from './compiler.ts'

/**
 * Each example of guides and READMEs is run against a simulator. `<!-- not run: WHY -->` in the line before it excludes one
 * that cannot be.
 */
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
  readonly notRun: string | undefined
}

function blocksOf(path: string): Block[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/(?:<!-- not run: (.+?) -->\n)?^```(?:ts|js)\n(.*?)^```/gms)].map(
    ({ index, 1: notRun, 2: code = '' }) => {
      const line = text.slice(0, index).split('\n').length
      return { name: `${path.slice(workspace.length)}:${line}`, code, notRun }
    },
  )
}

const blocks = documents.flatMap(blocksOf)

it('most examples can be run', () => {
  const not = blocks.filter(({ notRun }) => notRun !== undefined)
  expect(blocks.length).toBeGreaterThan(50)
  expect(not.length).toBeLessThan(blocks.length / 4)
})

for (const { name, code, notRun } of blocks) if (notRun === undefined) it(`${name} runs`, () => runs(code))

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

  /** The example as a function. */
  async read(code: string): Promise<() => Promise<void>> {
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
    const given = Object.entries(await this.#given(code))
    const AsyncFunction = (async () => undefined).constructor as FunctionConstructor
    const run = new AsyncFunction('load', 'console', ...given.map(([name]) => name), body)
    const silent = { log() {}, error() {}, warn() {}, info() {}, debug() {} }
    return () => run((from: string) => this.#load(from), silent, ...given.map(([, value]) => value))
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

  /** Whatever address an example has: the simulator, unless the example has started one. */
  #address(options: Address = {}): Address {
    if (options.host === '127.0.0.1') return options
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
