import { describe, expect, it } from 'vitest'
import { descriptor, setup } from '../support/correlator.ts'
import { countedWork } from '../support/counted-work.ts'

/** AMI 1.0: one action at a time, and answers that are plain text (R18, R23). */
const queues = descriptor('Queues', { kind: 'text' })
/** A list in later releases. */
const peers = descriptor(
  'IAXpeers',
  {},
  {
    replies: [
      { since: ['1.4'], until: ['1.4'], kind: 'text' },
      { since: ['1.6.0'], kind: 'list', items: ['PeerEntry'], ends: 'PeerlistComplete' },
    ],
  },
)

describe('R23 plain text', () => {
  it.each([
    ['ActionID: a\r\n', 'Name\r\nx\r\n', 'Name\r\nx\r\n'],
    ['ActionID: a\n', 'Name\n\nx\n', 'Name\n\nx\n'],
    ['', 'Name\r\nx\r\n', 'Name\r\nx\r\n'],
    ['', 'ActionID: other\r\nx\r\n', 'ActionID: other\r\nx\r\n'],
    ['', '', ''],
    ['', 'Caf\xc3\xa9\r\n', 'Café\r\n'],
  ])('is returned unchanged, without the ActionID %j before %j', async (head, rows, text) => {
    const { run, say, correlator } = setup({ serial: true })
    const reply = run(peers, 'a')
    for (const part of (head + rows).match(/[^\n]{0,4}\n?/g) ?? []) if (part !== '') correlator.onText(part)
    say('Response: Success', 'ActionID: fence-a')
    expect(await reply).toEqual({ text })
  })

  it('goes to the action that asked for it, even if that was refused or given up', async () => {
    const { run, say, correlator, diagnostics, written } = setup({ serial: true })
    const refused = run(queues, 'a')
    const next = run('Ping', 'b')
    say('Response: Error', 'ActionID: a', 'Message: no')
    await expect(refused).rejects.toMatchObject({ name: 'ActionFailedError' })
    correlator.onText('row\r\n')
    expect([diagnostics, correlator.pending, written.at(-1)]).toEqual([[], 2, 'Ping fence-a'])
    expect([correlator.owes('a'), correlator.owes('fence-a'), correlator.owes('b')]).toEqual([true, true, false])
    say('Response: Success', 'ActionID: fence-a')
    expect([correlator.owes('a'), correlator.owes('fence-a'), correlator.owes('b')]).toEqual([false, false, true])
    say('Response: Success', 'ActionID: b')
    await next
    expect(correlator.pending).toBe(0)
  })

  it('needs no second Ping when its action was given up, and is reported once', async () => {
    const { run, say, correlator, written, told, diagnostics } = setup({ serial: true })
    const rows = run(queues, 'a', { timeout: 10 })
    await expect(rows).rejects.toMatchObject({ name: 'ActionTimeoutError', sent: true })
    const next = run('B', 'b', { timeout: 10 })
    await expect(next).rejects.toMatchObject({ name: 'ActionTimeoutError', sent: false })
    expect(written).toEqual(['Queues a', 'Ping fence-a'])
    correlator.onText('row\r\n')
    say('Response: Success', 'ActionID: fence-a')
    expect([diagnostics, correlator.pending]).toEqual([[], 0])
    expect(told).toEqual(['Queues', 'Queues: ActionTimeoutError', 'B', 'B: ActionTimeoutError'])
  })

  it('is reported as belonging to no action when none asked for text', async () => {
    const { run, correlator, diagnostics } = setup({ serial: true })
    const aborter = new AbortController()
    const given = run('A', 'a', { signal: aborter.signal })
    aborter.abort()
    await expect(given).rejects.toMatchObject({ name: 'AbortError' })
    correlator.onText('row')
    expect(diagnostics).toMatchObject([{ kind: 'unframed-text' }])
    correlator.fail('the test is over')
  })

  it('goes to the action that asked for it among pipelined ones', async () => {
    const { run, say, correlator, diagnostics } = setup()
    const before = run('Ping', 'a')
    const rows = run(queues, 'b')
    correlator.onText('row\r\n')
    say('Response: Success', 'ActionID: a')
    say('Response: Success', 'ActionID: fence-b')
    expect(await rows).toEqual({ text: 'row\r\n' })
    await before
    expect([diagnostics, correlator.pending]).toEqual([[], 0])
  })

  it('is replaced by a framed answer, which becomes the reply', async () => {
    const { run, say, diagnostics } = setup({ serial: true })
    const reply = run(queues, 'a')
    say('Response: Success', 'ActionID: a', 'Message: framed')
    expect(await reply).toMatchObject({ message: 'framed' })
    say('Response: Success', 'ActionID: fence-a')
    expect(diagnostics).toEqual([])
  })

  it('does not turn later events into items when a framed answer came instead', async () => {
    const { run, say, events } = setup({ serial: true })
    const reply = run(peers, 'a')
    say('Response: Success', 'ActionID: a')
    say('Event: PeerEntry', 'ObjectName: x')
    expect(events).toEqual(['PeerEntry'])
    say('Response: Success', 'ActionID: fence-a')
    await reply
  })

  it('rejects as unknown when a list without its end came instead', async () => {
    const { run, say, correlator } = setup({ serial: true })
    const reply = run(peers, 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: PeerEntry', 'ActionID: a', 'ObjectName: x')
    say('Response: Success', 'ActionID: fence-a')
    expect(correlator.pending).toBe(0)
    await expect(reply).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      message: expect.stringContaining('the end of its list'),
    })
  })
})

