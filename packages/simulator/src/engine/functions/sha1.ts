/** Hexadecimal SHA-1 of a text of one byte a character; here, since a browser gives it only as a promise. */
export function sha1(latin1: string): string {
  const length = latin1.length
  const words = new Int32Array(((length + 8) >> 6) * 16 + 16)
  for (let at = 0; at < length; at++)
    words[at >> 2] = (words[at >> 2] ?? 0) | ((latin1.charCodeAt(at) & 0xff) << (24 - (at & 3) * 8))
  words[length >> 2] = (words[length >> 2] ?? 0) | (0x80 << (24 - (length & 3) * 8))
  words[words.length - 1] = length * 8
  const state: [number, number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const schedule = new Int32Array(80)
  for (let block = 0; block < words.length; block += 16) addBlock(state, words.subarray(block, block + 16), schedule)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function addBlock(state: [number, number, number, number, number], block: Int32Array, schedule: Int32Array): void {
  const at = (index: number): number => schedule[index] ?? 0
  let [a, b, c, d, e] = state
  for (let round = 0; round < 80; round++) {
    schedule[round] =
      round < 16 ? (block[round] ?? 0) : rotate(at(round - 3) ^ at(round - 8) ^ at(round - 14) ^ at(round - 16), 1)
    const mixed = (rotate(a, 5) + mix(round, b, c, d) + e + at(round)) | 0
    e = d
    d = c
    c = rotate(b, 30)
    b = a
    a = mixed
  }
  state[0] = (state[0] + a) | 0
  state[1] = (state[1] + b) | 0
  state[2] = (state[2] + c) | 0
  state[3] = (state[3] + d) | 0
  state[4] = (state[4] + e) | 0
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
