import { type AnyOptions, type ConnectOptions, readOptions } from '../options.ts'
import type { SyncOption } from '../reconnect/sync.ts'
import { readServerUrl, type ServerUrl } from '../server-url.ts'
import type { Settings } from '../settings.ts'
import type { Server } from './server.ts'

/** Options of `connect` for one of several servers. Other than there, attempts follow the first unless `retry` is `false`. */
export interface ServerOptions<R extends string = string> extends Omit<ConnectOptions<R>, 'signal' | 'sync'> {
  /** Runs after each login at this server, like that of `connect`; `server.name` is its name. */
  readonly sync?: SyncOption<Server<string, R>> | undefined
}

/** A url, or options. */
export type ServerAddress<R extends string = string> = string | URL | ServerOptions<R>

/** Each server under its name. */
export type ServerMap = Readonly<Record<string, ServerAddress>>

/** The release that each server was given, or else that of all: `D`. */
export type ReleasesOf<M extends ServerMap, D extends string> = {
  readonly [K in keyof M & string]: M[K] extends { readonly release: infer R extends string } ? R : D
}

/** What holds for each server that says nothing else itself, in its options or in its url. */
export interface ServersOptions<D extends string = string> extends Omit<ServerOptions<D>, 'url'> {
  /**
   * What `connectServers` has to reach, once each server has had its first attempt: one server (`any`, the default), all
   * of them, or none, so that it always resolves.
   */
  readonly require?: 'all' | 'any' | 'none' | undefined
  /** Ends `connectServers`; of no effect afterwards. */
  readonly signal?: AbortSignal | undefined
}

/** @throws TypeError that names the server where its options cannot be used. */
export function serverSettings(name: string, address: ServerAddress, common: ServersOptions): Settings {
  if (name === '') throw new TypeError('connectServers: the name of a server must not be empty')
  const own: ServerOptions = typeof address === 'string' || address instanceof URL ? { url: address } : address
  try {
    const fromUrl = own.url === undefined ? {} : partsOfUrl(readServerUrl(own.url), common.tls)
    const options = { ...common, ...fromUrl, ...given(own) } as AnyOptions
    return readOptions({ ...options, retry: options.retry ?? options.reconnect ?? {} })
  } catch (error) {
    const { message } = error as TypeError
    throw new TypeError(`connectServers: ${name}: ${message.replace(/^connect: /, '')}`)
  }
}

/** What is undefined is left to what is common to all. */
function given(own: ServerOptions): ServerOptions {
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as ServerOptions
}

/** The parts of a server's own url, which win over what is common to all; that says how TLS is, and the url whether. */
function partsOfUrl({ tls, host, port, username, secret }: ServerUrl, common: ServersOptions['tls']): ServerOptions {
  return {
    tls: tls && (typeof common === 'object' ? common : true),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(username !== undefined && { username }),
    ...(secret !== undefined && { secret }),
  }
}
