import { expect, it } from 'vitest'
import type { LiveChange, LivePbx } from '../../src/index.ts'
import { applyPatch } from './json-patch.ts'
import { followed } from './support.ts'

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Follows patches; the document that they make. */
function documentOf(pbx: LivePbx) {
  const kept = { document: undefined as unknown, patches: 0, done: Promise.resolve() }
  const read = async (): Promise<void> => {
    for await (const patch of pbx.patches()) {
      kept.document = applyPatch(kept.document, patch)
      kept.patches++
    }
  }
  kept.done = read()
  return kept
}

it('gives patches that, one after another, always make the snapshot', async () => {
  await using test = await followed()
  const { server, pbx, client } = test
  const kept = documentOf(pbx)
  const check = async (): Promise<void> => {
    await client.ping()
    await new Promise((resolve) => setImmediate(resolve))
    expect(kept.document).toEqual(json(pbx.snapshot()))
  }
  await check()
  const first = server.incoming({ from: 'Ada <5550100>', to: '100' })
  const waiting = server.incoming({ from: '5550101', to: '301' })
  for (const to of ['301', '400', '500', '300']) server.incoming({ from: '5550102', to })
  await check()
  for (const time of ['100ms', '2s', '10s'] as const) {
    await server.advance(time)
    await check()
  }
  first.hold()
  server.mailbox('100@default').leaveMessage()
  await client.send('QueuePause', { Interface: 'PJSIP/anna', Paused: true, Reason: 'lunch' })
  await client.send('QueueAdd', { Queue: 'sales', Interface: 'PJSIP/trunk', MemberName: 'a~b/c' })
  await check()
  waiting.hangUp()
  await server.advance('1s')
  await check()
  server.links.cut()
  first.hangUp()
  await pbx.until(({ synced }) => !synced)
  await pbx.until(({ synced }) => synced)
  await check()
  for (const call of server.calls) call.hangUp()
  await server.advance('1s')
  await check()
  expect(kept.patches).toBeGreaterThan(50)
  expect(pbx.calls.size).toBe(0)
  pbx.close()
  await kept.done
})

it('has patches of queues, conferences and calls of a server that is older than Asterisk 12', async () => {
  await using test = await followed({ release: '1.8' })
  const { server, pbx, client } = test
  const kept = documentOf(pbx)
  const calls = ['100', '301', '301', '200'].map((to) => server.incoming({ from: '5550100', to }))
  await server.advance('5s')
  for (const call of calls) call.hangUp()
  await server.advance('1s')
  await client.ping()
  await expect.poll(() => kept.document).toEqual(json(pbx.snapshot()))
  expect(kept.patches).toBeGreaterThan(20)
})

it('gives a snapshot that is plain JSON and does not change later', async () => {
  await using test = await followed()
  const { server, pbx } = test
  server.incoming({ from: '5550101', to: '301' })
  await server.advance('1s')
  await pbx.until(({ queues }) => queues.get('sales')?.callers.length === 1)
  const snapshot = pbx.snapshot()
  const before = JSON.stringify(snapshot)
  expect(JSON.parse(before).queues.sales.members).toMatchObject([{ interface: 'PJSIP/ben', paused: false }])
  server.calls[0]?.hangUp()
  await server.advance('1s')
  await pbx.until(({ calls }) => calls.size === 0)
  expect(JSON.stringify(snapshot)).toBe(before)
})

it('tells listeners and the iterator the same changes in the same order', async () => {
  await using test = await followed()
  const { server, pbx } = test
  const told: LiveChange[] = []
  const read: LiveChange[] = []
  const answered: string[] = []
  pbx.on('*', (change) => told.push(change))
  const stop = pbx.on('call:answered', ({ call }) => answered.push(call.id))
  const reading = (async () => {
    for await (const change of pbx.changes()) read.push(change)
  })()
  server.incoming({ from: '5550100', to: '100' })
  await server.advance('5s')
  await pbx.until(({ calls }) => [...calls.values()].some(({ state }) => state === 'answered'))
  expect(answered).toHaveLength(1)
  stop()
  server.incoming({ from: '5550100', to: '200' })
  await server.advance('5s')
  pbx.close()
  await reading
  expect(answered).toHaveLength(1)
  expect(read).toEqual(told)
  expect(told.map(({ type }) => type)).toContain('call:answered')
})

it('ends an iteration that is left, also while it waits', async () => {
  await using test = await followed()
  const { server, pbx } = test
  const changes = pbx.changes()
  const patches = pbx.patches()
  await patches.next()
  const waiting = [changes.next(), patches.next()]
  await changes.return?.()
  await patches.return?.()
  expect((await Promise.all(waiting)).map(({ done }) => done)).toEqual([true, true])
  server.incoming({ from: '5550100', to: '200' })
  await server.advance('1s')
  expect((await changes.next()).done).toBe(true)
})

it('watches what a selector returns: now, and when it has changed', async () => {
  await using test = await followed()
  const { server, pbx } = test
  const seen: unknown[] = []
  const stop = pbx.watch(
    ({ queues }) => queues.get('sales')?.callers.length,
    (now, before) => seen.push([now, before]),
  )
  expect(seen).toEqual([[0, undefined]])
  const call = server.incoming({ from: '5550101', to: '301' })
  await server.advance('1s')
  await pbx.until(({ calls }) => calls.size === 1)
  call.hangUp()
  await server.advance('1s')
  await pbx.until(({ calls }) => calls.size === 0)
  stop()
  server.incoming({ from: '5550101', to: '301' })
  await server.advance('1s')
  expect(seen).toEqual([
    [0, undefined],
    [1, 0],
    [0, 1],
  ])
})

it('waits until a condition is true, with a signal, and rejects with what the condition throws', async () => {
  await using test = await followed()
  const { server, pbx } = test
  await pbx.until(({ calls }) => calls.size === 0)
  const abort = new AbortController()
  const waiting = pbx.until(({ calls }) => calls.size === 7, { signal: abort.signal })
  abort.abort(new Error('enough'))
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'enough' } })
  await expect(pbx.until(() => true, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' })
  const throwing = pbx.until(({ calls }) => {
    if (calls.size > 0) throw new RangeError('too many')
    return false
  })
  throwing.catch(() => undefined)
  server.incoming({ from: '5550100', to: '200' })
  await server.advance('1s')
  await expect(throwing).rejects.toThrow(RangeError)
})

it('continues when listeners and watchers throw, and reports what they threw', async () => {
  await using test = await followed()
  const { server, pbx } = test
  const uncaught: unknown[] = []
  const others = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException')
  process.on('uncaughtException', (error) => uncaught.push(error))
  try {
    const seen: string[] = []
    pbx.on('call:added', () => {
      throw new Error('listener')
    })
    pbx.on('call:added', ({ type }) => seen.push(type))
    let count = 0
    pbx.watch(
      ({ calls }) => calls.size,
      () => {
        if (count++ > 0) throw new Error('watcher')
      },
    )
    pbx.watch(
      ({ calls }) => calls.size,
      (size) => seen.push(String(size)),
    )
    server.incoming({ from: '5550100', to: '200' })
    await server.advance('1s')
    await pbx.until(({ calls }) => calls.size === 1)
    await expect.poll(() => uncaught.map((error) => (error as Error).message)).toEqual(['listener', 'watcher'])
    expect(seen).toEqual(['0', 'call:added', '1'])
  } finally {
    process.removeAllListeners('uncaughtException')
    for (const listener of others) process.on('uncaughtException', listener)
  }
})
