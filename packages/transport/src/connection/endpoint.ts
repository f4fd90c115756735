import type { TlsOptions } from './tls-options.ts'

/** Where and how to connect; no secrets. */
export interface Endpoint {
  readonly host: string
  readonly port: number
  readonly tls: TlsOptions | undefined
  /** Page of AMI over HTTP, such as `/rawman`; AMI's own protocol where it is undefined. */
  readonly path?: string
}

export function shownEndpoint({ host, port }: Endpoint): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
