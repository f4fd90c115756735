import { describe, expect, it } from 'vitest'
import { misfit } from '../../src/model/values.ts'

describe('comparing a text with the type of its header', () => {
  it('accepts a number with blanks around it, as readers do', () => {
    expect(misfit({ type: { kind: 'integer' } }, ' 0')).toBeUndefined()
    expect(misfit({ type: { kind: 'integer' } }, '1 0')).toBe('is not a whole number; write one')
  })
})
