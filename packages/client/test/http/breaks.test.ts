import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeWebServer, message } from '../../../transport/test/http/fake-web-server.ts'
import { type Client, ConnectError, ConnectionLostError, connect, OutcomeUnknownError } from '../../src/index.ts'

let server: FakeWebServer
beforeEach(async () => {
  server = await FakeWebServer.start()
})
afterEach(() => server[Symbol.asyncDispose]())

/** Says half of its answer to this action, or nothing of it, and goes. */
function breakAt(action: string, said: 'half' | 'nothing'): void {
  server.answer = (form, response) => {
    if (form.get('Action') !== action) return undefined
    response.writeHead(200, { 'Content-Length': 100 })
    if (said === 'nothing') response.destroy()
    else response.write('Response: Success\r\n', () => response.destroy())
    return undefined
  }
}

const open = (page: string): Promise<Client> => connect({ url: server.url(page), reconnect: false })

describe.each(['/rawman', '/arawman'])('a web server that closes the connection in the middle of %s', (page) => {
  it.each(['half', 'nothing'] as const)('rejects connect when it has sent %s of its first answer', async (said) => {
    breakAt('Challenge', said)
    const error = await open(page).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(ConnectError)
    expect(error).toMatchObject({
      problem: 'closed',
      message: expect.stringContaining(`127.0.0.1:${server.port} closed the connection`),
    })
  })

  it.each([
    ['Ping', 'half'],
    ['Ping', 'nothing'],
    ['WaitEvent', 'half'],
    ['WaitEvent', 'nothing'],
  ] as const)('ends the connection at %s with %s of the answer sent', async (action, said) => {
    breakAt(action, said)
    const client = await open(page)
    const closed = new Promise<Error | undefined>((resolve) =>
      client.lifecycle.on('close', ({ reason }) => resolve(reason)),
    )
    if (action === 'Ping') await expect(client.ping()).rejects.toThrow(OutcomeUnknownError)
    const reason = await closed
    expect(reason).toBeInstanceOf(ConnectionLostError)
    expect(reason).toMatchObject({ message: 'The connection broke: ECONNRESET', systemCode: 'ECONNRESET' })
  })
})

it('does not accept an answer that ends too early, at whichever byte', async () => {
  let cut = 0
  let whole = ''
  server.answer = (form) => {
    if (form.get('Action') !== 'Ping') return undefined
    whole = message('Response: Success', `ActionID: ${form.get('ActionID')}`, 'Ping: Pong')
    return whole.slice(0, whole.length - cut)
  }
  const ends: string[] = []
  for (cut = 0; cut === 0 || cut < whole.length; cut++) {
    const client = await open('/rawman')
    await client.ping().then(
      (reply) => ends.push(reply.get('Ping') ?? ''),
      (error: Error) => ends.push(error.name),
    )
    await client.close()
  }
  expect(ends).toEqual(['Pong', ...Array.from({ length: whole.length - 1 }, () => 'OutcomeUnknownError')])
})

it('rejects a login whose answer ends in a line that is too long', async () => {
  server.answer = (form) =>
    form.get('Action') === 'Login'
      ? message('Response: Success', `ActionID: ${form.get('ActionID')}`) + 'x'.repeat(2_000)
      : undefined
  const opening = connect({ url: server.url(), reconnect: false, limits: { maxLine: 1_024 } })
  await expect(opening).rejects.toBeInstanceOf(ConnectionLostError)
})
