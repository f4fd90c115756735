import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../src/index.ts'
import { command } from './command/support.ts'
import { managerConf } from './support.ts'

const running: Simulator[] = []
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(running.splice(0).map((simulator) => simulator.close()))
})

async function start(options: Partial<Parameters<typeof startSimulator>[0]> = {}): Promise<Simulator> {
  const simulator = await startSimulator({ managerConf, ...options })
  running.push(simulator)
  return simulator
}

/** A socket that keeps what it receives. */
async function open({
  port,
}: Simulator): Promise<{ socket: Socket; text(): string; until(part: string): Promise<void> }> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  sockets.push(socket)
  let received = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    received += chunk
  })
  const until = async (part: string): Promise<void> => {
    while (!received.includes(part)) await once(socket, 'data')
  }
  await until('\r\n')
  return { socket, text: () => received, until }
}

const login = 'Action: Login\r\nUsername: admin\r\nSecret: admin-secret\r\nEvents: off\r\n\r\n'

describe('the simulator on real sockets', () => {
  test('R1 greets, logs in and answers', async () => {
    const { socket, text, until } = await open(await start())
    expect(text()).toBe('Asterisk Call Manager/11.0.0\r\n')
    socket.write(`${login}Action: Ping\r\nActionID: 1\r\n\r\n`)
    await until('Timestamp')
    expect(text()).toContain('Response: Success\r\nActionID: 1\r\nPing: Pong\r\n')
  })

  test('R16 accepts a login byte by byte', async () => {
    const { socket, until } = await open(await start())
    for (const byte of login) {
      socket.write(byte)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await until('Authentication accepted\r\n\r\n')
  })

  test('R35 disconnects a client that does not read, within a message', async () => {
    const simulator = await start()
    const { socket, until } = await open(simulator)
    socket.write(login)
    await until('accepted')
    socket.pause()
    const ended = new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (simulator.engine.sessions.size > 0) return
        clearInterval(timer)
        resolve()
      }, 10)
    })
    const long = `Action: ListCommands\r\n\r\n`.repeat(4_000)
    socket.on('error', () => undefined)
    socket.write(long)
    await ended
    expect(simulator.engine.sessions.size).toBe(0)
  })

  test('R37 answers pending actions after a half-close, then closes', async () => {
    const { socket, text } = await open(await start())
    socket.end(`${login}Action: Ping\r\nActionID: last\r\n\r\n`)
    await once(socket, 'end')
    expect(text()).toContain('ActionID: last\r\nPing: Pong')
  })

  test('close() ends every session and can be called twice', async () => {
    const simulator = await start()
    const { socket } = await open(simulator)
    socket.resume()
    const ended = once(socket, 'end')
    await Promise.all([simulator.close(), simulator.close(), ended.then(() => socket.end())])
    await expect(open(simulator)).rejects.toThrow('ECONNREFUSED')
  })

  test('rejects when the port is in use', async () => {
    const { port } = await start()
    await expect(startSimulator({ managerConf, port })).rejects.toThrow('EADDRINUSE')
  })
})

describe('the simulator over TLS', () => {
  const pem = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
  const tls = { key: pem('key.pem'), cert: pem('cert.pem') }

  test('sends the greeting after the handshake', async () => {
    const { tlsPort } = await start({ tls })
    const socket = connectTls({ port: tlsPort ?? 0, host: '127.0.0.1', servername: 'localhost', ca: tls.cert })
    sockets.push(socket)
    const [greeting] = await once(socket.setEncoding('latin1'), 'data')
    expect(greeting).toBe('Asterisk Call Manager/11.0.0\r\n')
  })

  test('close() does not wait for a client that never starts the handshake', async () => {
    const simulator = await start({ tls })
    const socket = connect({ port: simulator.tlsPort ?? 0, host: '127.0.0.1' })
    sockets.push(socket)
    await once(socket, 'connect')
    const closed = once(
      socket.on('error', () => undefined),
      'close',
    )
    await simulator.close()
    await closed
  })

  test('R2 disconnects a client that sends plain text to the TLS port', async () => {
    const { tlsPort } = await start({ tls })
    const socket = connect({ port: tlsPort ?? 0, host: '127.0.0.1' })
    sockets.push(socket)
    socket.on('error', () => undefined).on('data', () => undefined)
    socket.write(login)
    await once(socket, 'close')
  })
})

test('the command starts a simulator', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openami-simulator-'))
  const file = join(folder, 'manager.conf')
  await writeFile(file, managerConf)
  const [program = '', ...before] = command
  const child = spawn(program, [...before, '--conf', file, '--port', '0', '--release', '1.4'])
  try {
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
    expect(line).toMatch(/^Asterisk 1\.4 is simulated at 127\.0\.0\.1:\d+\./)
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
  } finally {
    child.kill('SIGKILL')
    await rm(folder, { recursive: true })
  }
})
