import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Frame } from '../../src/codec/framer.ts'
import { readChallenge } from '../../src/http/digest.ts'
import { Exchanger } from '../../src/http/exchange.ts'
import { HttpLink } from '../../src/http/http-link.ts'
import { makeCertificate } from '../support/certificates.ts'
import { message } from './fake-web-server.ts'

const user = { username: 'ada', secret: 'canary-secret', auth: 'md5' } as const
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const web = (handle: RequestListener): Promise<number> => listen(createServer(handle))
const endpoint = (port: number, tls?: object) => ({ host: '127.0.0.1', port, tls, path: '/rawman' })

async function post(
  exchanger: Exchanger,
  form = 'Action=Ping',
): Promise<{ status: number; server: string; text: string }> {
  let text = ''
  const found = await exchanger.post(form, new AbortController().signal, (chunk) => {
    text += Buffer.from(chunk).toString('latin1')
  })
  return { ...found, text }
}

async function using<T>(port: number, work: (exchanger: Exchanger) => Promise<T>, tls?: object): Promise<T> {
  const exchanger = new Exchanger(endpoint(port, tls), '/rawman', user)
  try {
    return await work(exchanger)
  } finally {
    exchanger.close()
  }
}

const digest = 'Digest realm="asterisk", nonce="aa", qop="auth"'

describe('one request', () => {
  it('by TLS, where the certificate is right', async () => {
    const own = makeCertificate({ name: 'pbx', hosts: ['127.0.0.1'] })
    const port = await listen(createTlsServer({ key: own.key, cert: own.cert }, (_, response) => response.end('hello')))
    await using(
      port,
      async (exchanger) => {
        expect(await post(exchanger)).toEqual({ status: 200, server: '', text: 'hello' })
        expect(exchanger.remoteAddress).toBe('127.0.0.1')
      },
      { ca: own.cert },
    )
    await using(port, (exchanger) => expect(post(exchanger)).rejects.toMatchObject({ certificate: 'self-signed' }), {})
  })

  it('hands nothing on of a page that says something else than 200', async () => {
    const port = await web((_, response) => response.writeHead(500, { Server: 'x' }).end('oops'))
    expect(await using(port, (exchanger) => post(exchanger))).toEqual({ status: 500, server: 'x', text: '' })
  })

  it('keeps the cookie of the session, and no other', async () => {
    const cookies = [['a=1'], ['mansession_id="00c0ffee"; Version=1', 'b=2'], [], ['mansession_id=0badcafe']]
    const got: (string | undefined)[] = []
    const port = await web((request, response) => {
      got.push(request.headers.cookie)
      response.setHeader('Set-Cookie', cookies[got.length - 1] ?? []).end()
    })
    await using(port, async (exchanger) => {
      const sessions: (string | undefined)[] = []
      for (let n = 0; n < 5; n++) {
        await post(exchanger)
        sessions.push(exchanger.session)
      }
      expect(sessions).toEqual([undefined, '00c0ffee', '00c0ffee', '0badcafe', '0badcafe'])
    })
    const coffee = 'mansession_id="00c0ffee"'
    expect(got).toEqual([undefined, undefined, coffee, coffee, 'mansession_id="0badcafe"'])
  })

  it.each([
    ['Basic realm="asterisk"', 'asks for a login that is no digest'],
    [undefined, 'asks for a login that is no digest'],
    ['Digest realm="asterisk"', 'asks for a login that is no digest'],
  ])('a server that asks for %s is none to go on with', async (header, text) => {
    const port = await web((_, response) =>
      response.writeHead(401, header === undefined ? {} : { 'WWW-Authenticate': header }).end(),
    )
    await using(port, (exchanger) =>
      expect(post(exchanger)).rejects.toMatchObject({ problem: 'failed', message: `127.0.0.1:${port} ${text}` }),
    )
  })

  it('a proof that counted before and counts no more is the end of the session', async () => {
    let count = 0
    const port = await web((_, response) => {
      count++
      if (count === 2) response.end('in')
      else response.writeHead(401, { 'WWW-Authenticate': digest }).end()
    })
    await using(port, async (exchanger) => {
      expect((await post(exchanger)).text).toBe('in')
      await expect(post(exchanger)).rejects.toMatchObject({
        problem: 'closed',
        message: `127.0.0.1:${port} ended the session of the digest`,
      })
    })
  })

  it('does not begin for a signal that has fired', async () => {
    await using(1, async (exchanger) => {
      const reason = new Error('mine')
      await expect(exchanger.post('', AbortSignal.abort(reason), () => undefined)).rejects.toBe(reason)
    })
  })
})

