import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeWebServer, message } from '../../../transport/test/http/fake-web-server.ts'
import { until } from '../../../transport/test/http/open-link.ts'
import { ActionFailedError, type Client, ConnectError, connect, LoginError } from '../../src/index.ts'

let server: FakeWebServer
const clients: Client[] = []
beforeEach(async () => {
  server = await FakeWebServer.start()
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  await server[Symbol.asyncDispose]()
})

async function open(path?: string, more: object = {}): Promise<Client> {
  const client = await connect({ url: server.url(path), reconnect: false, ...more })
  clients.push(client)
  return client
}

const failure = (work: Promise<unknown>): Promise<Error & { problem?: string }> =>
  work.then(
    () => expect.fail('it went well'),
    (error: Error) => error,
  )

describe('AMI over HTTP (R38)', () => {
  it('logs in with a challenge, keeps the cookie and learns the release from the web server', async () => {
    const client = await open()
    expect(client.amiVersion).toBe('11.0.0')
    expect((await client.ping()).get('Ping')).toBe('Pong')
    await until(() => server.polling === 1)
    expect(server.actions.slice(0, 3)).toEqual(['Challenge', 'Challenge', 'Login'])
    expect(server.requests[0]?.headers.cookie).toBeUndefined()
    expect(server.requests.slice(1).map(({ headers }) => headers.cookie)).toEqual(
      server.requests.slice(1).map(() => 'mansession_id="0badcafe"'),
    )
    expect(JSON.stringify(server.requests.map(({ form }) => String(form)))).not.toContain('canary')
  })

  it('counts the bytes of AMI without those of HTTP', async () => {
    const client = await open()
    await until(() => server.polling === 1)
    const before = client.counters.bytes
    const reply = await client.ping()
    const { bytes, byAction } = client.counters
    const form = String(server.requests.at(-1)?.form)
    expect(bytes.sent - before.sent).toBe(form.length)
    // The blank line after it.
    expect(bytes.received - before.received).toBe(reply.response.raw.length + 2)
    expect(byAction.Ping).toMatchObject({ started: 1, answered: 1 })
  })

  it('close() ends at its signal, however long the server takes', async () => {
    server.answer = (form, response) => {
      if (form.get('Action') === 'Logoff') response.writeHead(200)
      return undefined
    }
    const client = await open()
    const aborter = new AbortController()
    // The time that it takes without a signal does not pass.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const closing = client.close({ signal: aborter.signal })
      setImmediate(() => aborter.abort())
      await closing
    } finally {
      vi.useRealTimers()
    }
    expect(client.state).toBe('closed')
  })

  it.each([
    ['Asterisk/16.28.0~dfsg', '5.0.5'],
    ['Asterisk/certified/20.7-cert2', '9.0.0'],
    ['Asterisk/GIT-18-1a2b3c', '7.0.0'],
    ['Asterisk/1.8.32.3', '1.1'],
    ['Asterisk/99.1.0', '12.0.0'],
    ['hidden', '12.0.0'],
  ])('reads the Server header %s as AMI %s', async (name, ami) => {
    server.server = name
    const major = (text: string) => text.split('.')[0]
    expect(major((await open()).amiVersion)).toBe(major(ami))
  })

  it('passes header values through: repeats in order, every byte, UTF-8', async () => {
    const client = await open()
    const Variable = ['A=1 +%', 'B=é ü 例']
    await client.originate({ Channel: 'Local/1@x&y=z', Application: 'Wait', Variable })
    const form = server.requests.find((one) => one.form.get('Action') === 'Originate')?.form
    expect(form?.get('Channel')).toBe('Local/1@x&y=z')
    expect(form?.getAll('Variable')).toEqual(['A=1 +%', 'B=é ü 例'])
  })

  it('sends one action at a time, in order', async () => {
    const client = await open()
    let answer: (() => void) | undefined
    server.answer = (form, response) => {
      if (form.get('Action') !== 'Ping') return undefined
      const text = message('Response: Success', `ActionID: ${form.get('ActionID')}`, 'Ping: Pong')
      answer = () => response.end(text)
      response.writeHead(200, { 'Set-Cookie': 'mansession_id="0badcafe"' }).write('')
      return undefined
    }
    const before = server.requests.length
    const sent = () => server.actions.slice(before).filter((name) => name !== 'WaitEvent')
    const all = Promise.all([client.ping(), client.userEvent({ UserEvent: 'a' })])
    await until(() => answer !== undefined)
    expect(sent()).toEqual(['Ping'])
    answer?.()
    await all
    expect(sent()).toEqual(['Ping', 'UserEvent'])
  })

  it('assembles a list from one answer', async () => {
    const client = await open()
    server.answer = (form) => {
      const id = `ActionID: ${form.get('ActionID')}`
      if (form.get('Action') !== 'CoreShowChannels') return undefined
      return [
        message('Response: Success', id, 'EventList: start', 'Message: Channels will follow'),
        message('Event: CoreShowChannel', id, 'Channel: Local/1@x-1;1'),
        message('Event: CoreShowChannelsComplete', id, 'EventList: Complete', 'ListItems: 1'),
      ].join('')
    }
    const { items } = await client.coreShowChannels()
    expect(items.map(({ Channel }) => Channel)).toEqual(['Local/1@x-1;1'])
  })

  it('gets events by long poll, including the outcome of an Originate', async () => {
    const client = await open()
    const heard: string[] = []
    client.on('*', (event) => heard.push(event.name))
    await until(() => server.polling === 1)
    server.tell(
      message('Event: Hangup', 'Privilege: call,all', 'Channel: SIP/1'),
      message('Event: Newchannel', 'Channel: SIP/2'),
    )
    await until(() => heard.length === 2 && server.polling === 1)
    expect(heard).toEqual(['Hangup', 'Newchannel'])
    const { outcome } = await client.originate({ Channel: 'Local/1@x', Application: 'Wait', Async: true })
    const id = server.requests.findLast(({ form }) => form.get('Action') === 'Originate')?.form.get('ActionID')
    server.tell(message('Event: OriginateResponse', `ActionID: ${id}`, 'Response: Success', 'Reason: 4'))
    expect((await outcome)?.Response).toBe('Success')
  })

  it('rejects an action that the server refuses', async () => {
    const client = await open()
    server.answer = (form) =>
      form.get('Action') === 'Hangup'
        ? message('Response: Error', `ActionID: ${form.get('ActionID')}`, 'Message: No such channel')
        : undefined
    const error = await failure(client.hangup({ Channel: 'SIP/9' }))
    expect(error).toBeInstanceOf(ActionFailedError)
    expect(error.message).toBe('Hangup: No such channel')
  })

  it('names the required page when the path is wrong', async () => {
    const error = await failure(connect({ url: server.url('/asterisk/rawman') }))
    expect(error).toMatchObject({
      name: 'ConnectError',
      problem: 'failed',
      message: expect.stringContaining(
        `127.0.0.1:${server.port}/asterisk/rawman: no AMI over HTTP is there: the web server answered 404; `,
      ),
    })
    await expect(connect({ url: server.url('/mxml') })).rejects.toThrow(
      'connect: the path of url must end in /rawman or /arawman',
    )
  })

  it('starts a new session when the session is gone', async () => {
    const client = await open('/rawman', { reconnect: { initialDelay: 1 } })
    const gaps: string[] = []
    client.lifecycle.on('gap', ({ reason }) => gaps.push(reason))
    await until(() => server.polling === 1)
    server.session = '00c0ffee'
    server.answer = (form) => {
      if (form.get('Action') !== 'Ping') return undefined
      server.answer = () => undefined
      return message('Response: Error', `ActionID: ${form.get('ActionID')}`, 'Message: Permission denied')
    }
    await failure(client.ping())
    await until(() => client.state === 'connected' && gaps.length === 1)
    expect(gaps).toEqual(['The server ended the session'])
    expect((await client.ping()).get('Ping')).toBe('Pong')
  })

  it('notices that the web server is gone', async () => {
    const client = await open()
    await until(() => server.polling === 1)
    const closed = new Promise<Error | undefined>((resolve) =>
      client.lifecycle.on('close', ({ reason }) => resolve(reason)),
    )
    await server[Symbol.asyncDispose]()
    expect(await closed).toBeInstanceOf(Error)
    expect(client.state).toBe('closed')
    server = await FakeWebServer.start()
  })

  it('logs off on close and leaves nothing running', async () => {
    const client = await open()
    await until(() => server.polling === 1)
    await client.close()
    expect(server.actions.at(-1)).toBe('Logoff')
  })

  it('recognizes AMI on an http URL', async () => {
    const { FakeServer } = await import('../../../transport/test/fake-server.ts')
    await using ami = await FakeServer.start()
    const error = await failure(connect({ url: `http://ada:canary@127.0.0.1:${ami.port}/rawman` }))
    expect(error).toBeInstanceOf(ConnectError)
    expect(error.message).toContain('does not speak HTTP')
    expect(inspect(error)).not.toContain('canary')
  })
})

