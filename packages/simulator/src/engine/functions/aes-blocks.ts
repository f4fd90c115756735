/**
 * AES-128 without chaining, on texts of one byte a character whose length is a multiple of 16; here, since a browser gives it
 * only as a promise and chained.
 */
export function encryptBlocks(key: string, bytes: string): string {
  const keys = roundKeys(key)
  return eachBlock(bytes, (block) => {
    addKey(block, keys, 0)
    for (let round = 1; round <= rounds; round++) {
      substitute(block, sbox)
      shiftRows(block, 1)
      if (round < rounds) mixColumns(block, [2, 3, 1, 1])
      addKey(block, keys, round)
    }
  })
}

export function decryptBlocks(key: string, bytes: string): string {
  const keys = roundKeys(key)
  return eachBlock(bytes, (block) => {
    for (let round = rounds; round > 0; round--) {
      addKey(block, keys, round)
      if (round < rounds) mixColumns(block, [14, 11, 13, 9])
      shiftRows(block, -1)
      substitute(block, inverse)
    }
    addKey(block, keys, 0)
  })
}

const rounds = 10
const size = 16

const sbox = new Uint8Array(256)
const inverse = new Uint8Array(256)
fillBoxes()

/** Product in the field of AES. */
function times(one: number, other: number): number {
  let result = 0
  for (let [a, b] = [one, other]; b > 0; b >>= 1) {
    if (b & 1) result ^= a
    a = (a << 1) ^ (a & 0x80 ? 0x11b : 0)
  }
  return result
}

/** Powers of 3 go through all values but 0: `p` is one, `q` its inverse. */
function fillBoxes(): void {
  let p = 1
  let q = 1
  do {
    p = times(p, 3)
    q = times(q, 0xf6)
    const rotated = (by: number): number => ((q << by) | (q >> (8 - by))) & 0xff
    sbox[p] = q ^ rotated(1) ^ rotated(2) ^ rotated(3) ^ rotated(4) ^ 0x63
  } while (p !== 1)
  sbox[0] = 0x63
  for (const [value, replaced] of sbox.entries()) inverse[replaced] = value
}

function roundKeys(key: string): Uint8Array {
  const keys = new Uint8Array(size * (rounds + 1))
  for (let at = 0; at < size; at++) keys[at] = key.charCodeAt(at)
  let constant = 1
  for (let at = size; at < keys.length; at += 4) {
    let word = [...keys.subarray(at - 4, at)]
    if (at % size === 0) {
      word = [...word.slice(1), ...word.slice(0, 1)].map((byte) => sbox[byte] ?? 0)
      word[0] = (word[0] ?? 0) ^ constant
      constant = times(constant, 2)
    }
    for (const [index, byte] of word.entries()) keys[at + index] = (keys[at + index - size] ?? 0) ^ byte
  }
  return keys
}

function eachBlock(bytes: string, work: (block: Uint8Array) => void): string {
  const out: string[] = []
  for (let at = 0; at < bytes.length; at += size) {
    const block = Uint8Array.from(bytes.slice(at, at + size), (char) => char.charCodeAt(0))
    work(block)
    out.push(String.fromCharCode(...block))
  }
  return out.join('')
}

function addKey(block: Uint8Array, keys: Uint8Array, round: number): void {
  for (let at = 0; at < size; at++) block[at] = (block[at] ?? 0) ^ (keys[round * size + at] ?? 0)
}

function substitute(block: Uint8Array, box: Uint8Array): void {
  for (let at = 0; at < size; at++) block[at] = box[block[at] ?? 0] ?? 0
}

/** Row `r` moves by `r` columns; `direction` 1 to the left, -1 back. */
function shiftRows(block: Uint8Array, direction: 1 | -1): void {
  const before = block.slice()
  for (let at = 0; at < size; at++) block[at] = before[(at + direction * 4 * (at % 4) + size) % size] ?? 0
}

function mixColumns(block: Uint8Array, factors: readonly number[]): void {
  for (let column = 0; column < size; column += 4) {
    const before = block.slice(column, column + 4)
    for (let row = 0; row < 4; row++) {
      let sum = 0
      for (let other = 0; other < 4; other++) sum ^= times(before[other] ?? 0, factors[(other - row + 4) % 4] ?? 0)
      block[column + row] = sum
    }
  }
}
