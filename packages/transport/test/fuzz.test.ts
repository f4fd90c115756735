import { expect, it } from 'vitest'
import { fuzz } from './fuzz/run.ts'

it('mutated streams break nothing, pollute nothing and take no long time', () => {
  const { findings, messages } = fuzz(10_000)
  expect(findings).toEqual([])
  expect(messages).toBeGreaterThan(5_000)
})
