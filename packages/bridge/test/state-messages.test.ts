import type { PatchOperation, Snapshot } from '@openami/live'
import { expect, it } from 'vitest'
import { applyPatches } from '../src/consumer/patch.ts'
import { patchMessages, snapshotMessages } from '../src/publish/state-messages.ts'

const queues = Object.fromEntries(
  Array.from({ length: 50 }, (_, number) => [`a/b~${number}`, { name: `a/b~${number}`, callers: [] }]),
)
const snapshot = { channels: { x: { name: 'x' } }, queues, mailboxes: {} } as unknown as Snapshot

it('a snapshot that fits is one message', () => {
  expect(snapshotMessages(snapshot, 1_000_000)).toEqual([{ kind: 'snapshot', snapshot }])
})

it('a snapshot that is too long is an empty one and patches that make the same of it, each short enough', () => {
  const [first, ...more] = snapshotMessages(snapshot, 500)
  expect(first).toEqual({ kind: 'snapshot', snapshot: { channels: {}, queues: {}, mailboxes: {} } })
  expect(more.length).toBeGreaterThan(4)
  const patches = more.flatMap((one) => (one.kind === 'patches' ? one.patches : []))
  for (const one of more) expect(JSON.stringify(one).length).toBeLessThan(600)
  expect(applyPatches({ channels: {}, queues: {}, mailboxes: {} }, patches)).toEqual(snapshot)
})

it('patches keep their order, and one that is too long alone is a message of its own', () => {
  const patches = ['a', 'b'.repeat(300), 'c'].map((value): PatchOperation => ({ op: 'replace', path: '/x', value }))
  expect(patchMessages(patches, 100).map((one) => one.kind === 'patches' && one.patches)).toEqual(
    patches.map((patch) => [patch]),
  )
  expect(patchMessages(patches, 1_000)).toEqual([{ kind: 'patches', patches }])
  expect(patchMessages([], 100)).toEqual([])
})
