import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import type { ConnectOptions } from '../../src/index.ts'

export const secret = 'canary-secret'

/** As fast as it goes, so that tests of reconnects take no time. */
export const quick = { reconnect: { initialDelay: 1, maxDelay: 5 } } as const

export function to(server: { readonly port: number }, more: ConnectOptions = {}) {
  return { port: server.port, username: 'admin', secret, ...more } as const
}

export async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 2))
}

/** Answers everything with its own name. */
export function tells(name: string): Handler {
  return (action, peer) => peer.answer(action, 'Success', `Teller: ${name}`)
}

/** A port without a listener, for now. */
export async function freePort(): Promise<number> {
  await using server = await FakeServer.start()
  return server.port
}
