import { describe, expect, it } from 'vitest'
import { misfit } from '../src/values.ts'

describe('whether a text fits the type of its header', () => {
  it('takes a number with blanks around it, as readers do', () => {
    expect(misfit({ type: { kind: 'integer' } }, ' 0')).toBeUndefined()
    expect(misfit({ type: { kind: 'integer' } }, '1 0')).toBe('is not a whole number; write one')
  })
})
