import { afterEach, describe, expect, it, vi } from 'vitest'
import { OutcomeUnknownError } from '../../src/errors.ts'
import { buildRequest } from '../../src/session/request.ts'
import type { Session, SessionOptions } from '../../src/session/session.ts'
import { type FakeOptions, FakeServer, type Handler } from '../fake-server.ts'
import { FakeWebServer } from '../http/fake-web-server.ts'
import { openSession, type Told, until } from '../support/session.ts'

afterEach(() => void vi.useRealTimers())

interface Open extends Told, AsyncDisposable {
  readonly server: FakeServer
  readonly session: Session
  /** Sends, and waits no longer than the link lives. */
  send(name: string, request?: object): Promise<unknown>
}

async function open(fake: FakeOptions = {}, more: Partial<SessionOptions> = {}): Promise<Open> {
  const server = await FakeServer.start(fake)
  const { opening, ...told } = openSession(server.port, more)
  const session = await opening
  return {
    ...told,
    server,
    session,
    send(name, request = {}) {
      const built = buildRequest(name, request, undefined, session.protocol)
      const running = session.run(built, { timeout: Number.POSITIVE_INFINITY })
      running.catch(() => undefined)
      return running
    },
    async [Symbol.asyncDispose]() {
      session.destroy(new Error('the test is over'))
      await server.stop()
    },
  }
}

const answer: Handler = (action, peer) => peer.answer(action)
const silent: Handler = () => undefined

describe('events of a session', () => {
  it('R30 come in the order sent, those directly after the answer to the login included', async () => {
    const own = ['Login']
    const handle: Handler = (action, peer) => {
      peer.answer(action)
      peer.say('Event: First')
    }
    await using it = await open({ own, handle })
    it.server.peer.say('Event: Second')
    await it.send('Ping')
    expect(it.events).toEqual(['First', 'Second'])
  })

  it('are not built when they are not wanted', async () => {
    const asked: string[] = []
    const wants = (event: string): boolean => {
      asked.push(event)
      return event === 'Wanted'
    }
    await using it = await open({}, { wants })
    it.server.peer.say('Event: Unwanted')
    it.server.peer.say('Event: Wanted')
    await until(() => it.events.length > 0)
    expect(it.events).toEqual(['Wanted'])
    expect(asked).toEqual(['Unwanted', 'Wanted'])
  })

  it('go to the action they belong to, whatever listeners there are', async () => {
    const handle: Handler = (action, peer) => {
      peer.answer(action, 'Success', 'EventList: start')
      peer.say('Event: QueueMember', `ActionID: ${action.actionId}`)
      peer.say('Event: QueueStatusComplete', `ActionID: ${action.actionId}`)
    }
    await using it = await open({ handle }, { wants: () => false })
    expect(await it.send('QueueStatus')).toMatchObject({ items: [{ name: 'QueueMember' }] })
    expect(it.events).toEqual([])
  })

  it('R35 are delivered when the output of a command before them was cut off', async () => {
    const hangup = 'Event: Hangup\r\nPrivilege: call,all\r\nChannel: SIP/a\r\n\r\n'
    const handle: Handler = ({ actionId }, peer) =>
      peer.raw(`Response: Follows\r\nPrivilege: Command\r\nActionID: ${actionId}\r\none\ntw${hangup}${hangup}`)
    await using it = await open({ greeting: '2.5.0', handle })
    const command = it.send('Command', { Command: 'core show channels' })
    await expect(command).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Command' })
    await until(() => it.events.length > 0)
    expect(it.events).toEqual(['Hangup'])
    expect(it.diagnostics.map(({ kind }) => kind)).toEqual(['torn-message'])
    // It has asked by a Ping, whose answer belongs to no other action.
    expect(it.server.peer.actions.map(({ action }) => action)).toContain('Ping')
    await it.send('Ping')
    expect(it.diagnostics).toHaveLength(1)
  })

  it("R35 are no longer delayed by a command's output when an answer shows that it is over", async () => {
    const handle: Handler = (action, peer) => {
      if (action.action !== 'Getvar') return
      const [command] = peer.actions.filter(({ action: name }) => name === 'Command')
      peer.raw(`Response: Follows\r\nPrivilege: Command\r\nActionID: ${command?.actionId}\r\none\ntwo\n`)
      peer.answer(action, 'Success', 'Value: 1')
    }
    await using it = await open({ greeting: '2.5.0', own: ['Ping'], handle })
    const command = it.send('Command', { Command: 'core show channels' })
    const getvar = it.send('Getvar', { Variable: 'A' })
    // No Ping is answered: the answer itself has ended the output, and been lost with it.
    await expect(command).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    await expect(getvar).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    it.server.peer.say('Event: Next')
    await until(() => it.events.length > 0)
    expect(it.events).toEqual(['Next'])
  })
})

