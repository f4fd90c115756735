import type { AmiClient } from '@openami/client'
import type { Attributes } from '@opentelemetry/api'

/** Host and port of a client's server, by OpenTelemetry's names. */
export function serverAttributes({ address }: AmiClient): Attributes {
  const colon = address.lastIndexOf(':')
  return { 'server.address': address.slice(0, colon), 'server.port': Number(address.slice(colon + 1)) }
}
