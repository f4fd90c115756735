import { type Client, connect, LoginError } from '@openami/client'
import { afterEach, describe, expect, test } from 'vitest'
import { login, pbx, target, users } from '../test/support.ts'

const clients: Client[] = []
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
})

function url(page: string, secret: string = users.admin.secret): string {
  if (target.http === undefined) throw new Error(`${target.name} has no web server.`)
  return `http://${users.admin.name}:${secret}@${target.host}:${target.http}/${page}`
}

async function open(page: string): Promise<Client> {
  const client = await connect({
    url: url(page),
    reconnect: false,
    allowRisks: ['runs-programs', 'writes-files', 'stops-server'],
  })
  clients.push(client)
  return client
}

describe.each(['rawman', 'arawman'])('AMI over HTTP, /%s (R38)', (page) => {
  test('reports the release', async () => {
    const client = await open(page)
    expect(client.serverRelease.branches).toEqual([target.branch])
    expect(await client.learnRelease()).toMatchObject({ release: target.release, source: 'CoreSettings' })
  })

  test('answers actions, lists and commands', async () => {
    const client = await open(page)
    expect((await client.ping()).get('Ping')).toBe('Pong')
    const { items } = await client.queueStatus({ Queue: pbx.queue })
    expect(items.map(({ name }) => name)).toContain('QueueParams')
    expect((await client.command({ Command: 'core show version' })).output.join()).toContain(target.release)
    await expect(client.hangup({ Channel: 'Nothing/1' })).rejects.toThrow('Hangup: No such channel')
  })

  test('delivers events, including the outcome of an Originate', async () => {
    const client = await open(page)
    const marked = client.once('UserEvent')
    await using other = await login()
    await other.userEvent({ UserEvent: 'OverHttp', Text: 'é 例 & = %' })
    const heard = await marked
    expect([heard.get('UserEvent'), heard.get('Text')]).toEqual(['OverHttp', 'é 例 & = %'])
    const { outcome } = await client.originate({
      Channel: pbx.answers,
      Context: pbx.context,
      Exten: pbx.exten,
      Priority: '1',
      Async: true,
      Variable: ['FIRST=1 & 2', 'SECOND=é 例'],
    })
    const end = await outcome
    expect(end?.Response).toBe('Success')
    const Channel = end?.Channel ?? ''
    expect((await client.getvar({ Channel, Variable: 'SECOND' })).get('Value')).toBe('é 例')
    const gone = client.once('Hangup')
    await client.hangup({ Channel })
    expect((await gone).get('Uniqueid')).toMatch(/\.\d+$/)
  })

  test('refuses a wrong secret', async () => {
    const error = await connect({ url: url(page, 'wrong') }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(LoginError)
    expect((error as LoginError).problem).toBe('credentials')
  })
})

/** One request, without a client; the cookie of the answer is kept. */
class Browser {
  #cookie = ''

  async get(page: string, form: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> {
    const query = new URLSearchParams(form).toString()
    const address = `http://${target.host}:${target.http}/${page}`
    const init = {
      method,
      headers: { cookie: this.#cookie },
      ...(method === 'POST' ? { body: new URLSearchParams(form) } : {}),
    }
    const response = await fetch(method === 'POST' ? address : `${address}?${query}`, init)
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie
    return response
  }

  logIn(page: string): Promise<Response> {
    return this.get(page, { action: 'login', username: users.admin.name, secret: users.admin.secret })
  }
}

describe('pages of AMI over HTTP (R38)', () => {
  test('/mxml gives an element for each message, its headers as attributes', async () => {
    const browser = new Browser()
    const login = await browser.logIn('mxml')
    expect(login.headers.get('content-type')).toBe('text/xml')
    expect(await login.text()).toBe(
      "<ajax-response>\n<response type='object' id='unknown'><generic response='Success' message='Authentication accepted' /></response>\n</ajax-response>\n",
    )
    const form = { action: 'QueueSummary', queue: pbx.queue, actionid: "<'7'>", ajaxdest: 'box', ajaxobjtype: 'row' }
    const text = await (await browser.get('mxml', form)).text()
    const elements = text.split('\n').filter((line) => line.startsWith('<response'))
    expect(elements).toHaveLength(3)
    expect(elements[0]).toBe(
      "<response type='object' id='box'><row response='Success' actionid='&lt;&apos;7&apos;&gt;' eventlist='start' message='Queue summary will follow' /></response>",
    )
    expect(elements[1]).toMatch(/^<response type='object' id='box'><row event='QueueSummary' queue='support' /)
    expect(elements[2]).toContain(
      "<row event='QueueSummaryComplete' actionid='&lt;&apos;7&apos;&gt;' eventlist='Complete'",
    )
  })

  test('/mxml numbers a header that comes again', async () => {
    const browser = new Browser()
    await browser.logIn('mxml')
    const text = await (await browser.get('mxml', { action: 'command', command: 'core show uptime' })).text()
    expect(text).toMatch(/ output='System uptime: [^']*' output-2='Last reload: [^']*'/)
  })

  test('/manager gives a table', async () => {
    const response = await new Browser().logIn('manager')
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toContain('<tr><td>Message</td><td>Authentication accepted</td></tr>')
  })

  test('a request without a session is answered as before a login, with status 200', async () => {
    const response = await new Browser().get('rawman', { action: 'ping' })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain'])
    expect(await response.text()).toBe('Response: Error\r\nMessage: Permission denied\r\n\r\n')
    expect(response.headers.get('set-cookie')).toMatch(/^mansession_id="[0-9a-f]{8}"; Version=1; Max-Age=60$/)
  })

  test('a form in the body of a POST is an action too', async () => {
    const browser = new Browser()
    await browser.logIn('rawman')
    expect(await (await browser.get('rawman', { action: 'ping', actionid: 'a b+c' }, 'POST')).text()).toMatch(
      /^Response: Success\r\nActionID: a b\+c\r\nPing: Pong\r\n/,
    )
  })

  test('events wait for WaitEvent, and a second WaitEvent ends the first with an empty body', async () => {
    const browser = new Browser()
    await browser.logIn('rawman')
    await browser.get('rawman', { action: 'userevent', userevent: 'Early' })
    const first = await (await browser.get('rawman', { action: 'waitevent', timeout: '1' })).text()
    expect(first).toMatch(/^Response: Success\r\nMessage: Waiting for Event completed\.\r\n\r\nEvent: /)
    expect(first).toMatch(/UserEvent: Early\r\n[\s\S]*Event: WaitEventComplete\r\n\r\n$/)
    const waiting = browser.get('rawman', { action: 'waitevent', timeout: '5' })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const next = browser.get('rawman', { action: 'waitevent', timeout: '1' })
    expect(await (await waiting).text()).toBe('')
    expect(await (await next).text()).toContain('Event: WaitEventComplete')
  })

  test('Logoff ends the session', async () => {
    const browser = new Browser()
    await browser.logIn('rawman')
    expect(await (await browser.get('rawman', { action: 'logoff' })).text()).toContain('Response: Goodbye')
    expect(await (await browser.get('rawman', { action: 'ping' })).text()).toContain('Permission denied')
  })

  test('other pages answer 404, other methods 501', async () => {
    const browser = new Browser()
    expect((await browser.get('rawmen')).status).toBe(404)
    expect((await browser.get('rawman', {}, 'DELETE')).status).toBe(501)
  })

  test('a page that asks for a digest answers 401 without one', async () => {
    const response = await new Browser().get('arawman', { action: 'ping' })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(
      /^Digest algorithm=MD5, realm="asterisk", nonce="([0-9a-f]{8,16})", qop="auth", opaque="\1"$/,
    )
  })
})

test('says so for a wrong path, and for the port of AMI', async () => {
  await expect(connect({ url: url('none/rawman') })).rejects.toThrow('no AMI over HTTP is there')
  const wrong = url('rawman').replace(String(target.http), String(target.port))
  await expect(connect({ url: wrong })).rejects.toThrow('does not speak HTTP')
})