describe('state of a session', () => {
  it('includes the actions in flight, and how long the server may take for them', async () => {
    await using it = await open({ handle: silent })
    const { session } = it
    expect([session.pending, session.busyFor]).toEqual([0, 0])
    const request = buildRequest('Slow', {}, undefined, session.protocol)
    session.run(request, { timeout: 600_000 }).catch(() => undefined)
    expect(session.pending).toBe(1)
    expect(session.busyFor).toBeGreaterThan(500_000)
  })

  it('includes the remote address, and when it was last heard', async () => {
    await using it = await open()
    expect(it.session.remoteAddress).toBe('127.0.0.1')
    expect(it.session.amiVersion).toBe('11.0.0')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
    try {
      await vi.advanceTimersByTimeAsync(1_000)
      const [at, time] = [Date.now(), performance.now()]
      await it.send('Ping')
      await vi.advanceTimersByTimeAsync(50)
      expect(it.session.lastHeard).toBe(time)
      expect(it.session.lastHeardAt.getTime()).toBe(at)
    } finally {
      vi.useRealTimers()
    }
  })

  it.each(['16.30.0', undefined])('includes the release %s for the form of answers', async (release) => {
    await using it = await open({}, { release })
    expect(it.session.protocol).toEqual({ amiVersion: '11.0.0', release })
  })

  it('AMI 1.0 has one action in flight at a time', async () => {
    const slow: Handler = (action, peer) =>
      void (action.action === 'Slow' ? setTimeout(() => peer.answer(action), 20) : peer.answer(action))
    for (const [version, order] of [
      ['1.0', ['Slow', 'Quick']],
      ['1.1', ['Quick', 'Slow']],
    ] as const) {
      await using it = await open({ greeting: version, handle: slow })
      const ends: string[] = []
      await Promise.all(['Slow', 'Quick'].map((name) => it.send(name).then(() => ends.push(name))))
      expect(ends).toEqual(order)
    }
  })
})

describe('the end of a session', () => {
  it('by the server is reported once, with the unknown outcomes', async () => {
    await using it = await open({ handle: (_, peer) => peer.socket.end() })
    const sent = it.send('Fatal')
    await expect(sent).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      message: expect.stringMatching(/: the server closed the connection$/),
    })
    expect(it.session.closed).toBe(true)
    it.session.destroy(new Error('too late'))
    expect(it.reasons).toMatchObject([{ name: 'ConnectionLostError', message: 'The server closed the connection' }])
    await expect(it.send('Ping')).rejects.toMatchObject({ name: 'NotSentError' })
  })

  it('has the reason that was given', async () => {
    await using it = await open({ handle: silent })
    const ended = new Promise((resolve) => it.server.peer.socket.once('close', resolve))
    const sent = it.send('Silence')
    const reason = new Error('Enough of it')
    it.session.destroy(reason)
    expect(it.reasons).toEqual([reason])
    await expect(sent).rejects.toBeInstanceOf(OutcomeUnknownError)
    await expect(sent).rejects.toThrow(/: enough of it$/)
    await ended
  })
})

it('rejects an action queued for a web server as not sent', async () => {
  await using web = await FakeWebServer.start()
  const aborted = new Promise<void>((resolve) => {
    web.answer = (form, response) => {
      if (form.get('Action') !== 'Fatal') return undefined
      response.writeHead(200).flushHeaders()
      resolve()
      return undefined
    }
  })
  const endpoint = { host: '127.0.0.1', port: web.port, tls: undefined, path: '/rawman' }
  const { opening } = openSession(web.port, { endpoint })
  const session = await opening
  const send = (name: string): Promise<unknown> => {
    const running = session.run(buildRequest(name, {}, undefined, session.protocol), { timeout: 600_000 })
    running.catch(() => undefined)
    return running
  }
  const [fatal, behind] = [send('Fatal'), send('Behind')]
  await aborted
  session.destroy(new Error('mine'))
  await expect(fatal).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
  await expect(behind).rejects.toMatchObject({ name: 'NotSentError' })
  expect(web.actions).not.toContain('Behind')
})

describe('close()', () => {
  const sent = ({ server }: Open): string[] => server.peer.actions.slice(2).map(({ action }) => action)

  it('sends Logoff, and waits for the end', async () => {
    await using it = await open({ handle: silent })
    const waiting = it.send('Silence')
    await it.session.close(60_000)
    expect(sent(it)).toEqual(['Silence', 'Logoff'])
    expect(it.session.closed).toBe(true)
    await expect(waiting).rejects.toThrow('the client was closed')
    await it.session.close(60_000)
    expect(sent(it)).toEqual(['Silence', 'Logoff'])
  })

  it('sends Logoff once, also if the caller has sent it', async () => {
    await using it = await open({ own: ['Logoff'], handle: answer })
    await it.send('Logoff')
    const ended = new Promise((resolve) => it.server.peer.socket.once('end', resolve))
    await it.session.close(60_000)
    await ended
    expect(sent(it)).toEqual(['Logoff'])
  })

  it('waits twice its time limit for a server that neither answers nor closes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    await using it = await open({ own: ['Logoff'], handle: silent })
    // A server that never ends its half.
    const { socket } = it.server.peer
    socket.allowHalfOpen = true
    let halves = 0
    socket.once('end', () => halves++)
    const done = vi.fn()
    const closing = it.session.close(1_000).then(done)
    await until(() => sent(it).length === 1)
    await vi.advanceTimersByTimeAsync(999)
    expect(halves).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    await until(() => halves === 1)
    await vi.advanceTimersByTimeAsync(999)
    expect(done).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await closing
    expect(done).toHaveBeenCalledOnce()
    expect(vi.getTimerCount()).toBe(0)
  })
})
