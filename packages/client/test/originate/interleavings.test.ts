import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { channel, lines, noSuchChannel, request } from '../../../transport/test/originate/call-lines.ts'
import { originateCall } from '../../src/index.ts'
import { FakeClient } from './fake-client.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const tick = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

/** A server with one call: what has happened to its channel, and which of its events wait to be read. */
class Server {
  readonly client: FakeClient
  readonly #actionId: string
  state: 'queued' | 'ringing' | 'up' | 'gone' | 'failed' = 'queued'
  hangups = 0
  #events: string[][] = []

  constructor(client: FakeClient) {
    this.client = client
    this.#actionId = client.sent[0]?.actionId ?? ''
  }

  /** The next thing that happens to the channel. */
  go(way: 'answer' | 'busy' | 'none'): void {
    if (this.state === 'queued' && way === 'none') {
      this.state = 'failed'
      this.#tell(lines.failure('mine', this.#actionId, 0))
    } else if (this.state === 'queued') {
      this.state = 'ringing'
      this.#tell(lines.newchannel('mine'))
    } else if (this.state === 'ringing' && way === 'answer') {
      this.state = 'up'
      this.#tell(lines.success('mine', this.#actionId), lines.dialEnd('mine'))
    } else if (this.state === 'ringing') this.#end()
    else if (this.state === 'up' && way !== 'answer') this.#end()
  }

  /** One of the events that wait is read; events of one call have no order (R26). */
  deliver(at: number): void {
    const [event] = this.#events.splice(at % Math.max(1, this.#events.length), 1)
    if (event !== undefined && this.client.state === 'connected') this.client.say(...event)
  }

  /** Answers what has been asked, by the state that the channel is in. */
  serve(): void {
    if (this.client.state !== 'connected') return
    for (const { action } of [...this.client.sent]) {
      if (action === 'Status') this.#status()
      else if (action !== 'Hangup') this.client.answer(action)
      else if (this.state === 'ringing' || this.state === 'up') {
        this.hangups++
        this.client.answer(action)
        this.#end()
      } else this.client.answer(action, 'Error', noSuchChannel)
    }
  }

  /** What the old connection did not read is lost. */
  cut(): void {
    this.client.cut()
    this.#events = []
  }

  #end(): void {
    if (this.state === 'ringing') this.#tell(lines.failure('mine', this.#actionId, 0))
    this.#tell(lines.hangup('mine'))
    this.state = 'gone'
  }

  #tell(...events: Array<readonly string[]>): void {
    if (this.client.state === 'connected') this.#events.push(...events.map((event) => [...event]))
  }

  #status(): void {
    const id = this.client.answer('Status', 'Success', 'EventList: start')
    if (this.state === 'ringing' || this.state === 'up') {
      const state = `ChannelState: ${this.state === 'up' ? 6 : 5}`
      this.client.say('Event: Status', `ActionID: ${id}`, `Channel: ${channel}`, 'Uniqueid: mine', state)
    }
    this.client.say('Event: StatusComplete', `ActionID: ${id}`, 'EventList: Complete', 'ListItems: 1')
  }
}

const step = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('answer', 'busy', 'none').map((way) => ({ kind: 'go', way }) as const) },
  { weight: 4, arbitrary: fc.nat(3).map((at) => ({ kind: 'deliver', at }) as const) },
  { weight: 4, arbitrary: fc.constant({ kind: 'serve' } as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'hangup' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'abort' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' } as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'reconnect' } as const) },
  { weight: 2, arbitrary: fc.constantFrom(10, 1_000, 3_000).map((pass) => ({ kind: 'wait', pass }) as const) },
)

test('settles each promise once and correctly in any order of events, hangs up what it was asked to, and leaves no listener', async () => {
  let [answered, failed, aborted, unknown] = [0, 0, 0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const client = new FakeClient()
      const aborter = new AbortController()
      const calling = originateCall(client, { ...request, ChannelId: 'mine' }, { signal: aborter.signal })
      const server = new Server(client)
      server.serve()
      const call = await calling
      const hangups: Array<Promise<void>> = []
      let wished = false
      for (const one of steps) {
        if (one.kind === 'go') server.go(one.way)
        else if (one.kind === 'deliver') server.deliver(one.at)
        else if (one.kind === 'serve') server.serve()
        else if (one.kind === 'wait') await tick(one.pass)
        else if (one.kind === 'break' && client.state === 'connected') server.cut()
        else if (one.kind === 'reconnect' && client.state === 'reconnecting') client.reconnect()
        else if (one.kind === 'hangup') {
          wished = true
          hangups.push(call.hangup())
        } else if (one.kind === 'abort') aborter.abort()
        await tick()
      }
      // Continues until nothing more happens.
      if (client.state === 'reconnecting') client.reconnect()
      for (let i = 0; i < 12; i++) {
        server.go('answer')
        server.serve()
        server.deliver(0)
        await tick(6_000)
      }
      await Promise.all(hangups)
      const outcome = await call.outcome.catch((error: Error) => error)
      if (outcome instanceof Error) {
        expect(['AbortError', 'OutcomeUnknownError']).toContain(outcome.name)
        if (outcome.name === 'AbortError') aborted++
        else unknown++
        wished ||= outcome.name === 'AbortError'
      } else if (outcome.answered) answered++
      else failed++
      if (wished) expect(['gone', 'failed']).toContain(server.state)
      for (let i = 0; i < 6; i++) {
        server.go('busy')
        server.deliver(0)
      }
      await tick(3_000)
      const end = await call.ended
      expect(['gone', 'failed']).toContain(server.state)
      if (server.state === 'failed') expect(end.how).not.toBe('hungup')
      expect(server.hangups).toBeLessThanOrEqual(1)
      expect([client.listening, vi.getTimerCount(), client.diagnostics]).toEqual([0, 0, []])
    }),
    { numRuns: 700, seed: 4 },
  )
  // Each way has been gone.
  for (const count of [answered, failed, aborted, unknown]) expect(count).toBeGreaterThan(20)
})
