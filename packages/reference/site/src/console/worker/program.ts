import './node/globals.ts'
import * as openami from '@openami/client'
import { transform } from 'sucrase'
import type { FromWorker } from '../protocol.ts'
import { serveWith } from './node/net.ts'
import { user } from './office.ts'
import { print } from './print.ts'
import type { SimulatedServer } from './simulated-server.ts'

type Tell = (message: FromWorker) => void

const AsyncFunction = (async () => undefined).constructor as new (
  ...text: string[]
) => (...values: unknown[]) => Promise<unknown>
/** Names of a program beyond those of JavaScript. */
const names = ['require', 'exports', 'ami', 'connect', 'originateCall', 'console', 'process']

let client: openami.Client | undefined

/**
 * Runs a program in TypeScript with a client that is logged in. It may import `openami`.
 *
 * @throws Error that says what is wrong with the program
 */
export async function runProgram(server: SimulatedServer, code: string, tell: Tell): Promise<void> {
  if (code.trim() === '') throw new Error('Nothing to run: write a line such as "console.log(await ami.ping())".')
  const run = compile(code)
  serveWith(server)
  const ami = await newClient()
  const say = (...values: unknown[]): void => tell({ kind: 'printed', text: values.map(print).join(' ') })
  const output = { log: say, info: say, debug: say, warn: say, error: say, table: say, dir: say }
  const env = { AMI_URL: `ami://${user.name}@127.0.0.1`, AMI_SECRET: user.secret }
  // Every address leads to the server of the page, and its only user is the one to log in.
  const connect = (options: object = {}) =>
    openami.connect({
      ...options,
      host: '127.0.0.1',
      url: undefined,
      tls: false,
      username: user.name,
      secret: user.secret,
    })
  const api = { ...openami, connect }
  const need = (name: string): unknown => {
    if (name === 'openami' || name === '@openami/client') return api
    throw new Error(`There is no module ${name} here: a program can import "openami".`)
  }
  try {
    const result = await run(need, {}, ami, connect, openami.originateCall, output, { env, exitCode: 0 })
    if (result !== undefined) say(result)
  } catch (error) {
    throw error instanceof Error ? new Error(`${error.name}: ${error.message}`) : error
  }
}

function compile(code: string): (...values: unknown[]) => Promise<unknown> {
  try {
    const { code: script } = transform(code, { transforms: ['typescript', 'imports'], disableESTransforms: true })
    // What a single expression gives is printed.
    const single = /^await\b/.test(code.trim()) && !/\n[^\s)}\]]/.test(code.trim())
    return new AsyncFunction(...names, single ? script.replace(/\bawait\b/, 'return await') : script)
  } catch (error) {
    throw new Error(`This is not TypeScript: ${(error as Error).message.replace(/^Error transforming [^:]*: /, '')}.`)
  }
}

/** A fresh one: the listeners of the program before are gone with its client. */
async function newClient(): Promise<openami.Client> {
  await client?.close({ signal: AbortSignal.abort() })
  client = await openami.connect({
    username: user.name,
    secret: user.secret,
    reconnect: false,
    allowRisks: ['runs-programs', 'reads-files', 'writes-files', 'stops-server'],
  })
  return client
}
