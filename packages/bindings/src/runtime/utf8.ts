/**
 * Whether latin1 text, one character per byte, is valid UTF-8. Checked before decoding: an exception for each invalid
 * short value would take a hundred times as long.
 */
export function isUtf8(latin1: string): boolean {
  const { length } = latin1
  for (let at = 0; at < length; ) {
    const lead = latin1.charCodeAt(at++)
    if (lead < 0x80) continue
    if (lead < 0xc2 || lead > 0xf4) return false
    // Some second bytes have a smaller range: overlong forms and surrogates are invalid.
    const min = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const max = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (!isWithin(latin1, at++, min, max)) return false
    if (lead >= 0xe0 && !isWithin(latin1, at++, 0x80, 0xbf)) return false
    if (lead >= 0xf0 && !isWithin(latin1, at++, 0x80, 0xbf)) return false
  }
  return true
}

/** False beyond the end. */
function isWithin(text: string, at: number, min: number, max: number): boolean {
  const byte = text.charCodeAt(at)
  return byte >= min && byte <= max
}
