import type { ConnectionOptions as TlsOptions } from 'node:tls'

/** Where and how to connect; no secrets. */
export interface Endpoint {
  readonly host: string
  readonly port: number
  readonly tls: TlsOptions | undefined
}

export function shownEndpoint({ host, port }: Endpoint): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
