import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach } from 'vitest'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/index.ts'

const open: Array<() => unknown> = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

/** A simulator that ends with the test. */
export async function simulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const pbx = await startSimulator(options)
  open.push(() => pbx.close().catch(() => undefined))
  return pbx
}

/** A socket that keeps what it receives. */
export interface RawClient {
  readonly socket: Socket
  /** Everything that has come so far. */
  readonly text: () => string
  /** Resolves when this has come. */
  until(part: string): Promise<void>
  /** Sends one action, given as its lines. */
  send(lines: string): void
  /** Resolves with the error, if any, when the connection is over. */
  readonly closed: Promise<string | undefined>
}

export async function rawClient(pbx: Simulator, user = 'admin', secret = 'secret'): Promise<RawClient> {
  const client = await rawSocket(pbx)
  client.send(`Action: Login\nUsername: ${user}\nSecret: ${secret}`)
  await client.until('accepted')
  return client
}

/** Connected and not logged in. */
export async function rawSocket({ port }: { readonly port: number }): Promise<RawClient> {
  const socket = connect({ port, host: '127.0.0.1' })
  open.push(() => socket.destroy())
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk
  })
  let failure: string | undefined
  socket.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code
  })
  const closed = new Promise<string | undefined>((resolve) => socket.on('close', () => resolve(failure)))
  const until = async (part: string): Promise<void> => {
    while (!text.includes(part)) await once(socket, 'data')
  }
  await once(socket, 'connect')
  return {
    socket,
    text: () => text,
    until,
    send: (lines) => void socket.write(`${lines.trim().split('\n').join('\r\n')}\r\n\r\n`),
    closed,
  }
}

/** So many real milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
