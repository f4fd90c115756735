import { latin1 } from './seeds.ts'

/** Numbers below a limit, the same for the same seed (xorshift). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) | 1
  }

  below(limit: number): number {
    let state = this.#state
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    this.#state = state
    return (state >>> 0) % limit
  }
}

/** What breaks parsers: line ends, colons, markers, names of the object prototype, bytes outside ASCII. */
const spices: readonly Uint8Array[] = [
  '\n',
  '\r',
  '\r\n',
  '\r\n\r\n',
  '\n\n',
  '\0',
  ':',
  ': ',
  ' ',
  '\xff',
  '\xc3',
  '\xe2\x82',
  '__proto__: x\r\n',
  'constructor: x\r\n',
  'toString: x\r\n',
  'Event: __proto__\r\n',
  'Event: constructor\r\n\r\n',
  'Response: Follows\r\n',
  '--END COMMAND--\r\n',
  'ChanVariable(__proto__): a=b\r\n',
  'ChanVariable: __proto__=1\r\n',
  'Event: ',
  'Response: ',
  'ActionID: 1\r\n',
  'EventList: start\r\n',
].map(latin1)

/** A seed, changed in one to six places. */
export function mutate(seeds: readonly Uint8Array[], random: Random): Uint8Array {
  let bytes = seeds[random.below(seeds.length)] as Uint8Array
  for (let left = 1 + random.below(6); left > 0; left--) bytes = change(bytes, seeds, random)
  return bytes
}

function change(bytes: Uint8Array, seeds: readonly Uint8Array[], random: Random): Uint8Array {
  const at = random.below(bytes.length + 1)
  const until = Math.min(bytes.length, at + random.below(24))
  switch (random.below(6)) {
    case 0: {
      const copy = bytes.slice()
      if (at < copy.length) copy[at] = random.below(256)
      return copy
    }
    case 1:
      return join(bytes.subarray(0, at), bytes.subarray(until))
    case 2:
      return join(bytes.subarray(0, until), bytes.subarray(at))
    case 3: {
      const other = seeds[random.below(seeds.length)] as Uint8Array
      return join(bytes.subarray(0, at), other.subarray(random.below(other.length)))
    }
    default:
      return join(bytes.subarray(0, at), spices[random.below(spices.length)] as Uint8Array, bytes.subarray(at))
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
