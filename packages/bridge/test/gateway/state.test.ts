import { expect, it } from 'vitest'
import { applyPatches } from '../../src/consumer/patch.ts'
import { EventReader, type Message, world } from './support.ts'

const office = {
  phones: [{ device: 'PJSIP/anna', behaviour: 'rings' as const }],
  queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna', name: 'Anna' }] }],
  extensions: '[default]\nexten => 300,1,Queue(support)\n',
}

interface State {
  readonly [part: string]: Readonly<Record<string, Record<string, unknown>>>
}

/** What a page makes of the messages. */
function stateOf(messages: readonly Message[]): State {
  let state: State = {}
  for (const message of messages) {
    if (message.kind === 'snapshot') state = message.snapshot as State
    if (message.kind === 'patches') state = applyPatches(state, message.patches as Parameters<typeof applyPatches>[1])
  }
  return state
}

it('gives a snapshot, then what changes in it, until it is empty again', async () => {
  await using here = await world({ all: { state: ['*'] } }, { simulator: office })
  await using reader = await EventReader.open(here.url('/state', 'all'))
  const first = await reader.until('snapshot')
  expect(first).toMatchObject({ node: 'berlin', snapshot: { queues: { support: { callers: [] } }, channels: {} } })
  expect(await reader.until('status')).toMatchObject({ state: 'connected' })
  const call = await here.pbx.incoming({ from: '5550100', to: '300' })
  await expect
    .poll(() => stateOf(reader.messages).queues?.support?.callers)
    .toMatchObject([{ callerNumber: '5550100' }])
  // One who comes later sees the same.
  await using later = await EventReader.open(here.url('/state', 'all'))
  await later.until('snapshot')
  expect(Object.keys(stateOf(later.messages).channels ?? {}).length).toBeGreaterThan(0)
  await call.hangUp()
  for (const one of [reader, later]) {
    await expect.poll(() => stateOf(one.messages).queues?.support?.callers).toEqual([])
    await expect.poll(() => Object.keys(stateOf(one.messages).channels ?? {})).toEqual([])
  }
  expect(reader.messages.filter(({ kind }) => kind === 'snapshot')).toHaveLength(1)
  expect(stateOf(later.messages)).toEqual(stateOf(reader.messages))
})

it('a token sees its parts of the state alone, and no patch of another', async () => {
  await using here = await world({ queues: { state: ['queues'] }, all: { state: ['*'] } }, { simulator: office })
  await using own = await EventReader.open(here.url('/state', 'queues'))
  await using asked = await EventReader.open(here.url('/state?part=calls,queues', 'all'))
  await own.until('snapshot')
  await asked.until('snapshot')
  here.pbx.incoming({ from: '5550100', to: '300' })
  await own.until('patches')
  await expect.poll(() => Object.keys(stateOf(asked.messages).calls ?? {}).length).toBe(1)
  const partsOf = ({ messages }: EventReader): string[] => {
    const found = messages.flatMap(({ snapshot, patches }) => [
      ...Object.keys((snapshot as object | undefined) ?? {}),
      ...((patches as { path: string }[] | undefined) ?? []).map(({ path }) => path.split('/')[1] ?? ''),
    ])
    return [...new Set(found)].sort()
  }
  expect(partsOf(own)).toEqual(['queues'])
  expect(partsOf(asked)).toEqual(['calls', 'queues'])
})

it('the state of a token without a part of it is not read from the server', async () => {
  await using here = await world({ events: { events: ['*'] } }, { simulator: office })
  expect(here.pbx.received('QueueStatus')).toEqual([])
})

it('says that the server is away, and gives the state of after it', async () => {
  await using here = await world({ all: { state: ['*'], actions: ['*'] } }, { simulator: office })
  await using reader = await EventReader.open(here.url('/state', 'all'))
  here.pbx.incoming({ from: '5550100', to: '300' })
  await expect.poll(() => Object.keys(stateOf(reader.messages).channels ?? {}).length).toBeGreaterThan(0)
  await here.pbx.crash()
  await expect.poll(() => reader.messages.findLast(({ kind }) => kind === 'status')?.state).toBe('disconnected')
  await using whileAway = await EventReader.open(here.url('/state', 'all'))
  await whileAway.until('snapshot')
  expect(await whileAway.until('status')).toMatchObject({ state: 'disconnected' })
  await here.pbx.restart()
  for (const one of [reader, whileAway]) {
    await expect.poll(() => one.messages.findLast(({ kind }) => kind === 'status')?.state).toBe('connected')
    await expect.poll(() => Object.keys(stateOf(one.messages).channels ?? {})).toEqual([])
  }
})
