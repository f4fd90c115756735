import { expect, it } from 'vitest'
import { page } from '../src/table.ts'

const finding = { campaign: 'torn', what: 'x', count: 1_000, result: 'none' }

it('rewrites the table and keeps the sections below it', () => {
  const first = page([finding], 1, '')
  expect(first).toContain('| Torn messages | x | 1,000 | none |\n')
  const second = page([{ ...finding, what: 'y' }], 2, `${first}\n## By hand\n\nkept\n`)
  expect(second).toContain('| Torn messages | y | 1,000 | none |\n\n## By hand\n\nkept\n')
  expect(second).not.toContain('| x |')
  expect(page([finding], 1, page([finding], 1, second))).toBe(page([finding], 1, second))
})