it.each([
  ['Digest realm="a", nonce="b", opaque="c", stale=TRUE', { realm: 'a', nonce: 'b', opaque: 'c', stale: true }],
  ['  digest nonce=b', { realm: '', nonce: 'b', opaque: undefined, stale: false }],
  ['Digest nonce="", realm=""', { realm: '', nonce: '', opaque: undefined, stale: false }],
  ['Digest stale=false, Nonce = "x, y"', { realm: '', nonce: 'x, y', opaque: undefined, stale: false }],
  ['Digest realm="a"', undefined],
  ['Basic nonce="a"', undefined],
  ['Digestive nonce="a"', undefined],
  [undefined, undefined],
])('reads the challenge %s', (header, challenge) => expect(readChallenge(header)).toEqual(challenge))

describe('a link', () => {
  function open(port: number) {
    const frames: Frame[] = []
    const link = new HttpLink(endpoint(port), '/rawman', user, {
      onFrame: (frame) => {
        if (frame.type === 'text') throw 'not even an error'
        frames.push(frame)
      },
      wants: () => true,
      isLater: () => false,
      onDoubt: () => undefined,
      traffic: { received: 0, sent: 0 },
      onClose: (reason) => close(reason),
    })
    let close: (reason: Error) => void = () => undefined
    const closed = new Promise<Error>((resolve) => {
      close = resolve
    })
    return { link, frames, closed }
  }
  const polled = message('Response: Success', 'Message: Waiting for Event completed.')
  const over = message('Event: WaitEventComplete')

  it('R38 polls once, one poll behind the other, and hands on events alone', async () => {
    let polls = 0
    const port = await web((_, response) => {
      polls++
      if (polls > 3) response.end(message('Response: Error', 'Message: Permission denied'))
      else response.end(`${polled}${polls === 2 ? '' : message('Event: Hangup', `N: ${polls}`)}row\r\n\r\n${over}`)
    })
    const { link, frames, closed } = open(port)
    link.listen()
    link.listen()
    expect((await closed).message).toBe('The server ended the session: Permission denied')
    expect(polls).toBe(4)
    expect(frames.map((frame) => frame.type === 'message' && frame.message.get('N'))).toEqual(['1', '3'])
    expect(link.closed).toBe(true)
  })

  it.each([
    ['a page that is broken', 500, '', 'answered 500'],
    ['something that is thrown and is no error', 200, 'row\r\n\r\n', 'not even an error'],
    ['a message that is cut off', 200, 'Event: A\r\nX', 'The connection ended in the middle of a message'],
  ])('%s ends it', async (_, status, text, reason) => {
    const port = await web((_request, response) => response.writeHead(status).end(text))
    const { link, closed } = open(port)
    link.write('Action: Ping\r\nActionID: 1\r\n\r\n')
    expect((await closed).message).toContain(reason)
    await link.end(60_000)
  })

  it('waits at its end for what is under way, but not for ever', async () => {
    const answers: (() => void)[] = []
    const port = await web((_, response) => void answers.push(() => response.end(message('Response: Goodbye'))))
    const first = open(port)
    first.link.write('Action: Logoff\r\n\r\n')
    const ending = first.link.end(60_000)
    while (answers.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    answers[0]?.()
    await ending
    expect(first.frames).toHaveLength(1)
    const second = open(port)
    second.link.write('Action: Logoff\r\n\r\n')
    await second.link.end(5)
    expect((await second.closed).message).toBe('The connection is closed')
    expect(second.frames).toHaveLength(0)
  })
})
