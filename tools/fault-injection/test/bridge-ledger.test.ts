import { expect, it } from 'vitest'
import { audit, type Read } from '../src/bridge/ledger.ts'

const none = { inGaps: 0, lost: 0, doubled: 0, outOfOrder: 0 }

it.each<[string, readonly Read[], number, object]>([
  ['all that was sent', [1, 2, 3], 3, { ...none, delivered: 3 }],
  ['events missing where a gap is', [1, 'gap', 4], 4, { ...none, delivered: 2, inGaps: 2 }],
  ['events missing where no gap is', [1, 'gap', 2, 4], 4, { ...none, delivered: 3, lost: 1 }],
  ['events missing at the end', [1], 3, { ...none, delivered: 1, lost: 2 }],
  ['events missing after a gap at the end', [1, 'gap'], 3, { ...none, delivered: 1, inGaps: 2 }],
  ['an event that came twice', [1, 2, 2], 2, { ...none, delivered: 2, doubled: 1 }],
  ['an event that came late', [1, 'gap', 3, 2], 3, { ...none, delivered: 3, inGaps: 1, outOfOrder: 1 }],
])('the ledger finds %s', (_, read, sent, account) => {
  expect(audit(read, sent)).toEqual({ sent, ...account })
})
