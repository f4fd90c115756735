import { expect, it } from 'vitest'
import '../test/setup.ts'
import { endlessAnswers, limits, refuseEndless } from '../test/support/endless-answers.ts'
import { heap } from '../test/support/heap.ts'

it.each(endlessAnswers)('an endless %s is read in bounded memory until its action fails', async (_, endless) => {
  let [before, most, chunks] = [0, 0, 0]
  await refuseEndless(endless, {
    begun() {
      before = heap()
    },
    fed() {
      if (++chunks % 16 === 0) most = Math.max(most, heap() - before)
    },
  })
  expect(chunks).toBeGreaterThan(16)
  // What is kept, and what it is put together of.
  expect(most).toBeLessThan(4 * limits.maxAnswer)
})
