import { describe, expect, it, test } from 'vitest'
import { posixPattern } from '../../src/engine/posix/pattern.ts'

describe('POSIX patterns', () => {
  // What regcomp and regexec of glibc 2.36 say.
  it.each([
    ['plain', 'so plain it is', true],
    ['plain', 'plai', false],
    ['a[]b]c', 'a]c', true],
    ['a[^]b]c', 'a]c', false],
    ['[\\]', '\\', true],
    ['[[:alpha:]_]+$', 'ab_', true],
    ['^[^[:space:]]+$', 'a b', false],
    ['[[]', '[', true],
    ['[a-]', '-', true],
    ['[-a]', '-', true],
    ['[[.a.]-c]', 'b', true],
    ['[[=b=]]', 'b', true],
    ['a\\[b', 'a[b', true],
    ['^b', 'a\nb', false],
    ['a$', 'a\nb', false],
    ['a.b', 'a\nb', true],
    ['a|b|c', 'xc', true],
    ['^(a|b|)$', '', true],
    ['^a{2,3}$', 'aa', true],
    ['^a{2,3}$', 'aaaa', false],
    ['^a{,2}$', 'aaa', false],
    ['^a{2,}$', 'aaaaa', true],
    ['^(ab?c*)+$', 'abccaac', true],
    ['a}', 'a}', true],
    ['a)', 'a)', true],
    ['\\w+\\W\\s', 'ab- ', true],
    ['\\bcat\\b', 'a cat.', true],
    ['\\bcat\\b', 'cats', false],
    ['\\<b.*\\>c', 'a bc', false],
    ['o\\Bo', 'foo', true],
    ["\\`a\\'", 'a', true],
    ['\\d', 'd', true],
    ['()*a', 'a', true],
    ['(^a|b)*c', 'c', true],
    ['', 'anything', true],
    ['M\xc3\xbcller', 'Herr M\xc3\xbcller', true],
    ['^.{2}$', '\xc3\xbc', true],
  ])('%s matches %j: %s', (source, text, fits) => {
    expect(posixPattern(source)?.test(text)).toBe(fits)
  })

  it.each([
    ...['[', '[a', '[[:nope:]]', '[[:alpha:', '[[.space.]]', '[z-a]', '[a-c-e]', '(', '(a', '*', 'a|*', '^*', '(+)'],
    ...['{2}', 'a{', 'a{2', 'a{x}', 'a{3,2}', 'a{40000}', '\\', '(a)\\1'],
  ])('%s does not compile', (source) => {
    expect(posixPattern(source)).toBeUndefined()
  })
})

describe('a pattern of a hostile client', () => {
  const text = `${'a'.repeat(4_000)}!`

  test.each([
    '(a+)+x',
    '(a*)*x',
    '(a|a)*x',
    '(a|aa)+$x',
    '(.*)*x',
    '(((a+)+)+)+x',
    `${'.*a'.repeat(100)}x`,
    `^${'a?'.repeat(200)}x`,
    '([[:alpha:]]+[[:alnum:]]*)+x',
    'a{0,255}a{0,255}a{0,255}x',
  ])('%s takes work linear in the text', (source) => {
    expect(posixPattern(source)?.test(text)).toBe(false)
  })

  test.each([
    '((((a{255}){255}){255}){255}){255}',
    '((((){32767}){32767}){32767}){32767}',
    `${'('.repeat(100_000)}a${')'.repeat(100_000)}`,
    'a{32767}',
    'x'.repeat(100_000).replace('x', '.'),
  ])('one that takes too much memory or stack does not compile', (source) => {
    expect(posixPattern(source)).toBeUndefined()
  })
})
