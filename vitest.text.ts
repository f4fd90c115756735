import fc from 'fast-check'

/**
 * One code point, any but half of a surrogate pair: `fc.string({ unit: codePoint })`. fast-check's own unit `binary` has the
 * same ones, and takes a second for each arbitrary to list them all.
 */
export const codePoint: fc.Arbitrary<string> = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code))
