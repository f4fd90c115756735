import { expect, it } from 'vitest'
import { descriptor, setup } from '../support/correlator.ts'

const queues = descriptor('Queues', { kind: 'text' })

it('R18 forgets a Ping whose answer was lost when a later Ping is answered and no caller waits', async () => {
  const { correlator, run, say } = setup()
  const stop = new AbortController()
  for (let n = 0; n < 1_000; n++) run(queues, `${n}.a`, { signal: stop.signal })
  stop.abort()
  expect([correlator.pending, correlator.owes('fence-0.a')]).toEqual([1_000, true])
  const later = run(queues, '1000.b')
  say('Response: Success', 'ActionID: fence-1000.b')
  expect((await later).text).toBe('')
  expect([correlator.pending, correlator.owes('fence-0.a'), correlator.owes('fence-999.a')]).toEqual([0, false, false])
})

it("R18, R23 gives text to an action that was given up until the action's own Ping is answered", async () => {
  const { correlator, run, say } = setup()
  const stop = new AbortController()
  const given = run(queues, '1.a', { signal: stop.signal })
  const next = run(queues, '2.b')
  stop.abort()
  await expect(given).rejects.toMatchObject({ name: 'AbortError' })
  correlator.onText('of the first\r\n')
  say('Response: Success', 'ActionID: fence-1.a')
  correlator.onText('of the second\r\n')
  say('Response: Success', 'ActionID: fence-2.b')
  expect((await next).text).toBe('of the second\r\n')
  expect(correlator.pending).toBe(0)
})

it('does not end an action with a waiting caller by the answer to a later Ping', async () => {
  const { correlator, run, say } = setup()
  const first = run(queues, '1.a')
  const second = run(queues, '2.b')
  say('Response: Success', 'ActionID: fence-2.b')
  await second
  expect(correlator.pending).toBe(1)
  correlator.onText('late\r\n')
  say('Response: Success', 'ActionID: fence-1.a')
  expect((await first).text).toBe('late\r\n')
})
