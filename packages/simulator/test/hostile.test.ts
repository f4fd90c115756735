import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countedWork } from '../../transport/test/support/counted-work.ts'
import { parseConfig } from '../src/engine/config/ini.ts'
import { VirtualClock } from '../src/engine/index.ts'
import { parseCallerId } from '../src/engine/pbx/caller-id.ts'
import { nodeHost } from '../src/node/host.ts'
import { originate, server } from './support.ts'

const pbx = (extensions: string): { pbx: { extensions: string } } => ({ pbx: { extensions } })

describe('a dialplan that never ends', () => {
  test.each([
    ['a step that goes to itself', 'exten => 200,1,Goto(200,1)'],
    [
      'steps in a circle through another context',
      'exten => 200,1,Goto(more,s,1)\n[more]\nexten => s,1,Goto(default,200,1)',
    ],
    ['a circle that executes other applications', 'exten => 200,1,NoOp()\n same => n,Set(A=1)\n same => n,Goto(200,1)'],
  ])('%s: the channel is hung up when the clock does not advance', async (_, lines) => {
    const { clock, login, engine } = server('22', pbx(`[default]\nexten => s,1,Wait(60)\n${lines}\n`))
    const client = login()
    client.send(originate('PJSIP/100'), 'Action: Events\nEventMask: call')
    await clock.advance(1_000)
    expect(engine.pbx.channels.size).toBe(0)
    const hangup = client
      .take()
      .split('\n\n')
      .find((text) => text.startsWith('Event: Hangup\n'))
    expect(hangup).toContain('Cause: 25\nCause-txt: Exchange routing error')
  })

  test('may run many steps with pauses between them', async () => {
    const { clock, login, engine } = server('22', pbx('[default]\nexten => 200,1,Wait(0.001)\n same => n,Goto(1)\n'))
    login().send(originate('PJSIP/100'))
    await clock.advance(15_000)
    expect(engine.pbx.channels.size).toBe(1)
  })

  test('gives up a Local channel that dials itself', async () => {
    const { clock, login, engine } = server('22', pbx('[default]\nexten => 200,1,Dial(Local/200@default)\n'))
    login().send(originate('PJSIP/100'))
    // The caller hears for ten seconds that it failed.
    await clock.advance(15_000)
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('truncates a variable that doubles at each step', async () => {
    const twice = '$'.concat('{A}').repeat(2)
    const double = `[default]\nexten => 200,1,Set(A=1)\n same => n,Set(A=${twice})\n same => n,Wait(0.001)\n same => n,Goto(2)\n`
    const { clock, login, engine } = server('22', pbx(double))
    login().send(originate('PJSIP/100'))
    await clock.advance(1_000)
    const [channel] = engine.pbx.channels
    expect(channel?.variables.get('A')?.length).toBeLessThan(8_192)
  })
})

test('thousands of calls take work linear in their number', async () => {
  const run = (calls: number): Promise<number> =>
    countedWork(async () => {
      const { clock, login, engine } = server('22')
      const client = login('admin', 'off')
      for (let call = 0; call < calls; call++) client.raw(`${originate('Local/s@default')}\n\n`)
      await clock.advance(1_000)
      expect(engine.pbx.channels.size).toBe(2 * calls)
      await clock.advance(120_000)
      expect(engine.pbx.channels.size).toBe(0)
    })
  expect((await run(1_000)) / (await run(250))).toBeLessThan(5)
})

test('thousands of queued actions are answered in linear time', async () => {
  const { clock, login } = server('22')
  const client = login('admin', 'off')
  const count = 4_000
  client.raw('Action: WaitEvent\r\nTimeout: 1\r\n\r\n')
  client.raw('Action: Ping\r\n\r\n'.repeat(count))
  const items = await countedWork(() => clock.advance(1_000))
  expect(client.take().match(/^Ping: Pong$/gm)).toHaveLength(count)
  expect(items).toBeLessThan(100 * count)
})

describe("timers of Node's clock", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const month = 31 * 86_400_000

  test('run when they are due also after more than 24 days', () => {
    const work = vi.fn()
    nodeHost.clock.after(month, work)
    vi.advanceTimersByTime(month - 1)
    expect(work).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(work).toHaveBeenCalledOnce()
  })

  test('can be cancelled at any time', () => {
    const work = vi.fn()
    const timer = nodeHost.clock.after(3 * month, work)
    vi.advanceTimersByTime(2 * month)
    timer.cancel()
    vi.advanceTimersByTime(2 * month)
    expect(work).not.toHaveBeenCalled()
  })
})

describe('the virtual clock', () => {
  test('runs timers in order of time, then of creation, with any of them cancelled', async () => {
    const clock = new VirtualClock(0)
    const done: number[] = []
    const timers = Array.from({ length: 5_000 }, (_, index) => {
      const at = (index * 7_919) % 1_000
      return clock.after(at, () => done.push(at * 10_000 + index))
    })
    for (const [index, timer] of timers.entries()) if (index % 3 > 0) timer.cancel()
    await clock.advance(999)
    expect(done).toHaveLength(1_667)
    expect(done).toEqual([...done].sort((a, b) => a - b))
  })

  test('ignores a second cancel, and a cancel of a timer that has run', async () => {
    const clock = new VirtualClock(0)
    const ran: string[] = []
    const timer = clock.after(1, () => ran.push('one'))
    await clock.advance(1)
    timer.cancel()
    timer.cancel()
    clock.after(Number.NaN, () => ran.push('at once'))
    clock.after(Number.POSITIVE_INFINITY, () => ran.push('never'))
    await clock.advance(1_000)
    expect(ran).toEqual(['one', 'at once'])
  })
})

describe('long inputs', () => {
  const long = 200_000

  test.each([
    ['a', '', 'a'],
    ['"Ada" <100>', '100', 'Ada'],
    [' Ada  <(1)-00> ', '100', 'Ada'],
    ['<100>', '100', ''],
    ['A <b> <100>', '100', 'A <b>'],
    ['A <<100>', '<100', 'A'],
    ['A <100', '', 'A <100'],
    ['>', '', '>'],
    ['+49 (30) 1-2', '+493012', ''],
  ])('the caller id %j is parsed', (text, num, name) => {
    expect(parseCallerId(text)).toEqual({ num, name })
  })

  test('a caller id of 200,000 blanks is parsed in linear time', () => {
    expect(parseCallerId(`a${' '.repeat(long)}<`).name).toHaveLength(long + 2)
    expect(parseCallerId(`${'\u2003'.repeat(long)}b`).name).toBe('b')
  })

  test('a configuration line of 200,000 blanks is parsed in linear time', () => {
    expect(() => parseConfig(`[a]\nb${' '.repeat(long)}c`, 'x.conf')).toThrow("a line must read 'key = value'")
    expect(parseConfig(`[a]\nb${' '.repeat(long)}=> c`, 'x.conf')[0]?.settings).toMatchObject([
      { key: 'b', value: 'c' },
    ])
  })
})
