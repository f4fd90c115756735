import { dirname, resolve } from 'node:path'
import { type ConnectOptions, readServerUrl } from '@openami/client'
import { UsageError } from '../errors.ts'
import { readTextFile } from '../text-file.ts'
import { readServerEntry, type ServerEntry } from './config-file.ts'
import type { ConnectionOptions } from './options.ts'
import { findSecret, promptForSecret, readSecretLine } from './secrets.ts'

/** Options of `connect` for the server that the command line, the environment or the configuration file names. */
export async function targetOf(options: ConnectionOptions): Promise<ConnectOptions> {
  const { url, user: entryUser, secret: entrySecret, ca } = await serverOf(options)
  const parts = readUrl(url)
  const host = parts.host ?? '127.0.0.1'
  const username = options.user ?? entryUser ?? parts.username ?? process.env.AMI_USERNAME
  if (username === undefined)
    throw new UsageError(`no user for ${host}; write it into the url, as in ami://user@${host}, or add --user NAME`)
  const secret =
    (await chosenSecret(options, host, username)) ??
    parts.secret ??
    entrySecret ??
    process.env.AMI_SECRET ??
    findSecret(undefined, host, username) ??
    (await ask(username, host))
  return {
    url,
    username,
    secret,
    reconnect: false,
    ...(ca !== undefined && { tls: { ca: readTextFile(ca) } }),
    ...timeouts(options.timeout),
  }
}

/** The secret that an option names: it wins over that of the url, the configuration file and the environment. */
async function chosenSecret(
  { secretStdin, secrets }: ConnectionOptions,
  host: string,
  username: string,
): Promise<string | undefined> {
  if (secretStdin) return readSecretLine()
  if (secrets === undefined) return undefined
  const secret = findSecret(secrets, host, username)
  if (secret !== undefined) return secret
  throw new UsageError(
    `${secrets} has no secret for ${username} at ${host}; write "machine ${host} login ${username} password …" into it`,
  )
}

/** Where it is, for those that open a socket of their own. */
export function endpointOf({ url = '' }: ConnectOptions): { host: string; port: number; http: boolean; tls: boolean } {
  const { host = '127.0.0.1', port, tls, path } = readUrl(String(url))
  const usual = path === undefined ? (tls ? 5039 : 5038) : tls ? 8089 : 8088
  return { host, port: port ?? usual, tls, http: path !== undefined }
}

/** The same of the server that is meant, which needs no secret. */
export async function chosenEndpoint(options: ConnectionOptions): Promise<ReturnType<typeof endpointOf>> {
  const { url } = await serverOf(options)
  return endpointOf({ url })
}

/** Which server, and where it was said. */
async function serverOf({ url, server, config, ca }: ConnectionOptions): Promise<ServerEntry & { url: string }> {
  if (url !== undefined && server !== undefined) throw new UsageError('--url and --server exclude each other')
  const withCa = ca === undefined ? {} : { ca }
  if (url !== undefined) return { url, ...withCa }
  const fromEnvironment = process.env.AMI_URL
  if (fromEnvironment && server === undefined && config === undefined) return { url: fromEnvironment, ...withCa }
  const entry = await readServerEntry(config, server)
  if (entry?.url !== undefined) {
    const near = entry.ca === undefined || config === undefined ? {} : { ca: resolve(dirname(config), entry.ca) }
    return { ...entry, url: entry.url, ...near, ...withCa }
  }
  if (entry !== undefined)
    throw new UsageError(`the server ${server ?? 'default'} of the configuration file has no url`)
  if (fromEnvironment) return { url: fromEnvironment, ...withCa }
  throw new UsageError('no server is named; set AMI_URL=ami://user@host, or add --url or --server')
}

function readUrl(url: string): ReturnType<typeof readServerUrl> {
  try {
    return readServerUrl(url)
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/^connect: /, ''))
  }
}

async function ask(username: string, host: string): Promise<string> {
  if (process.stdin.isTTY && process.stderr.isTTY) return promptForSecret(`${username} at ${host}`)
  throw new UsageError(
    `no secret for ${username} at ${host}; set AMI_SECRET, add --secret-stdin, or write "machine ${host} login ${username} password …" into ~/.config/openami/secrets`,
  )
}

function timeouts(text: string | undefined): Pick<ConnectOptions, 'connectTimeout' | 'timeout'> {
  if (text === undefined) return {}
  const seconds = Number(text)
  if (!(seconds > 0) || seconds > 2_000_000)
    throw new UsageError(`--timeout must be a positive number of seconds, not ${JSON.stringify(text)}`)
  return { connectTimeout: seconds * 1_000, timeout: seconds * 1_000 }
}
