import { expect, it } from 'vitest'
import { fuzz } from './fuzz/run.ts'

it('reads mutated streams without throwing, without side effects and in bounded time', () => {
  const { findings, messages } = fuzz(10_000)
  expect(findings).toEqual([])
  expect(messages).toBeGreaterThan(5_000)
})
