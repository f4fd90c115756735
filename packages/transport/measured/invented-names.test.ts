import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { Framer } from '../src/codec/index.ts'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

it.each([
  ['no long name is', (name: string) => `Response: ${name.padStart(8_000, 'x')}\r\n\r\n`],
  ['nothing but the name of a message is', (name: string) => `Event: ${name}\r\nX: ${'y'.repeat(8_000)}\r\n\r\n`],
])('whatever a server sends, %s kept in memory', (what, message) => {
  const framer = new Framer({ greeting: false, onFrame: () => undefined })
  const used = (): number => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const invent = (n: number): string => Math.imul(n, 0x9e3779b1).toString(36)
  const before = used()
  for (let n = 0; n < 2_000; n++) framer.feed(Uint8Array.from(Buffer.from(message(invent(n)))))
  expect(used() - before, what).toBeLessThan(2_500_000)
  // The connection continues.
  expect(framer.pending).toBe(0)
})
