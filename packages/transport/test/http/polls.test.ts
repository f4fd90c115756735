import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { message } from './fake-web-server.ts'
import { open, pause, until } from './open-link.ts'
import { formOf, web } from './page.ts'

// The clock advances only when a test says so; the web server's answers come in real time.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.advanceTimersByTime(3_600_000)
})
afterEach(() => void vi.useRealTimers())

/** Polls that wait for their answer, the newest last. */
async function poll() {
  const polls: ServerResponse[] = []
  const forms: string[] = []
  const port = await web(async (request, response) => {
    forms.push(String(await formOf(request)))
    polls.push(response)
  })
  const { link, frames } = open(port)
  link.listen()
  await until(() => polls.length === 1)
  expect(forms).toEqual(['Action=WaitEvent&Timeout=45'])
  return { link, frames, polls }
}

const event = message('Event: Hangup')
const answer = (...events: string[]): string =>
  [message('Response: Success'), ...events, message('Event: WaitEventComplete')].join('')

it.each([
  ['an event', 0, answer(event)],
  ['two events', 0, answer(event, event)],
  ['none, after 250 ms', 250, answer()],
  ['none, after 45 s', 45_000, answer()],
])('R38 polls again at once after a poll with %s', async (_, after, text) => {
  const { link, polls } = await poll()
  for (let n = 1; n < 4; n++) {
    vi.advanceTimersByTime(after)
    polls.at(-1)?.end(text)
    await until(() => polls.length > n)
  }
  link.destroy(new Error('over'))
})

it.each([0, 249])('R38 waits 250 ms after an empty poll that ended after %i ms', async (after) => {
  const { link, polls } = await poll()
  vi.advanceTimersByTime(after)
  polls[0]?.end(answer())
  await until(() => vi.getTimerCount() === 1)
  vi.advanceTimersByTime(249)
  await pause(20)
  expect(polls).toHaveLength(1)
  vi.advanceTimersByTime(1)
  await until(() => polls.length === 2)
  link.destroy(new Error('over'))
})

it('R38 delivers an event of the poll after an empty one', async () => {
  const { link, frames, polls } = await poll()
  polls[0]?.end(answer())
  await until(() => vi.getTimerCount() === 1)
  vi.advanceTimersByTime(250)
  await until(() => polls.length === 2)
  polls[1]?.end(answer(event))
  await until(() => frames.length === 1)
  link.destroy(new Error('over'))
})
