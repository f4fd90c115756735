import type { Diagnostic, Endpoint } from '@openami/transport'
import { shownEndpoint } from '@openami/transport/internal'

/** Whether an address never leaves the machine. */
export function isLoopback(address: string): boolean {
  return /^(?:(?:::ffff:)?127\.\d+\.\d+\.\d+|::1)$/i.test(address)
}

/** The challenge keeps the secret off the wire (R28); all that follows goes over it in the clear. */
export function plainTextWarning(endpoint: Endpoint, remoteAddress: string): Diagnostic | undefined {
  if (endpoint.tls !== undefined || isLoopback(remoteAddress)) return undefined
  const where = shownEndpoint(endpoint)
  const message = `Logged in to ${where} without TLS: anyone on the network path can read and change the traffic`
  return { kind: 'plain-text-login', message }
}
