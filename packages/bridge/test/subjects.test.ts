import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoint } from '../../../vitest.text.ts'
import { checkNode, streamOf, subjectsOf, token, tokenName } from '../src/subjects.ts'

describe('a token of a subject', () => {
  it.each([
    ['Hangup', 'Hangup'],
    ['a.b', 'a=2eb'],
    ['>', '=3e'],
    ['', '='],
    ['ä', '=c3=a4'],
  ])('of %j is %j', (name, written) => {
    expect(token(name)).toBe(written)
    expect(tokenName(written)).toBe(name)
  })

  it('has no dot, blank or wildcard and one spelling of each name, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: codePoint, maxLength: 400 }),
        fc.string({ unit: codePoint, maxLength: 400 }),
        (one, other) => {
          expect(token(one)).toMatch(/^[\w=-]{1,128}$/)
          if (Buffer.from(one).equals(Buffer.from(other))) return
          expect(token(one)).not.toBe(token(other))
        },
      ),
    )
  })

  it.each(['a.b', 'a=2', 'a=2E', '=x00', '=48angup', 'ä'])('is not %j, which no name gives', (written) => {
    expect(tokenName(written)).toBeUndefined()
  })
})

describe('the name of a node', () => {
  it.each(['', 'a.b', 'a b', '*', '-a', 'ä', 'x'.repeat(65)])('is not %j', (name) => {
    expect(() => checkNode(name)).toThrow(/is not a valid node: write up to 64 letters/)
  })

  it('gives its subjects and its stream', () => {
    expect(subjectsOf(checkNode('berlin-1')).event('Hangup')).toBe('ami.berlin-1.event.Hangup')
    expect(streamOf('berlin-1')).toBe('AMI_berlin-1')
  })
})
