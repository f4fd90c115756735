import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { decodeLatin1 } from '../../src/codec/index.ts'
import { PendingBuffer } from '../../src/codec/pending-buffer.ts'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

it('uses memory in proportion to its bytes, however small the pieces', () => {
  const block = new PendingBuffer(decodeLatin1)
  const pieces = 50_000
  const heap = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = heap()
  for (let n = 0; n < pieces; n++) {
    block.enter(Uint8Array.of(97 + (n % 26), 65 + (n % 25), 10))
    block.nextLine()
    block.keep(3)
  }
  // By themselves they would take 24 bytes and a reference each.
  expect(heap() - before).toBeLessThan(pieces * 3 * 3)
  expect(block.held).toBe(3 * pieces)
  block.enter(Uint8Array.of(120))
  expect(block.length(1)).toBe(3 * pieces + 1)
  const text = block.text(1)
  expect([text.length, text.slice(0, 6), text.slice(-4)]).toEqual([
    3 * pieces + 1,
    'aA\nbB\n',
    'bY\nx'.replace('bY', text.slice(-4, -2)),
  ])
})

it('finds the current line across any number of pieces, without earlier ones', () => {
  for (const before of [0, 1, 254, 255, 256, 257, 511, 512, 513, 1_000]) {
    const block = new PendingBuffer(decodeLatin1)
    for (let n = 0; n < before; n++) {
      block.enter(Uint8Array.of(46, 10))
      block.nextLine()
      block.keep(2)
    }
    let line = ''
    for (let n = 0; n < 600; n++) {
      const code = 97 + (n % 26)
      block.enter(Uint8Array.of(code))
      expect(block.line(0, 1)).toBe(line + String.fromCharCode(code))
      block.keep(0)
      line += String.fromCharCode(code)
      expect(block.lineHeld).toBe(line.length)
    }
    block.enter(Uint8Array.of(13))
    expect(block.text(1)).toBe(`${'.\n'.repeat(before)}${line}\r`)
    expect(block.isBlank(0, 1)).toBe(false)
  }
})
