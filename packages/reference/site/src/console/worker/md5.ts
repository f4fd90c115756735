/** Amounts of rotation: four for each of the four rounds (RFC 1321). */
const rotations = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const sines = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0)

/** Lower-case hexadecimal MD5 of text of one byte a character. Browsers have none of their own; the login needs it (R28). */
export function md5(latin1: string): string {
  const words = padded(latin1)
  let [a, b, c, d] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let block = 0; block < words.length; block += 16) {
    const before = [a, b, c, d] as const
    for (let i = 0; i < 64; i++) {
      const round = i >> 4
      const mixed = mix(round, b, c, d)
      const index = block + (([i, 5 * i + 1, 3 * i + 5, 7 * i][round] as number) % 16)
      const sum = (a + mixed + (sines[i] as number) + (words[index] as number)) | 0
      const by = rotations[round * 4 + (i % 4)] as number
      ;[a, d, c, b] = [d, c, b, (b + ((sum << by) | (sum >>> (32 - by)))) | 0]
    }
    a = (a + before[0]) | 0
    b = (b + before[1]) | 0
    c = (c + before[2]) | 0
    d = (d + before[3]) | 0
  }
  return [a, b, c, d].map(hex).join('')
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d)
  if (round === 1) return (d & b) | (~d & c)
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d)
}

function padded(latin1: string): Int32Array {
  const words = new Int32Array((((latin1.length + 8) >> 6) + 1) * 16)
  for (let i = 0; i < latin1.length; i++) put(words, i, latin1.charCodeAt(i) & 0xff)
  put(words, latin1.length, 0x80)
  words[words.length - 2] = latin1.length * 8
  return words
}

function put(words: Int32Array, at: number, byte: number): void {
  words[at >> 2] = (words[at >> 2] as number) | (byte << ((at % 4) * 8))
}

function hex(word: number): string {
  return [0, 8, 16, 24].map((shift) => ((word >>> shift) & 0xff).toString(16).padStart(2, '0')).join('')
}
