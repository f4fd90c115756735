import { expect, it } from 'vitest'
import { EventReader, SocketReader, secret, type World, world } from './support.ts'

const tokens = { all: { events: ['UserEvent'], state: ['*'] } } as const
const long = 'x'.repeat(60_000)

/** Events, each once a reader that is fast has the one before, until the gateway has dropped some of one that does not read. */
async function flood(here: World, fast: EventReader): Promise<number> {
  let sent = 0
  while (here.gateway.figures.dropped < 20) {
    here.count(++sent, long)
    await fast.until('event', sent)
  }
  return sent
}

it('a reader that is too slow loses what does not fit, is told how much in one gap, and disturbs no other', async () => {
  await using here = await world(tokens, { bufferBytes: 200_000 })
  await using fast = await EventReader.open(here.url('/events', 'all'))
  await using slow = await EventReader.open(here.url('/events', 'all'))
  slow.response.pause()
  const sent = await flood(here, fast)
  slow.response.resume()
  const gap = await slow.until('gap')
  here.count('after')
  await expect.poll(() => slow.story.at(-1)).toBe('after')
  const numbers = slow.story.filter((one) => one !== 'gap' && one !== 'status' && one !== 'after')
  expect(gap).toMatchObject({ node: 'berlin', reason: 'reader', events: sent - numbers.length })
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => `${index + 1}`))
  expect(slow.story.filter((one) => one === 'gap')).toHaveLength(1)
  expect(fast.story).not.toContain('gap')
  expect(here.gateway.figures.dropped).toBe(sent - numbers.length)
  // The gap counts as read.
  expect(slow.lastId).toBe(fast.lastId)
})

it('a WebSocket that is too slow is told by a gap, too', async () => {
  await using here = await world(tokens, { bufferBytes: 200_000 })
  await using slow = await SocketReader.open(here.gateway, { path: `/ws?token=${secret('all')}` })
  slow.send({ type: 'subscribe' })
  await slow.until('subscribed')
  slow.socket.pause()
  await using fast = await EventReader.open(here.url('/events', 'all'))
  const sent = await flood(here, fast)
  slow.socket.resume()
  const gap = await slow.until('gap')
  const read = slow.messages.filter(({ kind }) => kind === 'event').length
  expect(gap).toMatchObject({ reason: 'reader', events: sent - read })
})

it('a reader of the state that is too slow gets a snapshot of then', async () => {
  await using here = await world(tokens, {
    bufferBytes: 20_000,
    simulator: { queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna', name: 'Anna' }] }] },
  })
  await using slow = await EventReader.open(here.url('/state', 'all'))
  await slow.until('snapshot')
  slow.response.pause()
  const reason = (number: number) => `${number}`.padEnd(5_000, ' x')
  let number = 0
  while (here.gateway.figures.dropped === 0) {
    number++
    here.pbx.emit('QueueMemberPause', {
      Queue: 'support',
      MemberName: 'Anna',
      Interface: 'PJSIP/anna',
      Paused: '1',
      PausedReason: reason(number),
    } as never)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  slow.response.resume()
  const second = await slow.until('snapshot', 2)
  expect(second).toMatchObject({
    snapshot: { queues: { support: { members: [{ pausedReason: reason(number) }] } } },
  })
  expect(slow.story).not.toContain('gap')
}, 30_000)

it('a reader that does not read at all is closed, and the others are not', async () => {
  await using here = await world(tokens, { bufferBytes: 200_000, stallTimeout: 1_000 })
  await using fast = await EventReader.open(here.url('/events', 'all'))
  await using slow = await EventReader.open(here.url('/events', 'all'))
  slow.response.pause()
  await flood(here, fast)
  await expect.poll(() => here.gateway.figures, { timeout: 10_000 }).toMatchObject({ eventStreams: 1, closedSlow: 1 })
  here.count('after')
  await expect.poll(() => fast.story.at(-1)).toBe('after')
})
