import { createHash } from 'node:crypto'
import { getEventListeners } from 'node:events'
import { createServer as createTlsServer } from 'node:https'
import { describe, expect, it } from 'vitest'
import { HttpRequests } from '../../src/http/http-requests.ts'
import { makeCertificate } from '../support/certificates.ts'
import { until } from './open-link.ts'
import { endpoint, formOf, listen, user, web } from './page.ts'

async function post(
  requests: HttpRequests,
  form = 'Action=Ping',
): Promise<{ status: number; server: string; text: string }> {
  let text = ''
  const found = await requests.post(form, new AbortController().signal, (chunk) => {
    text += Buffer.from(chunk).toString('latin1')
  })
  return { ...found, text }
}

async function using<T>(port: number, work: (requests: HttpRequests) => Promise<T>, tls?: object): Promise<T> {
  const requests = new HttpRequests(endpoint(port, tls), '/rawman', user)
  try {
    return await work(requests)
  } finally {
    requests.close()
  }
}

/** A promise, and what fulfils it. */
function signalOf(): [Promise<void>, () => void] {
  let fire = (): void => undefined
  const fired = new Promise<void>((resolve) => {
    fire = resolve
  })
  return [fired, fire]
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

/** What a server expects as `response` (RFC 2617). */
function proofFor(authorization: string, method = '', url = ''): string {
  const part = (name: string): string => new RegExp(`\\b${name}="?([^",]+)`).exec(authorization)?.[1] ?? ''
  const who = md5(`${user.username}:asterisk:${user.secret}`)
  return md5(`${who}:${part('nonce')}:${part('nc')}:${part('cnonce')}:auth:${md5(`${method}:${url}`)}`)
}

const digest = 'Digest realm="asterisk", nonce="aa", qop="auth"'

describe('one HTTP request', () => {
  it('works over TLS with a trusted certificate', async () => {
    const own = makeCertificate({ name: 'pbx', hosts: ['127.0.0.1'] })
    const port = await listen(createTlsServer({ key: own.key, cert: own.cert }, (_, response) => response.end('hello')))
    await using(
      port,
      async (requests) => {
        expect(await post(requests)).toEqual({ status: 200, server: '', text: 'hello' })
        expect(requests.remoteAddress).toBe('127.0.0.1')
      },
      { ca: own.cert },
    )
    await using(port, (requests) => expect(post(requests)).rejects.toMatchObject({ certificate: 'self-signed' }), {})
  })

  it('delivers no content of a page with a status other than 200', async () => {
    const port = await web((_, response) => response.writeHead(500, { Server: 'x' }).end('oops'))
    expect(await using(port, (requests) => post(requests))).toEqual({ status: 500, server: 'x', text: '' })
  })

  it('keeps the session cookie, and no other', async () => {
    const cookies = [
      ['a=1', 'no_mansession_id=1'],
      ['mansession_id="00c0ffee"; Version=1', 'b=2'],
      [],
      ['mansession_id=0badcafe'],
    ]
    const got: (string | undefined)[] = []
    const port = await web((request, response) => {
      got.push(request.headers.cookie)
      response.setHeader('Set-Cookie', cookies[got.length - 1] ?? []).end()
    })
    await using(port, async (requests) => {
      const sessions: (string | undefined)[] = []
      for (let n = 0; n < 5; n++) {
        await post(requests)
        sessions.push(requests.session)
      }
      expect(sessions).toEqual([undefined, '00c0ffee', '00c0ffee', '0badcafe', '0badcafe'])
    })
    const coffee = 'mansession_id="00c0ffee"'
    expect(got).toEqual([undefined, undefined, coffee, coffee, 'mansession_id="0badcafe"'])
  })

  it.each([
    ['Basic realm="asterisk"', 'asks for a login scheme other than Digest'],
    [undefined, 'asks for a login scheme other than Digest'],
    ['Digest realm="asterisk"', 'asks for a login scheme other than Digest'],
  ])('rejects when the server asks for %s', async (header, text) => {
    const port = await web((_, response) =>
      response.writeHead(401, header === undefined ? {} : { 'WWW-Authenticate': header }).end(),
    )
    await using(port, (requests) =>
      expect(post(requests)).rejects.toMatchObject({ problem: 'failed', message: `127.0.0.1:${port} ${text}` }),
    )
  })

  it('rejects when an accepted authentication is refused later: the session is over', async () => {
    let count = 0
    const port = await web((_, response) => {
      count++
      if (count === 2) response.end('in')
      else response.writeHead(401, { 'WWW-Authenticate': digest }).end()
    })
    await using(port, async (requests) => {
      expect((await post(requests)).text).toBe('in')
      await expect(post(requests)).rejects.toMatchObject({
        name: 'ConnectionLostError',
        message: `127.0.0.1:${port} ended the session of the digest`,
      })
    })
  })

  it('sends a digest response that the server can verify for this page and method', async () => {
    const seen: Array<string | undefined> = []
    const port = await web((request, response) => {
      const { authorization } = request.headers
      if (authorization === undefined) response.writeHead(401, { 'WWW-Authenticate': digest })
      else seen.push(authorization, proofFor(authorization, request.method, request.url))
      response.end()
    })
    await using(port, (requests) => post(requests))
    const [authorization, proof] = seen
    expect(authorization).toContain(`response="${proof}"`)
  })

  it('retries three times when the server reports every nonce as stale, and no more', async () => {
    const proofs: string[] = []
    const port = await web(({ headers }, response) => {
      if (headers.authorization !== undefined) proofs.push(headers.authorization)
      response.writeHead(401, { 'WWW-Authenticate': `${digest}, stale=true` }).end()
    })
    await using(port, (requests) => expect(post(requests)).rejects.toMatchObject({ problem: 'credentials' }))
    expect(proofs.map((proof) => /nc=(\w+)/.exec(proof)?.[1])).toEqual(['00000001', '00000002', '00000003'])
  })

  it('is a posted form, one after the other on the same connection', async () => {
    const asked: object[] = []
    const sockets = new Set<object>()
    const port = await web(async (request, response) => {
      sockets.add(request.socket)
      const { method, url, headers } = request
      const form = String(await formOf(request))
      asked.push({ method, url, form, type: headers['content-type'], length: headers['content-length'] })
      response.end()
    })
    await using(port, async (requests) => {
      await post(requests, 'Action=Ping')
      await post(requests, 'Action=ListCommands')
    })
    const each = { method: 'POST', url: '/rawman', type: 'application/x-www-form-urlencoded' }
    expect(asked).toEqual([
      { ...each, form: 'Action=Ping', length: '11' },
      { ...each, form: 'Action=ListCommands', length: '19' },
    ])
    expect(sockets.size).toBe(1)
  })

  it.each(['before its answer', 'in its answer'])('is aborted by a signal that fires %s', async (when) => {
    const [gone, isGone] = signalOf()
    const [asked, isAsked] = signalOf()
    const port = await web((request, response) => {
      request.socket.on('close', isGone)
      if (when === 'in its answer') response.write('half')
      isAsked()
    })
    await using(port, async (requests) => {
      const aborter = new AbortController()
      const [halved, isHalved] = signalOf()
      const running = requests.post('', aborter.signal, isHalved)
      const reason = new Error('mine')
      const rejected = expect(running).rejects.toBe(reason)
      await (when === 'in its answer' ? halved : asked)
      aborter.abort(reason)
      await rejected
      await gone
    })
  })

  it('leaves no listener at the signal', async () => {
    const port = await web((_, response) => response.end())
    await using(port, async (requests) => {
      const { signal } = new AbortController()
      for (let n = 0; n < 3; n++) await requests.post('', signal, () => undefined)
      await until(() => getEventListeners(signal, 'abort').length === 0)
    })
  })

  it('is not sent for a signal that has already fired', async () => {
    await using(1, async (requests) => {
      const reason = new Error('mine')
      await expect(requests.post('', AbortSignal.abort(reason), () => undefined)).rejects.toBe(reason)
    })
  })
})