describe('digest authentication', () => {
  it('authenticates each request and continues when the nonce is stale', async () => {
    let asked = 0
    const nonces = ['aa', 'bb', 'cc']
    server.challenge = () => {
      asked++
      if (asked === 1) return { nonce: nonces[0] as string }
      return asked === 4 ? { nonce: nonces[1] as string, stale: true } : undefined
    }
    const client = await open('/arawman')
    await client.ping()
    await client.ping()
    expect(server.actions).not.toContain('Login')
    const proofs = server.requests.slice(1).map(({ headers }) => headers.authorization ?? '')
    expect(proofs.every((proof) => proof.startsWith('Digest username="ada"'))).toBe(true)
    expect(proofs.at(-1)).toContain('nonce="bb"')
    expect(JSON.stringify(server.requests)).not.toContain('canary')
  })

  it('rejects with a login error when the secret is wrong', async () => {
    server.challenge = () => ({ nonce: 'aa' })
    const error = await failure(connect({ url: server.url('/arawman') }))
    expect(error).toBeInstanceOf(LoginError)
    expect(error.problem).toBe('credentials')
    expect(error.message).toBe(
      'The server refused the login of "ada" by digest: the user is unknown or the secret wrong',
    )
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('canary')
  })

  it("rejects with a login error when the user's ACL does not permit the address", async () => {
    let asked = 0
    server.challenge = () => (asked++ === 0 ? { nonce: 'aa' } : undefined)
    server.answer = (_, response) => void response.writeHead(403).end('Permission denied')
    const error = await failure(connect({ url: server.url('/arawman') }))
    expect(error).toMatchObject({
      name: 'LoginError',
      problem: 'credentials',
      message: 'The server refused the login of "ada" by digest: this address is not permitted by the user\'s ACL',
    })
  })

  it('rejects when the server reports every nonce as stale', async () => {
    server.challenge = () => ({ nonce: 'aa', stale: true })
    expect(await failure(connect({ url: server.url('/arawman') }))).toBeInstanceOf(LoginError)
  })
})

describe('http URLs', () => {
  it.each([
    ['http://u:s@h/rawman', 8088],
    ['https://u:s@h/rawman', 8089],
    ['http://u:s@h:80/rawman', 80],
    ['https://u:s@h:443/', 443],
    ['http://u:s@h:8000/ami/arawman', 8000],
  ])('%s connects to port %i', async (url, port) => {
    const { readOptions } = await import('../../src/options.ts')
    expect(readOptions({ url }).endpoint.port).toBe(port)
  })
})