describe('R18 one action at a time', () => {
  it('counts queued actions as pending', () => {
    const { run, say, correlator, written } = setup({ serial: true })
    for (const id of ['a', 'b', 'c']) run('Ping', id)
    expect([correlator.pending, written]).toEqual([3, ['Ping a']])
    say('Response: Pong', 'ActionID: a')
    expect([correlator.pending, written]).toEqual([2, ['Ping a', 'Ping b']])
    correlator.fail('the test is over')
    expect([correlator.pending, written.length]).toEqual([0, 2])
  })

  it('skips an action that was aborted while queued, and no other', async () => {
    const { run, say, written, correlator } = setup({ serial: true })
    const aborter = new AbortController()
    const all = ['a', 'b', 'c', 'd'].map((id) => run(id, id, id === 'c' ? { signal: aborter.signal } : {}))
    aborter.abort()
    await expect(all[2]).rejects.toMatchObject({ name: 'AbortError', sent: false, message: 'c was aborted' })
    expect(correlator.pending).toBe(3)
    for (const id of ['a', 'b', 'd']) say('Response: Success', `ActionID: ${id}`)
    await Promise.all([all[0], all[1], all[3]])
    expect(written).toEqual(['a a', 'b b', 'd d'])
  })

  it.each(['answers', 'a signal', 'a time limit'])(
    'ends thousands of queued actions by %s in linear time',
    async (how) => {
      const { run, say, correlator } = setup({ serial: true })
      const aborter = new AbortController()
      const options =
        how === 'a signal' ? { signal: aborter.signal } : how === 'answers' ? {} : { timeout: 5, exact: true }
      const ids = Array.from({ length: 4_000 }, (_, at) => `${at}`)
      const items = await countedWork(async () => {
        const all = ids.map((id) => run('Ping', id, options))
        if (how === 'answers') for (const id of ids) say('Response: Pong', `ActionID: ${id}`)
        else if (how === 'a signal') aborter.abort()
        await Promise.allSettled(all)
      })
      expect(items).toBeLessThan(100 * ids.length)
      correlator.fail('the test is over')
    },
  )

  it.each([
    [true, 'MakeCoffee', 0],
    [false, 'MakeCoffee', 1],
    [false, 'Login', 1],
  ])('R14 matches a response without ActionID, with serial = %s, for %s', (serial, name, left) => {
    const { run, say, correlator, diagnostics } = setup({ serial })
    run(name, 'a')
    say('Response: Success')
    expect([correlator.pending, diagnostics.length]).toEqual([left, left])
    correlator.fail('the test is over')
  })

  it('reports a response without ActionID when nothing was asked', () => {
    const { say, diagnostics } = setup({ serial: true })
    say('Response: Success')
    expect(diagnostics).toMatchObject([{ kind: 'unmatched-response' }])
  })
})
